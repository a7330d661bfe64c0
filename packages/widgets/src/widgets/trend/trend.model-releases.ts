import type { TrendLine, TrendQuantity } from './trend.model-line.js';
import { numberOf } from './trend.model-quantity.js';

/** A line with what its figures were in earlier releases. */
export function addReleases(
  quantity: TrendQuantity,
  line: TrendLine,
): TrendLine {
  const points = line.points.map((point) => {
    const earlier = point.facet.revisions.flatMap((statement) => {
      const value = numberOf(statement, quantity);
      return value === undefined ? [] : { statement, value };
    });
    return { ...point, earlier };
  });
  return { ...line, points };
}

/** Whether any figure of some lines was another in an earlier release. */
export function hasRevisions(lines: readonly TrendLine[]): boolean {
  return lines.some(({ points }) =>
    points.some(({ facet }) => facet.revisions.length > 0),
  );
}
