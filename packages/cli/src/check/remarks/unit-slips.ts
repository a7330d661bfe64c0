import { parsePeriod } from '@chiso/data/core';
import {
  type Facts,
  groupBy,
  lineKey,
  type PlacedStatement,
  type Remark,
} from '../facts.js';
import { nameFigure, nameNumber } from '../name-figure.js';

interface Point {
  readonly placed: PlacedStatement;
  readonly member: 'value' | 'count' | 'percent';
  readonly number: number;
}

/**
 * A figure that is ten, a hundred or a thousand times its neighbours in one
 * line over time looks like a slip of the unit: thousands for ones, a decimal
 * comma lost. A line is one indicator, area, method, kind and length of
 * period, between two breaks; of several releases the latest counts.
 *
 * From three figures on, the rule is robust: the others have to lie within a
 * factor of five of each other (a line that grows like that by itself says
 * nothing), the figure has to lie outside them by a factor of four, and,
 * moved by the power of ten, within a factor of two of them. Of two figures alone only a nearly exact power of
 * ten is told, and of counts only a thousand: they do grow tenfold.
 */
export function remarkUnitSlips(facts: Facts): readonly Remark[] {
  const lines = groupBy(facts.figures.flatMap(pointOf), keyOf);
  return [...lines.values()].flatMap((line) => {
    const points = latestReleases(line);
    const found = points.length === 2 ? slipOfTwo(points) : slipsOf(points);
    return found.map(({ point, other, power }) =>
      tellSlip(point, other, power, facts),
    );
  });
}

interface Slip {
  readonly point: Point;
  readonly other: Point;
  /** 1 where it is ten times as large, -2 a hundredth. */
  readonly power: number;
}

function pointOf(placed: PlacedStatement): Point | [] {
  const { value, count, percent } = placed.statement;
  if (!placed.period) return [];
  for (const [member, number] of Object.entries({ value, count, percent })) {
    if (number !== undefined && number > 0) {
      return { placed, member: member as Point['member'], number };
    }
  }
  return [];
}

function keyOf({ placed, member }: Point): string {
  const { indicator, period, statement } = placed;
  const stretch = (indicator.breaks ?? []).filter(
    ({ between, method }) =>
      (method === undefined || method === statement.method) &&
      period!.start >= (parsePeriod(between[1])?.start ?? Infinity),
  ).length;
  return [lineKey(placed), period!.frequency, member, stretch].join(' ');
}

function latestReleases(line: readonly Point[]): readonly Point[] {
  const periods = groupBy(line, ({ placed }) => placed.period!.code);
  const release = ({ placed }: Point) => placed.statement.release ?? '';
  return [...periods.values()]
    .map((same) =>
      same.reduce((last, one) => (release(one) > release(last) ? one : last)),
    )
    .sort((a, b) => a.placed.period!.start - b.placed.period!.start);
}

function slipsOf(points: readonly Point[]): readonly Slip[] {
  if (points.length < 3) return [];
  return points.flatMap((point, index) => {
    const others = points.filter((one) => one !== point);
    const numbers = others.map(({ number }) => number).sort((a, b) => a - b);
    const [least, most] = [numbers[0]!, numbers.at(-1)!];
    if (most > 5 * least) return [];
    const median = numbers[numbers.length >> 1]!;
    const power = Math.round(Math.log10(point.number / median));
    const moved = point.number / 10 ** power;
    const isSlip = power !== 0 && Math.abs(power) <= 3;
    const isFar = point.number >= most * 4 || point.number <= least / 4;
    const isBack = moved >= least / 2 && moved <= most * 2;
    if (!isSlip || !isFar || !isBack) return [];
    return { point, other: points[index - 1] ?? points[index + 1]!, power };
  });
}

function slipOfTwo([one, two]: readonly Point[]): readonly Slip[] {
  const ratio = two!.number / one!.number;
  const power = Math.round(Math.log10(ratio));
  const off = Math.abs(ratio / 10 ** power - 1);
  const isCount = (two!.placed.indicator.unit ?? 'count') === 'count';
  const isPercent = two!.member === 'percent' || !isCount;
  // All of something is often reached at once.
  if (isPercent && two!.number === 100) return [];
  const size = Math.abs(power);
  const isSlip = isPercent
    ? (size === 1 && off < 0.02) || ((size === 2 || size === 3) && off < 0.2)
    : size === 3 && off < 0.2;
  return isSlip ? [{ point: two!, other: one!, power }] : [];
}

function tellSlip(
  { placed, member, number }: Point,
  other: Point,
  power: number,
  facts: Facts,
): Remark {
  const figure = nameFigure(placed, facts);
  const near = nameFigure(other.placed, facts);
  const [here, there] = [nameNumber(number), nameNumber(other.number)];
  const times = nameNumber(10 ** Math.abs(power));
  const [vi, en] = power > 0 ? ['lớn', 'large'] : ['nhỏ', 'small'];
  const usual = nameNumber(number / 10 ** power);
  return {
    code: 'unit-slip',
    pointer: placed.pointer(member),
    expected: {
      vi: `một số cỡ ${usual.vi}`,
      en: `a number like ${usual.en}`,
    },
    received: String(number),
    message: {
      vi: `${figure.vi} là ${here.vi}, trong khi ${near.vi} là ${there.vi}: cả chuỗi cho thấy số này có vẻ ${vi} hơn ${times.vi} lần; hãy xem lại đơn vị và dấu thập phân so với nguồn.`,
      en: `${figure.en} is ${here.en}, and ${near.en} is ${there.en}: it looks ${times.en} times too ${en} for its line; compare the unit and the decimal mark with the source.`,
    },
  };
}
