import type { Dataset } from '@chiso/data';
import type {
  Indicator,
  Observation,
  Period,
  Statement,
  Target,
} from '@chiso/data/core';
import type { Wording } from '../finding/finding.js';

/** A statement with where it stands, and what it speaks of. */
export interface PlacedStatement {
  readonly statement: Statement & Target;
  readonly indicator: Indicator;
  /** The area's id, its vintage included; empty where none is named. */
  readonly area: string;
  readonly period: Period | undefined;
  /** The number of the table that it is a row of. */
  readonly table: number | undefined;
  /** The JSON pointer of the statement, or of a member that it has. */
  pointer(member?: string): string;
}

/** All that a rule of remarks may look at. */
export interface Facts {
  readonly dataset: Dataset;
  readonly figures: readonly PlacedStatement[];
  readonly targets: readonly PlacedStatement[];
  /** The day of the check, "2025-01-31". Absent: no rule asks for it. */
  readonly today: string | undefined;
  /** The pointer of a definition, by the name of its list. */
  pointerTo(list: 'sources' | 'indicators', id: string): string;
}

/** Something that may be right, and that somebody should look at. */
export interface Remark {
  readonly code: string;
  readonly pointer: string;
  readonly expected: Wording;
  readonly received: string;
  readonly message: Wording;
}

/** Never corrects, never throws; says nothing where it cannot know. */
export type Rule = (facts: Facts) => readonly Remark[];

/** What makes one line of figures over time, or one cell with its period. */
export function lineKey({ statement, indicator, area }: PlacedStatement) {
  const { periodType = 'period', statistic, method } = statement;
  return JSON.stringify([indicator.id, area, periodType, statistic, method]);
}

/** The number that a figure is ordered by: in percent where it counts. */
export function numberOf({
  value,
  count,
  of,
  percent,
}: Observation): number | undefined {
  return value ?? (count === undefined || !of ? percent : (100 * count) / of);
}

/** Items by what they have in common, in the order of their first. */
export function groupBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
