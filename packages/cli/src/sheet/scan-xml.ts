/** What is told of the tags and texts of XML, in their order. */
export interface XmlListener {
  /** Attributes as they stand; `attributeOf` finds one. */
  open(name: string, attributes: string): void;
  close(name: string): void;
  /** In as many pieces as it comes. */
  text(text: string): void;
}

/** Takes XML in pieces. */
export interface XmlScanner {
  write(piece: string): void;
}

/** What no tag is as long as. */
const mostTagLength = 1e6;

/**
 * Reads XML in pieces, without ever holding all of it. Names keep their
 * prefixes. Nothing is looked up or replaced but the five entities of XML and
 * numbers, so that a text cannot grow.
 */
export function createXmlScanner(listener: XmlListener): XmlScanner {
  let rest = '';
  return {
    write(piece) {
      const text = rest + piece;
      let at = 0;
      while (at < text.length) {
        const start = text.indexOf('<', at);
        if (start !== at) {
          // An entity must not be cut in two: it waits for its tag.
          if (start < 0) break;
          listener.text(decodeEntities(text.slice(at, start)));
        }
        const end = endOfTag(text, start);
        if (end < 0) {
          at = start;
          break;
        }
        tellTag(text.slice(start, end), listener);
        at = end;
      }
      rest = text.slice(at);
      if (rest.length > mostTagLength) throw new RangeError('a tag too long');
    },
  };
}

function endOfTag(text: string, start: number): number {
  const closedBy = (mark: string, from: number) => {
    const at = text.indexOf(mark, from);
    return at < 0 ? -1 : at + mark.length;
  };
  if (text.startsWith('<!--', start)) return closedBy('-->', start + 4);
  if (text.startsWith('<![CDATA[', start)) return closedBy(']]>', start + 9);
  // "<!" and "<![" may yet become either of them.
  if (text.length - start < 9 && '<![CDATA['.startsWith(text.slice(start))) {
    return -1;
  }
  for (let at = start + 1; at < text.length; at += 1) {
    const letter = text[at];
    if (letter === '>') return at + 1;
    if (letter === '"' || letter === "'") {
      at = text.indexOf(letter, at + 1);
      if (at < 0) return -1;
    }
  }
  return -1;
}

function tellTag(tag: string, listener: XmlListener): void {
  if (tag.startsWith('<![CDATA[')) {
    listener.text(tag.slice(9, -3));
    return;
  }
  if (/^<!(?:DOCTYPE|ENTITY)/i.test(tag)) throw new RangeError('entities');
  if (tag.startsWith('<!') || tag.startsWith('<?')) return;
  if (tag.startsWith('</')) {
    listener.close(tag.slice(2, -1).trim());
    return;
  }
  const isEmpty = tag.endsWith('/>');
  const body = tag.slice(1, isEmpty ? -2 : -1);
  const space = body.search(/\s/);
  const name = space < 0 ? body : body.slice(0, space);
  listener.open(name, space < 0 ? '' : body.slice(space));
  if (isEmpty) listener.close(name);
}

const patterns = new Map<string, RegExp>();

/** What an attribute says, or undefined. */
export function attributeOf(
  attributes: string,
  name: string,
): string | undefined {
  if (!attributes.includes(name)) return undefined;
  let pattern = patterns.get(name);
  if (!pattern) {
    pattern = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
    patterns.set(name, pattern);
  }
  const [, double, single] = pattern.exec(attributes) ?? [];
  const value = double ?? single;
  return value === undefined ? undefined : decodeEntities(value);
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi,
    (entity, hex: string, decimal: string, name: string) => {
      if (name) return entities[name] ?? entity;
      const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
      return code <= 0x10ffff ? String.fromCodePoint(code) : entity;
    },
  );
}
