import type { ScorecardTrend } from './scorecard.model-trend.js';

/** The box of a small trend, in px; the page scales it with its text. */
export const trendBox = { width: 120, height: 36 } as const;

/** Room at the edges, for the dots and for half of a target's mark. */
const edgePx = 6;

/** How long the mark of a target with a deadline is. */
const markPx = 10;

/** Where the figures of a row and its target are drawn. */
export interface TrendLayout {
  /** The line through the figures. */
  readonly path: string;
  readonly dots: readonly {
    readonly x: number;
    readonly y: number;
    readonly isFirm: boolean;
    readonly isLast: boolean;
  }[];
  /** The target: a mark at its deadline, or a line across without one. */
  readonly target: string;
  readonly isUndated: boolean;
  /** The straight line from the first figure to the target. */
  readonly way: string;
}

/** Model → finished paths in a box of a fixed size. */
export function layoutTrend({
  points,
  target,
  start,
}: ScorecardTrend): TrendLayout {
  const { width, height } = trendBox;
  const times = points.map(({ at }) => at).concat(target?.at ?? []);
  const amounts = points
    .flatMap(({ ends }) => ends)
    .concat(target ? target.ends : []);
  const across = placeOn(times, edgePx, width - edgePx);
  const down = placeOn(amounts, height - edgePx, edgePx);
  const place = (at: number, ends: readonly [number, number]) => ({
    x: across(at),
    y: down((ends[0] + ends[1]) / 2),
  });
  const dots = points.map(({ at, ends, isFirm }, order) => ({
    ...place(at, ends),
    isFirm,
    isLast: order === points.length - 1,
  }));
  const from = start && place(start.at, start.ends);
  const to = target?.at !== undefined && place(target.at, target.ends);
  return {
    path: dots
      .map(
        ({ x, y }, order) =>
          `${points[order]!.startsAnew ? 'M' : 'L'}${x} ${y}`,
      )
      .join(''),
    dots,
    target: target ? targetPath(target, across, down) : '',
    isUndated: target !== undefined && target.at === undefined,
    way: from && to ? `M${from.x} ${from.y}L${to.x} ${to.y}` : '',
  };
}

/** A stroke at each end of what is to be reached, joined where it is a range. */
function targetPath(
  { at, ends }: NonNullable<ScorecardTrend['target']>,
  across: (time: number) => number,
  down: (amount: number) => number,
): string {
  const [low, high] = [down(ends[0]), down(ends[1])];
  const x = at === undefined ? trendBox.width / 2 : across(at);
  const half = at === undefined ? trendBox.width / 2 - 1 : markPx / 2;
  const stroke = (y: number) => `M${x - half} ${y}H${x + half}`;
  return low === high
    ? stroke(low)
    : `${stroke(low)}${stroke(high)}M${x} ${low}V${high}`;
}

/** A linear map of numbers onto a stretch; all that are one go to its middle. */
function placeOn(
  numbers: readonly number[],
  start: number,
  end: number,
): (number: number) => number {
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  return (number) => {
    const share = most > least ? (number - least) / (most - least) : 0.5;
    return Math.round(10 * (start + share * (end - start))) / 10;
  };
}
