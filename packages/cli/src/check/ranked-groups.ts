import {
  type Facts,
  groupBy,
  lineKey,
  numberOf,
  type PlacedStatement,
} from './facts.js';

/** An area with its place, and the figure that the place is about. */
export interface RankedEntry {
  readonly placed: PlacedStatement;
  readonly rank: number;
  /** Absent where it is not known, hedged, or stated in two ways. */
  readonly number: number | undefined;
}

/** What is ranked together: one indicator, period, method, set, release. */
export interface RankedGroup {
  readonly entries: readonly RankedEntry[];
  /** The id of the set, where the document names one. */
  readonly among: string | undefined;
  /** Whether the entries come from a table that lists the whole set. */
  readonly isComplete: boolean;
}

const groupsOf = new WeakMap<Facts, readonly RankedGroup[]>();

/**
 * The rankings of a document. An area whose place is stated in two ways is
 * left out: its sources disagree, which the document shows by itself.
 */
export function rankedGroups(facts: Facts): readonly RankedGroup[] {
  // Three rules ask for them.
  const known = groupsOf.get(facts);
  if (known) return known;
  const numbers = groupBy(facts.figures.filter(isExact), figureKey);
  const ranked = facts.figures.filter(
    ({ statement }) => statement.rank !== undefined,
  );
  const groups = [...groupBy(ranked, groupKey).values()].map((group) => {
    const entries = [...groupBy(group, ({ area }) => area).values()].flatMap(
      (same): RankedEntry | [] => {
        const [placed] = same;
        const ranks = new Set(same.map(({ statement }) => statement.rank));
        if (!placed || ranks.size > 1) return [];
        const stated = new Set(
          (numbers.get(figureKey(placed)) ?? []).map(({ statement }) =>
            numberOf(statement),
          ),
        );
        const [number] = stated.size === 1 ? stated : [];
        return { placed, rank: placed.statement.rank!, number };
      },
    );
    return {
      entries: entries.sort((a, b) => a.rank - b.rank),
      among: group[0]?.statement.among,
      isComplete:
        entries.length === group.length &&
        group.every(({ statement }) => statement.complete),
    };
  });
  groupsOf.set(facts, groups);
  return groups;
}

function isExact({ statement }: PlacedStatement): boolean {
  return statement.hedge === undefined && numberOf(statement) !== undefined;
}

function figureKey(placed: PlacedStatement): string {
  const { period, statement } = placed;
  return [lineKey(placed), period?.code, statement.release].join(' ');
}

function groupKey({
  indicator,
  period,
  statement,
  table,
}: PlacedStatement): string {
  const { periodType, method, statistic, among, release } = statement;
  return JSON.stringify([
    indicator.id,
    period?.code,
    periodType,
    method,
    statistic,
    among ?? `table ${table}`,
    release,
  ]);
}
