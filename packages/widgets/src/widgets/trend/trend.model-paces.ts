import { paceTo, type Quantity, type Rate } from '@chiso/data/targets';
import type { TrendModel, TrendTarget } from './trend.model.js';
import type {
  TrendLine,
  TrendPoint,
  TrendQuantity,
} from './trend.model-line.js';

/** Of more lines than this no paces are drawn. */
const fewLines = 2;

/** How fast a line still has to go to reach a target by its deadline. */
export interface TrendPace {
  readonly line: number;
  readonly target: TrendTarget;
  /** The latest figure that the target can be judged by. */
  readonly from: TrendPoint;
  /** Whether no target of the line is nearer in time. */
  readonly isNext: boolean;
  readonly quantity: Quantity;
  readonly needed: Rate;
  /** Since the first figure; undefined where there is only one. */
  readonly soFar: Rate | undefined;
}

/** The paces from each line to those of its targets that have one. */
export function modelPaces(
  lines: readonly TrendLine[],
  targets: readonly TrendTarget[],
  quantity: TrendQuantity,
): readonly TrendPace[] {
  // A place in a ranking depends on all others: there is no pace to it.
  if (quantity === 'rank') return [];
  return lines.flatMap((line, at) =>
    targets
      .filter(
        (target) =>
          target.area === line.series.area &&
          (target.line < 0 || target.line === at) &&
          !target.isOtherStatistic,
      )
      .flatMap((target) => paceOf(line, target) ?? [])
      .map((pace, nth) => ({ ...pace, line: at, isNext: nth === 0 })),
  );
}

/** Those that are drawn: of more lines they would hide what was published. */
export function drawnPaces({
  lines,
  paces = [],
}: Pick<TrendModel, 'lines' | 'paces'>): readonly TrendPace[] {
  return lines.length > fewLines ? [] : paces.filter(({ isNext }) => isNext);
}

function paceOf(
  { series, points }: TrendLine,
  target: TrendTarget,
): Omit<TrendPace, 'line' | 'isNext'> | undefined {
  const { indicator, points: figures } = series;
  const pace = paceTo({ target: target.asked, indicator, figures });
  // At 30, "trên 30%" is not reached, and nothing is left to be told.
  if (pace.kind === 'none' || pace.needed.perYear === 0) return undefined;
  const from = points.find(({ figure }) => figure === pace.from);
  if (from?.value === undefined) return undefined;
  const { quantity, needed, soFar } = pace;
  return { target, from, quantity, needed, soFar };
}
