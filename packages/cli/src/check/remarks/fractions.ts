import {
  type Facts,
  groupBy,
  type PlacedStatement,
  type Remark,
} from '../facts.js';
import { nameFigure, nameIndicator, nameNumber } from '../name-figure.js';

interface Share {
  readonly placed: PlacedStatement;
  readonly member: 'value' | 'percent';
  readonly number: number;
}

/**
 * Percentages that are held as fractions: spreadsheets show 0.152 as 15.2 %,
 * and a document writes 15.2. Some are told where at least two others of the
 * indicator are above 1, the smallest of those is ten times the largest
 * fraction, and a hundredfold they lie within a factor of three of the
 * others; so a small part of its own (0.5 % beside 1.2 %) is left alone. All
 * are told, once for the indicator, where there are five or more, none
 * reaches 1, and most have three decimals or more, which percentages below 1
 * are hardly published with.
 */
export function remarkFractions(facts: Facts): readonly Remark[] {
  const shares = facts.figures.flatMap(shareOf);
  const groups = groupBy(
    shares,
    ({ placed, member }) => `${member} ${placed.indicator.id}`,
  );
  return [...groups.values()].flatMap((group) => {
    const small = group.filter(({ number }) => number <= 1);
    const others = group.filter(({ number }) => number > 1);
    if (others.length === 0) return tellAll(small, facts);
    const [least, most] = [
      Math.min(...others.map(({ number }) => number)),
      Math.max(...others.map(({ number }) => number)),
    ];
    const largest = Math.max(...small.map(({ number }) => number));
    if (others.length < 2 || largest * 10 > least) return [];
    return small
      .filter(({ number }) => fits(100 * number, least / 3, most * 3))
      .map((share) => tellOne(share, facts));
  });
}

function shareOf(placed: PlacedStatement): readonly Share[] {
  const { value, percent } = placed.statement;
  const isPercent = placed.indicator.unit === 'percent';
  return [
    ['value', isPercent ? value : undefined] as const,
    ['percent', percent] as const,
  ].flatMap(([member, number]) =>
    number !== undefined && number > 0 ? { placed, member, number } : [],
  );
}

function fits(number: number, from: number, to: number): boolean {
  return number >= from && number <= to;
}

function tellOne({ placed, member, number }: Share, facts: Facts): Remark {
  const figure = nameFigure(placed, facts);
  const [here, usual] = [nameNumber(number), nameNumber(100 * number)];
  return {
    code: 'percent-as-fraction',
    pointer: placed.pointer(member),
    expected: { vi: `${usual.vi} chẳng hạn`, en: `${usual.en} perhaps` },
    received: String(number),
    message: {
      vi: `${figure.vi} là ${here.vi}%, trong khi các số khác đều trên 1%; nếu ý là ${usual.vi}%, hãy ghi ${Number((100 * number).toPrecision(12))}.`,
      en: `${figure.en} is ${here.en}%, and all others are above 1%; if ${usual.en}% is meant, write ${Number((100 * number).toPrecision(12))}.`,
    },
  };
}

function tellAll(shares: readonly Share[], facts: Facts): readonly Remark[] {
  const isFine = ({ number }: Share) => /\.\d{3,}$/.test(String(number));
  const [first] = shares;
  const fine = shares.filter(isFine).length;
  const isAll = shares.every(({ number }) => number < 1);
  if (!first || shares.length < 5 || !isAll || fine * 2 <= shares.length) {
    return [];
  }
  const name = nameIndicator(first.placed, facts);
  const count = shares.length;
  return [
    {
      code: 'percent-as-fraction',
      pointer: first.placed.pointer(first.member),
      expected: { vi: 'phần trăm, như 15.2', en: 'percentages, such as 15.2' },
      received: String(first.number),
      message: {
        vi: `${name.vi}: cả ${count} số đều nhỏ hơn 1%; nếu 0.152 có nghĩa là 15,2%, hãy nhân tất cả với 100.`,
        en: `${name.en}: all ${count} figures are below 1%; if 0.152 means 15.2%, multiply all of them by 100.`,
      },
    },
  ];
}
