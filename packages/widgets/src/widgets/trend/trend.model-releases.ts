import type { TrendModel } from './trend.model.js';
import { modelAxes } from './trend.model-axes.js';
import {
  type EarlierFigure,
  mainOf,
  type TrendLine,
} from './trend.model-line.js';
import { numberOf, type TrendQuantity } from './trend.model-quantity.js';

/** A model with what its figures were in earlier releases. */
export function addReleases(model: TrendModel): TrendModel {
  const { quantity, indicator, aims } = model;
  const lines = model.lines.map((line) => addEarlier(line, quantity));
  const points = lines.flatMap((line) => line.points);
  const earlier = points.flatMap((point) => point.earlier ?? []);
  const marks = [...points, ...aims, ...earlier];
  return { ...model, lines, ...modelAxes(marks, quantity, indicator) };
}

function addEarlier(line: TrendLine, quantity: TrendQuantity): TrendLine {
  const points = line.points.map((point) => {
    const earlier = point.facet.revisions.flatMap(
      (statement): EarlierFigure | [] => {
        const value = numberOf(statement, quantity);
        return value === undefined ? [] : { statement, value };
      },
    );
    return { ...point, earlier };
  });
  return { ...line, points, main: mainOf(points) };
}

/** Whether any figure of some lines was another in an earlier release. */
export function hasRevisions(lines: readonly TrendLine[]): boolean {
  return lines.some(({ points }) =>
    points.some(({ facet }) => facet.revisions.length > 0),
  );
}
