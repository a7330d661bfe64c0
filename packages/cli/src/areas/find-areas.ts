import { foldName } from '@chiso/data';
import { searchAreas } from '@chiso/data/areas';
import type { Period } from '@chiso/data/core';
import type { AreaEntry } from './area-entry.js';
import { listAreas } from './list-areas.js';

/** Which vintage is looked in. Absent: both. */
export interface AreaFilter {
  readonly vintage?: 'vn63' | 'vn34' | undefined;
  /** The vintage that there was at the end of this period. */
  readonly period?: Period | undefined;
}

/** Resolution 202/2025/QH15: 34 units since 1 July 2025. */
const reform = 2025.5;

/**
 * The provinces that words mean: a name in any spelling ("da nang", "Hoà
 * Bình", "TP. Huế"), a former name, a region, an id (`vn63:24`, `vn63:TN`, `vn63`) or a
 * bare code, which gives both its meanings. Without words all of them. Whole names
 * are preferred to beginnings; where a name is found, what became of it or
 * what it came of in the other vintage is part of its entry.
 */
export function findAreas(
  words: string,
  { vintage, period }: AreaFilter = {},
): readonly AreaEntry[] {
  const meant = period ? (period.end <= reform ? 'vn63' : 'vn34') : undefined;
  const entries = listAreas().filter(
    (entry) =>
      (vintage ?? entry.vintage) === entry.vintage &&
      (meant ?? entry.vintage) === entry.vintage,
  );
  const asked = words.trim();
  if (asked === '') return entries;
  const code = /^\d{1,2}$/.test(asked) ? asked.padStart(2, '0') : undefined;
  if (code) return entries.filter((entry) => entry.code === code);
  const id = asked.toLowerCase();
  const byId = entries.filter((entry) =>
    [entry.id, entry.vintage, entry.region.id.toLowerCase()].includes(id),
  );
  if (byId.length > 0) return byId;
  const found = searchAreas(asked).map(({ id }) => id);
  const named = entries.filter(
    (entry) => found.includes(entry.id) || hadName(entry, asked),
  );
  const whole = named.filter((entry) => isWhole(entry, asked, found));
  if (whole.length > 0) return whole;
  if (named.length > 0) return named;
  return entries.filter(({ region }) => found.includes(region.id));
}

/** A name that it no longer has: "Thừa Thiên Huế". */
function hadName({ names }: AreaEntry, asked: string): boolean {
  return names.some(({ name }) => foldName(name.vi!) === foldName(asked));
}

function isWhole(
  entry: AreaEntry,
  asked: string,
  found: readonly string[],
): boolean {
  const words = squeeze(asked);
  const own = entry.names.flatMap(({ name }) => [name.vi!, name.en!]);
  if (own.some((name) => squeeze(name) === words)) return true;
  // An alias: the search puts whole names first, and no name begins with it.
  const first = found.indexOf(entry.id);
  return (
    first >= 0 &&
    first < 2 &&
    !own.some((name) => squeeze(name).includes(words))
  );
}

function squeeze(name: string): string {
  return foldName(name).replaceAll(' ', '');
}
