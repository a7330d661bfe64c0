import type { Language } from '../../document/types.js';
import type { SheetColumn } from '../sheets/column.js';
import { sheets } from '../sheets/sheets.js';
import type { Members } from './cube.js';

/** What a cell of a column holds, before it is written. */
export type FieldValue = string | number | boolean | readonly string[];

/** A statement's members by the ids of the columns of a sheet. */
export type Fields = ReadonlyMap<string, FieldValue>;

/**
 * The columns of the office's sheet, and for a document in English those of
 * its Vietnamese texts.
 */
export function statementColumns(
  kind: 'observations' | 'targets',
  lang: Language = 'vi',
): readonly SheetColumn[] {
  const { columns } = sheets.find(({ id }) => id === kind)!;
  if (lang === 'vi') return columns;
  return columns.flatMap((column) => {
    if (column.path.at(-1) !== 'en') return column;
    const { id, heading, path, about } = column;
    const vietnamese: SheetColumn = {
      ...column,
      id: id.replace(/_en$/, '_vi'),
      heading: {
        vi: heading.vi.replace('tiếng Anh', 'tiếng Việt'),
        en: heading.en.replace('English', 'Vietnamese'),
      },
      about: {
        vi: about.vi.replace('tiếng Anh', 'tiếng Việt'),
        en: about.en.replace('English', 'Vietnamese'),
      },
      path: [...path.slice(0, -1), 'vi'],
    };
    return [column, vietnamese];
  });
}

/**
 * A statement as the columns hold it. `source` and `sources` share a column.
 * What no column holds is left out; there is none in this version's format.
 */
export function writeFields(
  statement: Members,
  columns: readonly SheetColumn[],
  lang: Language = 'vi',
): Fields {
  const fields = new Map<string, FieldValue>();
  for (const { id, path, kind } of columns) {
    const found =
      path[0] === 'sources'
        ? sourcesOf(statement)
        : path.reduce<unknown>(memberOf, statement);
    const isInLanguage = path.at(-1) === 'en' || path.at(-1) === 'vi';
    const value =
      kind === 'text' && !isInLanguage && isObject(found)
        ? found[lang]
        : isInLanguage && path.at(-1) === lang
          ? undefined // It stands in the column before.
          : found;
    if (value !== undefined && value !== null) {
      fields.set(id, value as FieldValue);
    }
  }
  return fields;
}

/** The members that columns hold. The opposite of `writeFields`. */
export function readFields(
  fields: Fields,
  columns: readonly SheetColumn[],
  lang: Language = 'vi',
): Members {
  const members: Record<string, unknown> = {};
  for (const { id, path } of columns) {
    const value = fields.get(id);
    if (value === undefined) continue;
    if (path[0] === 'sources') {
      const ids = value as readonly string[];
      if (ids.length === 1) members['source'] = ids[0];
      else members['sources'] = ids;
    } else setMember(members, path, value, lang);
  }
  return members as Members;
}

function sourcesOf({ source, sources = [] }: Members): FieldValue | undefined {
  const all = source === undefined ? sources : [source, ...sources];
  return all.length === 0 ? undefined : [...new Set(all)];
}

function memberOf(item: unknown, step: string | number): unknown {
  if (typeof item !== 'object' || item === null) return undefined;
  return Object.hasOwn(item, step)
    ? (item as Record<string | number, unknown>)[step]
    : undefined;
}

function setMember(
  members: Record<string, unknown>,
  [first, second]: SheetColumn['path'],
  value: FieldValue,
  lang: Language,
): void {
  const name = first as string;
  const before = members[name];
  if (second === undefined) members[name] = value;
  else if (typeof second === 'number') {
    members[name] = Object.assign([...((before as unknown[]) ?? [])], {
      [second]: value,
    });
  } else if (typeof before === 'string') {
    // A text in the document's language, and now in the other one.
    members[name] = { [lang]: before, [second]: value };
  } else members[name] = { ...(before as object), [second]: value };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
