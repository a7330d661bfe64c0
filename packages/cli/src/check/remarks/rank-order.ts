import type { Facts, Remark } from '../facts.js';
import { nameArea, nameIndicator, nameNumber } from '../name-figure.js';
import { type RankedEntry, rankedGroups } from '../ranked-groups.js';

/**
 * Places that do not follow the figures: a better figure with a worse place.
 * Needs the indicator's direction. Told are those that have to be taken out
 * for the rest to be in order (all but a longest rising run), so that one
 * misplaced row is one remark and not sixty. Where more than half would have
 * to go, the direction is more likely wrong than the places, and that is told
 * once.
 */
export function remarkRankOrder(facts: Facts): readonly Remark[] {
  return rankedGroups(facts).flatMap(({ entries }) => {
    const direction = entries[0]?.placed.indicator.direction;
    if (!direction) return [];
    const sign = direction === 'lower' ? 1 : -1;
    const known = entries
      .flatMap((entry) =>
        entry.number === undefined
          ? []
          : { ...entry, badness: sign * entry.number },
      )
      .sort((a, b) => a.rank - b.rank || a.badness - b.badness);
    const kept = new Set(longestRise(known.map(({ badness }) => badness)));
    const misplaced = known.filter((_, index) => !kept.has(index));
    if (known.length >= 5 && misplaced.length * 2 > known.length) {
      return tellDirection(known[0]!, direction, facts);
    }
    const rest = known.filter((_, index) => kept.has(index));
    return misplaced.flatMap((entry) => {
      const other =
        rest.find(
          (one) => one.rank < entry.rank && one.badness > entry.badness,
        ) ??
        rest.findLast(
          (one) => one.rank > entry.rank && one.badness < entry.badness,
        );
      return other ? tellEntry(entry, other, facts) : [];
    });
  });
}

/** The indexes of a longest run that never falls; Fredman 1975. */
function longestRise(numbers: readonly number[]): readonly number[] {
  const tails: number[] = [];
  const before: (number | undefined)[] = [];
  numbers.forEach((number, index) => {
    let [low, high] = [0, tails.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (numbers[tails[middle]!]! <= number) low = middle + 1;
      else high = middle;
    }
    before[index] = tails[low - 1];
    tails[low] = index;
  });
  const run: number[] = [];
  for (let at = tails.at(-1); at !== undefined; at = before[at]) run.push(at);
  return run;
}

function tellEntry(
  { placed, rank, number = 0 }: RankedEntry,
  other: RankedEntry,
  facts: Facts,
): Remark {
  const [here, there] = [placed, other.placed].map(({ area }) =>
    nameArea(area, facts),
  );
  const name = nameIndicator(placed, facts);
  const [mine, yours] = [number, other.number ?? 0].map(nameNumber);
  const isWorse = rank > other.rank;
  return {
    code: 'rank-order',
    pointer: placed.pointer('rank'),
    expected: {
      vi: isWorse ? `trước thứ ${other.rank}` : `sau thứ ${other.rank}`,
      en: isWorse ? `before place ${other.rank}` : `after place ${other.rank}`,
    },
    received: String(rank),
    message: {
      vi: `${name.vi}: ${here!.vi} xếp thứ ${rank} với ${mine!.vi}, còn ${there!.vi} xếp thứ ${other.rank} với ${yours!.vi}; thứ hạng không theo con số, hãy xem lại cả hai.`,
      en: `${name.en}: ${here!.en} has place ${rank} with ${mine!.en}, and ${there!.en} has place ${other.rank} with ${yours!.en}; the places do not follow the figures, check both.`,
    },
  };
}

function tellDirection(
  { placed }: RankedEntry,
  direction: string,
  facts: Facts,
): Remark {
  const name = nameIndicator(placed, facts);
  const isHigher = direction === 'higher';
  return {
    code: 'rank-direction',
    pointer: placed.pointer('rank'),
    expected: {
      vi: `thứ hạng theo “direction”: “${direction}”`,
      en: `places that follow “direction”: “${direction}”`,
    },
    received: direction,
    message: {
      vi: `${name.vi}: thứ hạng đi ngược với các con số, vì “direction” nói rằng ${isHigher ? 'cao' : 'thấp'} hơn là tốt hơn; hãy xem lại “direction” hoặc cột thứ hạng.`,
      en: `${name.en}: the places run against the figures, for “direction” says that ${isHigher ? 'higher' : 'lower'} is better; check “direction”, or the column of places.`,
    },
  };
}
