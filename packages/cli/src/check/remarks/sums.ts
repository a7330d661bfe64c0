import {
  type Facts,
  groupBy,
  numberOf,
  type PlacedStatement,
  type Remark,
} from '../facts.js';
import { nameFigure, nameNumber } from '../name-figure.js';

/**
 * Totals that differ from their parts. The parts are all indicators of one
 * `split` of a whole, each with a figure of the same area, period, method
 * and release; where one is not known nothing is told, and hedged figures are
 * not added up. What rounding explains is no difference: each number may be
 * off by half of its last decimal. Numbers of things are not rounded unless
 * all of them end in zeros.
 */
export function remarkSums(facts: Facts): readonly Remark[] {
  const figures = groupBy(
    facts.figures.filter(
      ({ statement }) =>
        statement.hedge === undefined && numberOf(statement) !== undefined,
    ),
    ({ indicator }) => indicator.id,
  );
  return [...splitsOf(facts)].flatMap(([whole, parts]) =>
    (figures.get(whole) ?? []).flatMap((total) => {
      const addends = parts.map((part) =>
        (figures.get(part) ?? []).find((one) => cellOf(one) === cellOf(total)),
      );
      const known = addends.flatMap((one) => one ?? []);
      return known.length === parts.length && parts.length > 1
        ? compare(total, known, facts)
        : [];
    }),
  );
}

/** The parts of each split, with their whole. */
function splitsOf({
  dataset,
}: Facts): Iterable<readonly [string, readonly string[]]> {
  const parts = dataset.header.indicators.filter(
    ({ partOf, split }) => partOf !== undefined && split !== undefined,
  );
  const splits = groupBy(parts, ({ partOf, split }) =>
    JSON.stringify([partOf, split]),
  );
  return [...splits.values()].map((group) => [
    group[0]!.partOf!,
    group.map(({ id }) => id),
  ]);
}

function cellOf({ area, period, statement }: PlacedStatement): string {
  const { periodType = 'period', statistic, method, release } = statement;
  return JSON.stringify([
    area,
    period?.code,
    periodType,
    statistic,
    method,
    release,
  ]);
}

function compare(
  total: PlacedStatement,
  parts: readonly PlacedStatement[],
  facts: Facts,
): Remark | [] {
  const numbers = parts.map(({ statement }) => numberOf(statement)!);
  const whole = numberOf(total.statement)!;
  const sum = numbers.reduce((one, other) => one + other, 0);
  const slack = slackOf([...numbers, whole]);
  // Binary fractions do not add up exactly.
  if (Math.abs(sum - whole) <= slack + Math.abs(whole) * 1e-9) return [];
  const figure = nameFigure(total, facts);
  const [told, added] = [nameNumber(whole), nameNumber(sum)];
  return {
    code: 'sum-of-parts',
    pointer: total.pointer('value'),
    expected: { vi: added.vi, en: added.en },
    received: String(whole),
    message: {
      vi: `${figure.vi} là ${told.vi}, nhưng ${parts.length} phần cộng lại là ${added.vi}, lệch nhiều hơn mức làm tròn; hãy đối chiếu từng phần với nguồn.`,
      en: `${figure.en} is ${told.en}, but its ${parts.length} parts add up to ${added.en}, which rounding does not explain; compare each part with the source.`,
    },
  };
}

function slackOf(numbers: readonly number[]): number {
  const steps = numbers.map(stepOf);
  const least = Math.min(...steps);
  // Some end in zeros by chance; all of them hardly.
  const isWhole = numbers.every((number) => Number.isInteger(number));
  if (isWhole) return least > 1 ? (least / 2) * numbers.length : 0;
  return steps.reduce((sum, step) => sum + Math.min(step, 1) / 2, 0);
}

/** The last digit that a number shows: 15.2 → 0.1, 75000 → 1000. */
function stepOf(number: number): number {
  const [digits = '', exponent = '0'] = number.toExponential().split('e');
  return 10 ** (Number(exponent) - (digits.split('.')[1]?.length ?? 0));
}
