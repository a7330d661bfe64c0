import type { Sorting } from './ranking.layout-rows.js';
import type {
  RankingColumnText,
  RankingRowText,
} from './ranking.model-text.js';

// Building a collator costs more than sorting the 63 provinces with it.
const collator = new Intl.Collator('vi');

/**
 * Orders rows by a column; what it does not tell comes last, either way.
 * Loaded when the reader first sorts.
 */
export function orderBy({ at, descending }: Sorting) {
  const sign = descending ? -1 : 1;
  return (one: RankingRowText, other: RankingRowText): number => {
    const { key } = one.cells[at]!;
    const { key: otherKey } = other.cells[at]!;
    if (key === undefined || otherKey === undefined) {
      return Number(key === undefined) - Number(otherKey === undefined);
    }
    return (
      sign *
      (typeof key === 'number'
        ? key - (otherKey as number)
        : collator.compare(key, otherKey as string))
    );
  };
}

/** A column is first sorted from its best end on, then the other way. */
export function nextSorting(
  columns: readonly RankingColumnText[],
  current: Sorting | undefined,
  at: number,
): Sorting {
  if (current?.at === at) return { at, descending: !current.descending };
  const { kind } = columns[at]!;
  return { at, descending: kind !== 'rank' && kind !== 'name' };
}
