import type { Figure, Place } from './answers.js';

/**
 * Standard competition ranks (1, 2, 2, 4) from the values of a complete
 * table; none where any value comes from an incomplete one, where the
 * indicator has no better side, or where a value is hedged or a range.
 */
export function derivePlaces(
  column: ReadonlyMap<string, Figure>,
): ReadonlyMap<string, Place> {
  const figures = [...column.values()];
  const direction = figures[0]?.indicator.direction;
  const values = figures.map(({ measure }) => rankable(measure?.shown));
  if (
    !direction ||
    figures.some(
      ({ measure }) => !(measure?.shown as { complete?: boolean })?.complete,
    ) ||
    figures.some(
      ({ measure }, index) =>
        values[index] === undefined && !measure?.shown.missing,
    )
  ) {
    return new Map();
  }
  const known = values.filter((value) => value !== undefined);
  const sorted = [...known].sort((one, other) =>
    direction === 'higher' ? other - one : one - other,
  );
  const first = new Map<number, number>();
  const count = new Map<number, number>();
  sorted.forEach((value, index) => {
    if (!first.has(value)) first.set(value, index + 1);
    count.set(value, (count.get(value) ?? 0) + 1);
  });
  return new Map(
    [...column.keys()].flatMap((area, index): [string, Place][] => {
      const value = values[index];
      if (value === undefined) return [];
      return [
        [
          area,
          {
            rank: first.get(value)!,
            basis: 'derived',
            tied: count.get(value)! > 1,
            disputed: false,
          },
        ],
      ];
    }),
  );
}

function rankable(
  statement: NonNullable<Figure['measure']>['shown'] | undefined,
): number | undefined {
  if (!statement || statement.hedge) return undefined;
  const { value, percent, count, of } = statement;
  return value ?? percent ?? (count === undefined ? undefined : count / of!);
}
