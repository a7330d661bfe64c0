import {
  type DatasetIndex,
  type Indicator,
  parsePeriod,
} from '@chiso/data/core';
import type { TrendBreak, TrendModel } from './trend.model.js';
import { endsOf, modelAxis } from './trend.model-axis.js';
import { joinLine } from './trend.model-joins.js';
import { modelPaces } from './trend.model-paces.js';
import { modelPlaces } from './trend.model-places.js';
import { chooseQuantity, drawBy } from './trend.model-quantity.js';
import { addReleases } from './trend.model-releases.js';
import { placeTargets } from './trend.model-targets.js';

/** What takes room on the axis of values. */
interface Drawn {
  readonly value: number | undefined;
  readonly range?: readonly [number, number] | undefined;
}

/**
 * A model that is not plain, completed by its targets and breaks, its lines
 * joined only where figures are comparable, and with `hasReleases` by what its
 * figures were before; undefined where there is no figure to draw.
 */
export function modelMore(
  plain: TrendModel,
  index: DatasetIndex,
  hasReleases = false,
): TrendModel | undefined {
  const { question, indicator } = plain;
  const quantity = chooseQuantity(plain.lines);
  const breaks = placeBreaks(indicator);
  const lines = plain.lines.map((line) => {
    const drawn = drawBy(quantity, line);
    return joinLine(hasReleases ? addReleases(quantity, drawn) : drawn, breaks);
  });
  const points = lines.flatMap((line) => line.points);
  if (points.every(({ value }) => value === undefined)) return undefined;
  const targets = placeTargets(index, question, lines, quantity);
  const marks = [...points, ...targets];
  const [low, high] = endsOf(
    [...marks, ...points.flatMap(({ earlier = [] }) => earlier)].flatMap(
      ({ value, range }: Drawn) => range ?? value ?? [],
    ),
  );
  const [first, last] = plain.time;
  return {
    ...plain,
    quantity,
    unit: quantity === 'value' ? indicator.unit : quantity,
    lines,
    targets,
    paces: modelPaces(lines, targets, quantity),
    breaks: breaks.filter(({ at }) => first < at && at < last),
    axis:
      quantity === 'rank'
        ? modelPlaces(high)
        : modelAxis(low, high, indicator.unit === 'index'),
    time: endsOf(marks.flatMap(({ at = [] }) => at)),
  };
}

function placeBreaks({ breaks = [] }: Indicator): readonly TrendBreak[] {
  return breaks.flatMap((entry) => {
    const [before, after] = entry.between.map(parsePeriod);
    if (!before || !after) return [];
    return { at: (before.end + after.start) / 2, method: entry.method, entry };
  });
}
