import type { XmlListener } from './scan-xml.js';

/** The texts of a workbook, which its cells call by their numbers. */
export interface SharedTexts {
  readonly listener: XmlListener;
  /** Filled while it listens. */
  readonly texts: readonly string[];
}

/**
 * Reads the texts of a workbook. The library that reads xlsx would hold a
 * tree of them all, which is most of the memory of a large table.
 */
export function createSharedTexts(): SharedTexts {
  const texts: string[] = [];
  let text = '';
  let isText = false;
  let isReading = false;
  const local = (name: string) => name.slice(name.indexOf(':') + 1);
  return {
    texts,
    listener: {
      open(name) {
        const kind = local(name);
        if (kind === 'si') text = '';
        // How Japanese is read stands beside what is written.
        else if (kind === 'rPh') isReading = true;
        else if (kind === 't') isText = !isReading;
      },
      close(name) {
        const kind = local(name);
        if (kind === 'rPh') isReading = false;
        else if (kind === 't') isText = false;
        else if (kind === 'si') texts.push(ownText(text));
      },
      text(piece) {
        if (isText) text += piece;
      },
    },
  };
}

// A copy: what is cut out of a long text keeps all of that in memory.
function ownText(text: string): string {
  const decoded = text.replace(/_x([\dA-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
  return Buffer.from(decoded, 'utf16le').toString('utf16le');
}

/**
 * What stands before the number of a text in a cell that is handed on. No
 * text of XML can have it.
 */
export const sharedTextMark = '\0';
