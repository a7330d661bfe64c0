import type { Observation, Statement } from '../document/types.js';
import type { Figure, Place } from './answers.js';

/**
 * Standard competition ranks (1, 2, 2, 4) from the values of a complete
 * table; none where any value comes from an incomplete one, where the
 * indicator has no better side, where a value is hedged or a range, or where
 * some are numbers and others shares.
 */
export function derivePlaces(
  column: ReadonlyMap<string, Figure>,
): ReadonlyMap<string, Place> {
  const figures = [...column];
  const direction = figures[0]?.[1].indicator.direction;
  const isComplete = figures.every(
    ([, { measure }]) => (measure?.shown as Statement | undefined)?.complete,
  );
  const known = figures.filter(([, { measure }]) => !measure?.shown.missing);
  const kinds = new Set(
    known.map(([, { measure }]) => measure && kindOf(measure.shown)),
  );
  if (!direction || !isComplete || kinds.size > 1 || kinds.has(undefined)) {
    return new Map();
  }
  const sign = direction === 'higher' ? -1 : 1;
  const values = known.map(([, { measure }]) => orderOf(measure!.shown)!);
  const first = new Map<number, number>();
  const count = new Map<number, number>();
  [...values]
    .sort((one, other) => sign * (one - other))
    .forEach((value, index) => {
      if (!first.has(value)) first.set(value, index + 1);
      count.set(value, (count.get(value) ?? 0) + 1);
    });
  return new Map(
    known.map(([area, { measure }], index) => [
      area,
      {
        rank: first.get(values[index]!)!,
        basis: 'derived',
        tied: count.get(values[index]!)! > 1,
        disputed: measure!.conflicts.length > 0,
      },
    ]),
  );
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
