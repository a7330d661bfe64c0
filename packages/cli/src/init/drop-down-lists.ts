import type { Language } from '@chiso/data';
import { areaNames, members } from '@chiso/data/areas';
import type { Choice, SheetColumn } from '@chiso/data/sheets';
import type { TemplateSheet } from './template-sheets.js';

/** What a drop-down list offers; it is a column of the sheet of lists. */
export interface DropDownList {
  readonly heading: string;
  readonly words: readonly string[];
}

/** The lists, and which of them a column offers. */
export interface DropDownLists {
  readonly lists: readonly DropDownList[];
  /** By the column; absent where it offers none or the ids of a sheet. */
  readonly positions: ReadonlyMap<SheetColumn, number>;
}

const yesNo: Readonly<Record<Language, readonly string[]>> = {
  vi: ['có', 'không'],
  en: ['yes', 'no'],
};

/** Those that are ranked together. */
const builtInSets = ['vn63', 'vn34'] as const;

/** Columns with the same choices share a list. */
export function dropDownLists(
  sheets: readonly TemplateSheet[],
  lang: Language,
): DropDownLists {
  const lists: DropDownList[] = [];
  const keys: (string | readonly Choice[])[] = [];
  const positions = new Map<SheetColumn, number>();
  for (const column of sheets.flatMap(({ columns }) => columns)) {
    const key = keyOf(column);
    if (key === undefined) continue;
    if (!keys.includes(key)) {
      keys.push(key);
      lists.push({ heading: column.heading[lang], words: offer(key, lang) });
    }
    positions.set(column, keys.indexOf(key));
  }
  return { lists, positions };
}

function keyOf({ kind, choices, leadsTo }: SheetColumn) {
  if (kind === 'yes-no') return kind;
  if (kind !== 'area') return choices;
  return leadsTo?.length === 1 && leadsTo[0] === 'areaSets' ? 'sets' : 'areas';
}

function offer(
  key: string | readonly Choice[],
  lang: Language,
): readonly string[] {
  if (typeof key !== 'string') return key.map(({ name }) => name[lang]);
  if (key === 'yes-no') return yesNo[lang];
  return key === 'sets' ? builtInSets : areaWords(lang);
}

// Each name once: which unit it means follows from the period beside it.
function areaWords(lang: Language): readonly string[] {
  const names = builtInSets
    .flatMap((set) => members(set) ?? [])
    .flatMap((id) => areaNames(id).map(({ name }) => name[lang] ?? ''));
  const { compare } = new Intl.Collator(lang);
  return [
    lang === 'vi' ? 'Việt Nam' : 'Vietnam',
    ...[...new Set(names)].sort(compare),
  ];
}
