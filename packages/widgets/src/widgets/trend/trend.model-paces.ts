import { paceTo } from '@chiso/data/targets';
import type { TrendModel, TrendTarget } from './trend.model.js';
import type { TrendLine } from './trend.model-line.js';
import type { TrendPace } from './trend.model-pace.js';

/** The paces from each line to those of its targets that have one. */
export function modelPaces({
  lines,
  targets,
  quantity,
}: TrendModel): readonly TrendPace[] {
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
