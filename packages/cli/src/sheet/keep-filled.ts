import { mostCells, mostRowBytes } from './limits.js';
import { Refusal } from './refusal.js';
import { refuseFarCell } from './refuse-far-cell.js';
import { sharedTextMark } from './shared-texts.js';

const sheetDataStart = /<(?:\w+:)?sheetData\s*(\/?)>/;
const sheetDataEnd = /<\/(?:\w+:)?sheetData\s*>/;
const mergedCells = /<(?:\w+:)?mergeCells\b[\s\S]*<\/(?:\w+:)?mergeCells\s*>/;

const emptyCell =
  /<(?:\w+:)?c(?=\s)(?=[^<>]*\sr=")[^<>]*(?:\/>|><\/(?:\w+:)?c>)/g;
const emptyRow =
  /<(?:\w+:)?row(?=\s)(?=[^<>]*\sr=")[^<>]*(?:\/>|>\s*<\/(?:\w+:)?row>)/g;
// With the beginning of its value, behind a formula that it may have.
const cellStart =
  /<((?:\w+:)?c)(?=[\s>])([^<>]*)>((?:\s*<(?:\w+:)?f\b[^<>]*>(?:[^<>]*<\/(?:\w+:)?f>)?)?\s*<(?:\w+:)?v\b[^<>]*>)?/g;
const isShared = /\st="s"/;

/**
 * The XML of a sheet with nothing but what is read of it: cells with a value
 * or a formula, and what is merged. A sheet that is formatted down to its
 * last row is 200 MB of empty cells, each of which the reader would hold.
 * Works on pieces, so that no sheet is held whole before.
 *
 * `plain` are the styles that show numbers as they are; no cell keeps them.
 * `name` is that of the sheet, for what is said of its cells.
 */
export async function* keepFilled(
  pieces: AsyncIterable<Uint8Array>,
  plain: ReadonlySet<string>,
  name: string,
): AsyncGenerator<Uint8Array, void, undefined> {
  const cells = { count: 0, name };
  let stage: 'before' | 'rows' | 'after' = 'before';
  let rest = '';
  yield Buffer.from('<worksheet><sheetData>');
  for await (const piece of pieces) {
    // What follows what is merged (colours, lists to choose from) is not read.
    if (stage === 'after' && rest.length > mostRowBytes) continue;
    // Of one byte a letter: what is kept comes out as it went in.
    rest += Buffer.from(piece).toString('latin1');
    if (stage === 'before') {
      if (/<!(?:DOCTYPE|ENTITY)/i.test(rest)) throw new Refusal('file-damaged');
      const start = sheetDataStart.exec(rest);
      if (start) {
        rest = rest.slice(start.index + start[0].length);
        stage = start[1] === '/' ? 'after' : 'rows';
      } else rest = rest.slice(-1000);
    }
    if (stage === 'rows') {
      const end = sheetDataEnd.exec(rest);
      const cut = end ? end.index : lastRowStart(rest);
      if (cut > 0) {
        yield Buffer.from(keepRows(rest.slice(0, cut), plain, cells), 'latin1');
        rest = rest.slice(cut);
      }
      if (end) stage = 'after';
    }
    if (stage === 'rows' && rest.length > mostRowBytes) {
      throw new Refusal('file-damaged');
    }
  }
  if (stage !== 'after') throw new Refusal('file-damaged');
  const merged = mergedCells.exec(rest)?.[0] ?? '';
  yield Buffer.from(`</sheetData>${merged}</worksheet>`, 'latin1');
}

// Before it all rows are whole.
function lastRowStart(text: string): number {
  for (let at = text.length; at > 0; ) {
    at = text.lastIndexOf('row', at - 1);
    if (at < 0) return 0;
    const tag = /<(?:\w{1,20}:)?$/.exec(text.slice(Math.max(0, at - 22), at));
    if (tag) return at - tag[0].length;
  }
  return 0;
}

function keepRows(
  text: string,
  plain: ReadonlySet<string>,
  cells: { count: number; readonly name: string },
): string {
  // No spreadsheet writes comments among its cells, and they could hide some.
  if (text.includes('<!')) throw new Refusal('file-damaged');
  return text
    .replace(emptyCell, '')
    .replace(emptyRow, '')
    .replace(
      cellStart,
      (_tag, name: string, attributes: string, value: string = '') => {
        cells.count += 1;
        if (cells.count > mostCells) throw new Refusal('too-many-cells');
        refuseFar(attributes, cells.name);
        const kept = withoutPlainStyle(attributes, plain);
        if (!isShared.test(kept)) return `<${name}${kept}>${value}`;
        if (value === '') throw new Refusal('file-damaged');
        // The library gets the number of the text, and we put the text in.
        const asText = kept.replace(isShared, ' t="str"');
        return `<${name}${asText}>${value}${sharedTextMark}`;
      },
    );
}

function refuseFar(attributes: string, name: string): void {
  const [, letters = '', digits = ''] =
    /\sr="([A-Za-z]{1,9})(\d{1,9})"/.exec(attributes) ?? [];
  const row = Number(digits) - 1;
  let column = -1;
  for (const letter of letters.toUpperCase()) {
    column = (column + 1) * 26 + letter.charCodeAt(0) - 65;
  }
  refuseFarCell(name, row, column);
}

// Text is shown as it is, whatever the style of its cell.
function withoutPlainStyle(
  attributes: string,
  plain: ReadonlySet<string>,
): string {
  const style = /\ss="(\d+)"/.exec(attributes);
  if (!style) return attributes;
  const isText = /\st="(?:s|str|inlineStr|b|e)"/.test(attributes);
  return isText || plain.has(style[1]!)
    ? attributes.replace(style[0], '')
    : attributes;
}
