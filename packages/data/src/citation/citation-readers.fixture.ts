/** Readers of citation formats that throw wherever a file is not right. */

const itemTypes = new Set(
  'article-newspaper dataset document legislation report webpage'.split(' '),
);
const texts = new Set(
  'id title container-title publisher URL number language note'.split(' '),
);
const dates = new Set(['issued', 'event-date', 'accessed']);

/** CSL-JSON as its schema has it, for the members that we write. */
export function checkCslItem(value: unknown): void {
  const item = value as Readonly<Record<string, unknown>>;
  const { type, id } = item;
  if (!itemTypes.has(type as string) || !id) throw new Error(`type: ${type}`);
  for (const [member, content] of Object.entries(item)) {
    if (member === 'type') continue;
    if (dates.has(member)) checkDate(content as object);
    else if (!texts.has(member) || typeof content !== 'string' || !content) {
      throw new Error(`${member}: ${JSON.stringify(content)}`);
    }
  }
}

function checkDate(date: object): void {
  const {
    'date-parts': parts,
    circa = true,
    ...rest
  } = date as Readonly<Record<string, unknown>>;
  const [first, ...more] = parts as readonly (readonly number[])[];
  const [year = 0, month = 1, day = 1, ...others] = first ?? [];
  const isRight =
    [year, month, day].every(Number.isInteger) &&
    year > 0 &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= 31 &&
    circa === true;
  const extra = more.length + others.length + Object.keys(rest).length;
  if (!isRight || extra > 0) throw new Error(JSON.stringify(date));
}

/** An entry of BibTeX with its fields as they are meant. */
export interface BibtexEntry {
  readonly type: string;
  readonly key: string;
  readonly fields: Readonly<Record<string, string>>;
}

/**
 * BibTeX as the program reads it: braces are balanced whether or not a
 * backslash stands before them; then TeX's commands become letters.
 */
export function readBibtex(file: string): readonly BibtexEntry[] {
  let at = 0;
  const take = (pattern: RegExp): string => {
    const sticky = new RegExp(pattern, 'uy');
    sticky.lastIndex = at;
    const found = sticky.exec(file);
    if (!found) throw new Error(`${pattern} at ${file.slice(at, at + 40)}`);
    at = sticky.lastIndex;
    return found[1] ?? '';
  };
  const braced = (): string => {
    take(/\{/);
    const start = at;
    for (let depth = 1; depth > 0; at++) {
      if (at >= file.length) throw new Error('a brace is left open');
      if (file[at] === '{') depth++;
      if (file[at] === '}') depth--;
    }
    return file.slice(start, at - 1);
  };
  const entries: BibtexEntry[] = [];
  while (at < file.length) {
    const type = take(/@([a-z]+)/);
    const key = take(/\{([^\s,{}"#%'()=~\\]+),\n/);
    const fields: Record<string, string> = {};
    let name = take(/ {2}([a-z]+) = /);
    for (;;) {
      const content = braced();
      fields[name] = name === 'url' ? content : fromTex(content);
      if (file[at] !== ',') break;
      take(/,\n/);
      name = take(/ {2}([a-z]+) = /);
    }
    take(/\n\}\n+/);
    entries.push({ type, key, fields });
  }
  return entries;
}

const commands: Readonly<Record<string, string>> = {
  textbackslash: '\\',
  textbraceleft: '{',
  textbraceright: '}',
  textasciitilde: '~',
  textasciicircum: '^',
};

function fromTex(content: string): string {
  const inner = /^\{(.*)\}$/su.exec(content)?.[1] ?? content;
  return inner.replace(
    /\\([a-z]+)\{\}|\\(.)|([\\{}$&#%_~^])/gu,
    (all, command, sign, bare) => {
      const read = commands[command] ?? sign;
      if (bare || read === undefined) throw new Error(`${all} in ${content}`);
      return read;
    },
  );
}

/** RIS: each record's members, in their order. */
export function readRis(
  file: string,
): readonly Readonly<Record<string, string>>[] {
  const records: Record<string, string>[] = [];
  let open: Record<string, string> | undefined;
  const lines = file.split('\r\n');
  if (lines.pop() !== '') throw new Error('the last line is cut off');
  for (const line of lines) {
    const [, tag = '', text = ''] =
      /^([A-Z][A-Z\d]) {2}- ([^\p{Cc}]*)$/u.exec(line) ?? [];
    if (!tag || (tag === 'TY') === Boolean(open)) throw new Error(line);
    if (tag === 'TY') {
      open = {};
      records.push(open);
    }
    if (open && tag in open) throw new Error(`twice: ${line}`);
    open![tag] = text;
    if (tag === 'ER') open = undefined;
  }
  if (open) throw new Error('a record is left open');
  return records;
}
