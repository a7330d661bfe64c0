import type { Observation, Statement } from '../document/types.js';
import type { Figure } from './answers.js';

/**
 * Standard competition ranks (1, 2, 2, 4) from the values of a complete
 * table; none where any value comes from an incomplete one, where the
 * indicator has no better side, where a value is hedged or a range, or where
 * some are numbers and others shares.
 */
export function deriveRanks(
  figures: readonly Figure[],
): (figure: Figure) => number | undefined {
  const direction = figures[0]?.indicator.direction;
  const isComplete = figures.every(
    ({ measure }) => (measure?.shown as Statement | undefined)?.complete,
  );
  const values = figures.flatMap(({ measure }) =>
    measure && !measure.shown.missing ? measure.shown : [],
  );
  const kinds = new Set(values.map(kindOf));
  if (!direction || !isComplete || kinds.size > 1 || kinds.has(undefined)) {
    return () => undefined;
  }
  const sign = signOf(direction);
  const ranks = values
    .map((value) => sign * orderOf(value)!)
    .sort((one, other) => one - other)
    .map((value, index) => [value, index + 1] as const);
  // Of equal values the first rank holds: a map keeps what comes last.
  const rankOf = new Map(ranks.reverse());
  return ({ measure }) => rankOf.get(sign * orderOf(measure!.shown)!);
}

/** What makes the better number the smaller one. */
export function signOf(direction: string | undefined): 1 | -1 {
  return direction === 'lower' ? 1 : -1;
}

/** The number to order by: a value, else an exact share, else a printed one. */
export function orderOf({
  value,
  percent,
  count,
  of,
}: Observation): number | undefined {
  return value ?? (count === undefined ? percent : (100 * count) / of!);
}

/** What can be ranked with what; undefined where nothing can. */
function kindOf(statement: Observation): 'value' | 'share' | undefined {
  if (statement.hedge || orderOf(statement) === undefined) return undefined;
  return statement.value === undefined ? 'share' : 'value';
}
