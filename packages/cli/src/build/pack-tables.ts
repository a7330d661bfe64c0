import { tableFields } from '@chiso/data/sheets';
import type { Entry, Item } from './read-item.js';

/** Fewer rows are as short as observations. */
const fewestRows = 3;

/** A table, and the entries behind its rows. */
export interface PackedTable {
  readonly table: Item;
  readonly entries: readonly Entry[];
}

/** The same figures in the shortest form. */
export interface Packed {
  readonly observations: readonly Entry[];
  readonly tables: readonly PackedTable[];
}

/**
 * Gathers rows that have all but a table's columns in common. Rows about one
 * figure stay observations, in their order: among claims that contradict
 * each other the first is shown, and observations come before tables.
 */
export function packTables(entries: readonly Entry[]): Packed {
  const asked = new Map<string, number>();
  const questions = entries.map(({ item }) => questionOf(item));
  for (const question of questions) {
    asked.set(question, (asked.get(question) ?? 0) + 1);
  }
  const groups = new Map<string, Entry[]>();
  const alone = new Set<Entry>();
  entries.forEach((entry, index) => {
    const isClaimedTwice = asked.get(questions[index]!)! > 1;
    if (isClaimedTwice && !entry.isComplete) alone.add(entry);
    else {
      const key = groupOf(entry);
      const group = groups.get(key);
      if (group) group.push(entry);
      else groups.set(key, [entry]);
    }
  });
  const tables: PackedTable[] = [];
  for (const group of groups.values()) {
    if (group.length < fewestRows && !group[0]!.isComplete) {
      for (const entry of group) alone.add(entry);
    } else tables.push({ table: makeTable(group), entries: group });
  }
  return { observations: entries.filter((entry) => alone.has(entry)), tables };
}

function questionOf({ indicator, area, period, method, statistic }: Item) {
  return JSON.stringify([indicator, area, period, method, statistic]);
}

/** What a table says once; a complete one is about one ranking. */
function groupOf({ item, isComplete }: Entry): string {
  const parts: unknown[] = [isComplete];
  if (isComplete) {
    const { indicator, period, among, method } = item;
    parts.push(indicator, period, among, method);
  } else {
    // Side by side in one table they would leave half of it empty.
    parts.push(['count', 'percent'].find((name) => name in item));
  }
  for (const name of Object.keys(item)) {
    if (!tableFields.has(name)) parts.push(name, item[name]);
  }
  return JSON.stringify(parts);
}

function makeTable(group: readonly Entry[]): Item {
  const [{ item: first, isComplete }] = group as [Entry];
  const table: Record<string, unknown> = {};
  const names: string[] = [];
  const seen = new Set<string>();
  for (const { item } of group) {
    for (const name of Object.keys(item)) seen.add(name);
  }
  const isShared = (name: string) =>
    !tableFields.has(name) ||
    (name !== 'id' &&
      // A table without columns would be no table.
      (name !== 'area' || group.length > 1) &&
      group.every(({ item }) => item[name] === first[name]));
  for (const name of [...tableFields, ...seen]) {
    if (!seen.has(name) || names.includes(name) || name in table) continue;
    if (isShared(name)) table[name] = first[name];
    else names.push(name);
  }
  return {
    ...table,
    ...(isComplete && { complete: true }),
    fields: names,
    rows: group.map(({ item }) => names.map((name) => item[name] ?? null)),
  };
}
