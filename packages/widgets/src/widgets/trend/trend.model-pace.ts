import type { Quantity, Rate } from '@chiso/data/targets';
import type { TrendModel, TrendTarget } from './trend.model.js';
import type { TrendPoint } from './trend.model-line.js';

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

/** Those that are drawn: of more lines they would hide what was published. */
export function drawnPaces({
  lines,
  paces = [],
}: Pick<TrendModel, 'lines' | 'paces'>): readonly TrendPace[] {
  return lines.length > fewLines ? [] : paces.filter(({ isNext }) => isNext);
}
