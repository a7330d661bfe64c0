import type { OwnAreas } from './area-text.js';
import type { FigureUnit } from './figure-text.js';
import { headingKey } from './heading-key.js';
import type { Entry, Item } from './read-item.js';

/** The indicators of a workbook, as rows and headings name them. */
export interface IndicatorNames {
  readonly ids: readonly string[];
  /** An id by the id in any spelling, or by a name that only one has. */
  find(words: string): string | undefined;
  /** Of the only indicator where a row names none. */
  unitOf(id: string | undefined): FigureUnit;
}

const plain: FigureUnit = { unit: 'count', nouns: [] };

/** The indicators as their sheet has them. */
export function indicatorNames(entries: readonly Entry[]): IndicatorNames {
  const units = new Map<string, FigureUnit>();
  const byName = new Map<string, string | undefined>();
  const add = (words: string, id: string) => {
    const key = headingKey(words);
    byName.set(key, (byName.get(key) ?? id) === id ? id : undefined);
  };
  const items = entries.map(({ item }) => item);
  for (const { id, unit, noun } of items) {
    if (typeof id !== 'string') continue;
    const nouns = [...wordings(noun), ...currencies(unit)];
    units.set(id, { unit: String(unit ?? 'count'), nouns });
  }
  for (const { id, name, shortName } of items) {
    if (typeof id !== 'string') continue;
    for (const words of [...wordings(name), ...wordings(shortName)]) {
      add(words, id);
    }
  }
  for (const id of units.keys()) byName.set(headingKey(id), id);
  const ids = [...units.keys()];
  return {
    ids,
    find: (words) => (units.has(words) ? words : byName.get(headingKey(words))),
    unitOf: (id) => units.get(id ?? (ids.length === 1 ? ids[0]! : '')) ?? plain,
  };
}

/** The areas and area sets that a workbook defines, from their first columns. */
export function ownAreas(items: readonly Item[]): OwnAreas {
  const ids = new Set<string>();
  const byName = new Map<string, string>();
  const names: string[] = [];
  for (const { id, name } of items) {
    if (typeof id !== 'string') continue;
    ids.add(id);
    for (const words of wordings(name)) {
      names.push(words);
      if (!byName.has(headingKey(words))) byName.set(headingKey(words), id);
    }
  }
  for (const id of ids) byName.set(headingKey(id), id);
  return { ids, byName, names, seen: new Map() };
}

/** A text in all its languages. */
export function wordings(text: unknown): readonly string[] {
  if (typeof text === 'string') return [text];
  if (typeof text !== 'object' || text === null) return [];
  return Object.values(text).filter((it) => typeof it === 'string');
}

function currencies(unit: unknown): readonly string[] {
  if (unit === 'VND') return ['đồng', 'VND', 'VNĐ'];
  return typeof unit === 'string' && /^[A-Z]{3}$/.test(unit) ? [unit] : [];
}
