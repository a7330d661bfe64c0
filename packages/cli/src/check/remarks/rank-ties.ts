import { type Facts, groupBy, type Remark } from '../facts.js';
import { nameArea, nameIndicator, nameNumber } from '../name-figure.js';
import {
  type RankedEntry,
  type RankedGroup,
  rankedGroups,
} from '../ranked-groups.js';

/**
 * Places and ties. Equal figures share a place and the next places stay
 * empty (1, 2, 2, 4). Told are: one place for different figures; one place
 * twice where the figures are not known and no empty place after it speaks
 * for a tie; a place that a tie should have left empty; equal figures with
 * different places (which decimals that are not printed may explain); in a
 * complete table, a place that is nobody's.
 */
export function remarkRankTies(facts: Facts): readonly Remark[] {
  return rankedGroups(facts).flatMap((group) => [
    ...remarkShared(group, facts),
    ...remarkEqualFigures(group, facts),
    ...remarkGap(group, facts),
  ]);
}

function remarkShared(
  { entries, isComplete }: RankedGroup,
  facts: Facts,
): readonly Remark[] {
  return byRank(entries).flatMap(([rank, tied]) => {
    if (tied.length < 2) return [];
    const numbers = new Set(tied.map(({ number }) => number));
    const second = tied[1]!;
    const next = entries.find(
      (one) => one.rank > rank && one.rank < rank + tied.length,
    );
    if (next) return tellAfterTie(next, rank, tied.length, facts);
    const known = tied.every(({ number }) => number !== undefined);
    if (known && numbers.size === 1) return [];
    if (!known && isComplete) return [];
    return tellTwice(second, tied, facts);
  });
}

/** Once for a ranking: coarse figures are often ranked by finer ones. */
function remarkEqualFigures(
  { entries }: RankedGroup,
  facts: Facts,
): readonly Remark[] {
  const known = entries.filter(({ number }) => number !== undefined);
  const pairs = [
    ...groupBy(known, ({ number }) => String(number)).values(),
  ].flatMap((equal) => {
    const [first] = equal;
    const other = equal.find(({ rank }) => rank !== first!.rank);
    return other ? [[first!, other] as const] : [];
  });
  const [pair, ...rest] = pairs;
  return pair ? [tellEqual(pair, rest.length, facts)] : [];
}

function remarkGap(
  { entries, isComplete }: RankedGroup,
  facts: Facts,
): readonly Remark[] {
  if (!isComplete) return [];
  let before = 0;
  for (const [rank, tied] of byRank(entries)) {
    // A place too early is told as that of a tie.
    if (rank > before + 1) return [tellGap(tied[0]!, before + 1, facts)];
    before += tied.length;
  }
  return [];
}

function byRank(
  entries: readonly RankedEntry[],
): readonly (readonly [number, readonly RankedEntry[]])[] {
  return [...groupBy(entries, ({ rank }) => String(rank)).values()].map(
    (tied) => [tied[0]!.rank, tied] as const,
  );
}

function tellAfterTie(
  { placed, rank }: RankedEntry,
  tie: number,
  size: number,
  facts: Facts,
): Remark {
  const name = nameIndicator(placed, facts);
  const area = nameArea(placed.area, facts);
  const due = tie + size;
  return {
    code: 'rank-after-tie',
    pointer: placed.pointer('rank'),
    expected: { vi: `thứ ${due}`, en: `place ${due}` },
    received: String(rank),
    message: {
      vi: `${name.vi}: ${size} nơi cùng xếp thứ ${tie}, nên nơi kế tiếp phải là thứ ${due}, nhưng ${area.vi} xếp thứ ${rank}; hãy xem lại các thứ hạng này.`,
      en: `${name.en}: ${size} areas share place ${tie}, so the next one is ${due}, but ${area.en} has place ${rank}; check these places.`,
    },
  };
}

function tellTwice(
  { placed, rank }: RankedEntry,
  tied: readonly RankedEntry[],
  facts: Facts,
): Remark {
  const name = nameIndicator(placed, facts);
  const names = tied.map((one) => nameArea(one.placed.area, facts));
  const list = (lang: 'vi' | 'en') =>
    names.map((each) => each[lang]).join(', ');
  return {
    code: 'rank-twice',
    pointer: placed.pointer('rank'),
    expected: {
      vi: 'mỗi thứ hạng một nơi, trừ khi con số bằng nhau',
      en: 'each place once, unless the figures are equal',
    },
    received: String(rank),
    message: {
      vi: `${name.vi}: thứ ${rank} được ghi ${tied.length} lần (${list('vi')}) mà con số không bằng nhau hoặc không rõ; hãy đối chiếu với nguồn.`,
      en: `${name.en}: place ${rank} is given ${tied.length} times (${list('en')}), and the figures differ or are not known; compare it with the source.`,
    },
  };
}

function tellEqual(
  [first, { placed, rank, number = 0 }]: readonly [RankedEntry, RankedEntry],
  more: number,
  facts: Facts,
): Remark {
  const name = nameIndicator(placed, facts);
  const [one, two] = [first.placed, placed].map(({ area }) =>
    nameArea(area, facts),
  );
  const value = nameNumber(number);
  const [vi, en] = more
    ? [` (và ${more} trường hợp nữa)`, ` (and ${more} more such cases)`]
    : ['', ''];
  return {
    code: 'equal-figures-ranked',
    pointer: placed.pointer('rank'),
    expected: { vi: `thứ ${first.rank}`, en: `place ${first.rank}` },
    received: String(rank),
    message: {
      vi: `${name.vi}: ${one!.vi} và ${two!.vi} cùng có ${value.vi} nhưng xếp thứ ${first.rank} và thứ ${rank}${vi}; nếu nguồn xếp theo số lẻ không in ra thì để nguyên.`,
      en: `${name.en}: ${one!.en} and ${two!.en} both have ${value.en}, but places ${first.rank} and ${rank}${en}; leave it where the source ranks by decimals that it does not print.`,
    },
  };
}

function tellGap(
  { placed, rank }: RankedEntry,
  due: number,
  facts: Facts,
): Remark {
  const name = nameIndicator(placed, facts);
  const area = nameArea(placed.area, facts);
  return {
    code: 'rank-gap',
    pointer: placed.pointer('rank'),
    expected: { vi: `thứ ${due}`, en: `place ${due}` },
    received: String(rank),
    message: {
      vi: `${name.vi}: bảng ghi là đầy đủ nhưng không nơi nào xếp thứ ${due}, sau đó là ${area.vi}, thứ ${rank}; hãy xem bảng có thiếu dòng không.`,
      en: `${name.en}: the table is called complete, but nobody has place ${due}, and ${area.en} follows with ${rank}; see whether a row is missing.`,
    },
  };
}
