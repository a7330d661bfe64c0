import type { Facts, Remark } from '../facts.js';
import { nameArea, nameIndicator } from '../name-figure.js';
import { rankedGroups } from '../ranked-groups.js';

/**
 * A place past the end of the set that it is among: 64 of 63. The size is
 * that of the set as the document or the library knows it; a set of unknown
 * size says nothing. Past a stated `rankOf` the parser tells by itself.
 */
export function remarkRankSet(facts: Facts): readonly Remark[] {
  return rankedGroups(facts).flatMap(({ entries, among }) => {
    const size = sizeOf(among, facts);
    if (size === undefined) return [];
    return entries.flatMap(({ placed, rank }): Remark | [] => {
      if (rank <= size || rank > (placed.statement.rankOf ?? rank)) return [];
      const name = nameIndicator(placed, facts);
      const area = nameArea(placed.area, facts);
      return {
        code: 'rank-past-set',
        pointer: placed.pointer('rank'),
        expected: { vi: `không quá ${size}`, en: `at most ${size}` },
        received: String(rank),
        message: {
          vi: `${name.vi}: ${area.vi} xếp thứ ${rank}, mà “${among}” chỉ có ${size} nơi; hãy xem lại thứ hạng hoặc “among”.`,
          en: `${name.en}: ${area.en} has place ${rank}, and “${among}” has only ${size} areas; check the place, or “among”.`,
        },
      };
    });
  });
}

function sizeOf(
  among: string | undefined,
  { dataset }: Facts,
): number | undefined {
  if (among === undefined) return undefined;
  const own = dataset.header.areaSets?.find(({ id }) => id === among);
  const listed = own?.complete ? own.areas?.length : undefined;
  return own ? (own.size ?? listed) : dataset.areas?.members(among)?.length;
}
