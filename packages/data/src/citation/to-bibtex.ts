import type { CslItem } from './csl-item.js';
import { oneLine } from './one-line.js';

/** The kinds of entry that plain BibTeX has; the rest is `misc`. */
const types: Partial<Record<CslItem['type'], string>> = {
  'article-newspaper': 'article',
  report: 'techreport',
};

/**
 * Items as a BibTeX file in UTF-8. Titles and names stand in double braces, so
 * that no style changes their capitals or takes the "and" in a name for the
 * end of it.
 */
export function toBibtex(items: readonly CslItem[]): string {
  const keys = uniqueKeys(items);
  return items
    .map((item, at) => {
      const fields = fieldsOf(item)
        .flatMap(([name, value]) =>
          value === undefined ? [] : `  ${name} = {${value}}`,
        )
        .join(',\n');
      return `@${types[item.type] ?? 'misc'}{${keys[at]},\n${fields}\n}\n`;
    })
    .join('\n');
}

type Field = readonly [name: string, value: string | undefined];

function fieldsOf(item: CslItem): readonly Field[] {
  const { type, title, publisher, URL: url } = item;
  const [year, month, day] = item.issued?.['date-parts'][0] ?? [];
  const place = type === 'report' ? 'institution' : 'publisher';
  return [
    ['title', title && keep(title)],
    ['journal', item['container-title'] && keep(item['container-title'])],
    [place, publisher && keep(publisher)],
    ['number', item.number && text(item.number)],
    ['year', year?.toString()],
    ['month', month?.toString()],
    ['day', day?.toString()],
    ['url', url && address(url)],
    ['urldate', item.accessed && isoDate(item.accessed['date-parts'][0]!)],
    ['langid', item.language && languages[item.language]],
    ['note', item.note && text(item.note)],
  ];
}

function keep(value: string): string {
  return `{${text(value)}}`;
}

/** As LaTeX packages name them. */
const languages: Readonly<Record<string, string>> = {
  vi: 'vietnamese',
  en: 'english',
};

// Braces are counted even where a backslash stands before them, so that one
// alone would swallow the rest of the file.
const escapes: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function text(value: string): string {
  return oneLine(value).replace(
    /[\\{}$&#%_~^]/g,
    (sign) => escapes[sign] ?? `\\${sign}`,
  );
}

/** Addresses are read as they stand; only braces would end them. */
function address(url: string): string {
  return url.replace(
    /[{}\\]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function isoDate(parts: readonly number[]): string {
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

/** Keys of plain letters, digits and hyphens, each once. */
function uniqueKeys(items: readonly CslItem[]): readonly string[] {
  const taken = new Set<string>();
  return items.map(({ id }) => {
    const plain = id.replace(/[^a-zA-Z0-9-]+/g, '-') || 'source';
    let key = plain;
    for (let count = 2; taken.has(key); count++) key = `${plain}-${count}`;
    taken.add(key);
    return key;
  });
}
