import type { TrendPoint } from './trend.model-line.js';

/** Whether there is no figure; one in another unit is only not drawn. */
export function isMissing({ facet, value }: TrendPoint): boolean {
  return value === undefined && facet.shown.percent === undefined;
}
