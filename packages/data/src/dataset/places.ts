import type { Figure, Movement, Place } from './answers.js';
import { deriveRanks } from './derive-places.js';
import { groupBy } from './group-by.js';

/** A place for each area that has one: as stated, else from a complete table. */
export function placesOf(
  figures: readonly Figure[],
): ReadonlyMap<string, Place> {
  const rankOf = figures.some(({ rank }) => rank)
    ? ({ rank }: Figure) => rank?.shown.rank
    : deriveRanks(figures);
  return new Map(
    [...groupBy(figures, rankOf)].flatMap(([rank, equal]) =>
      rank === undefined
        ? []
        : equal.map(({ area, rank: stated, measure }) => [
            area,
            {
              rank,
              basis: stated ? (stated.shown.rankBasis ?? 'stated') : 'derived',
              tied: equal.length > 1,
              disputed: (stated ?? measure)!.conflicts.length > 0,
            },
          ]),
    ),
  );
}

/** How a row moved from an earlier place. */
export function movementOf(
  now: Place | undefined,
  before: Place | undefined,
): Movement {
  if (!now || !before) return { kind: 'unknown' };
  const from = before.rank;
  const by = from - now.rank;
  const isDoubtful = [now, before].some(
    ({ basis, disputed }) => basis !== 'stated' || disputed,
  );
  if (by === 0) return { kind: 'same', from, isDoubtful };
  return { kind: by > 0 ? 'up' : 'down', by: Math.abs(by), from, isDoubtful };
}
