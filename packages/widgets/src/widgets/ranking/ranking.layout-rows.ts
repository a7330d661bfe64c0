import type {
  RankingColumnText,
  RankingRowText,
} from './ranking.model-text.js';

/** The column that rows are sorted by, and which way. */
export interface Sorting {
  /** Which of the text's columns. */
  readonly at: number;
  readonly descending: boolean;
}

/** What the reader has asked of the rows. */
export interface Reading {
  /** Undefined: the order of the ranking. */
  readonly sorting: Sorting | undefined;
  /** Which rows were searched for; undefined: all. */
  readonly matches: ((row: RankingRowText) => boolean) | undefined;
  /** How many rows are drawn; marked ones past them stand after a gap. */
  readonly limit: number;
}

/** The rows that are drawn. */
export interface ArrangedRows {
  readonly rows: readonly RankingRowText[];
  /** Marked rows from further down. */
  readonly apart: readonly RankingRowText[];
  /** How many match what was searched for. */
  readonly found: number;
}

/** The order that the ranking has by itself. */
export function naturalSorting(
  columns: readonly RankingColumnText[],
): Sorting | undefined {
  const [first] = columns;
  if (first?.kind === 'rank') return { at: 0, descending: false };
  const at = columns.findIndex(({ kind }) => kind === 'value');
  return at < 0 ? undefined : { at, descending: true };
}

/** A column is first sorted from its best end on, then the other way. */
export function nextSorting(
  columns: readonly RankingColumnText[],
  current: Sorting | undefined,
  at: number,
): Sorting {
  if (current?.at === at) return { at, descending: !current.descending };
  const { kind } = columns[at]!;
  return { at, descending: kind === 'value' || kind === 'move' };
}

// Building a collator costs more than sorting the 63 provinces with it.
let collator: Intl.Collator | undefined;

/** Sorts, searches and cuts; what a column does not tell comes last. */
export function arrangeRows(
  all: readonly RankingRowText[],
  { sorting, matches, limit }: Reading,
): ArrangedRows {
  const found = matches ? all.filter(matches) : all;
  const sorted = sorting ? [...found].sort(order(sorting)) : found;
  return {
    rows: sorted.slice(0, limit),
    apart: sorted.slice(limit).filter(({ isMarked }) => isMarked),
    found: found.length,
  };
}

function order({ at, descending }: Sorting) {
  collator ??= new Intl.Collator('vi');
  const compare = collator.compare;
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
        : compare(key, otherKey as string))
    );
  };
}
