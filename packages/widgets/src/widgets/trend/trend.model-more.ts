import {
  answerTargets,
  type DatasetIndex,
  type Indicator,
  parsePeriod,
  placePeriod,
  type SeriesQuestion,
} from '@chiso/data/core';
import type { TrendBreak, TrendModel, TrendTarget } from './trend.model.js';
import { endsOf, modelAxis } from './trend.model-axis.js';
import { joinLine } from './trend.model-joins.js';
import type { TrendLine, TrendQuantity } from './trend.model-line.js';
import { modelPlaces } from './trend.model-places.js';
import { chooseQuantity, drawBy, numberOf } from './trend.model-quantity.js';

/**
 * A model that is not plain, completed by its targets and breaks, its lines
 * joined only where figures are comparable; undefined where there is no
 * figure to draw.
 */
export function modelMore(
  plain: TrendModel,
  index: DatasetIndex,
): TrendModel | undefined {
  const { question, indicator } = plain;
  const quantity = chooseQuantity(plain.lines);
  const breaks = placeBreaks(indicator);
  const lines = plain.lines.map((line) =>
    joinLine(drawBy(quantity, line), breaks),
  );
  const points = lines.flatMap((line) => line.points);
  if (points.every(({ value }) => value === undefined)) return undefined;
  const targets = placeTargets(index, question, lines, quantity);
  const marks = [...points, ...targets];
  const [low, high] = endsOf(
    marks.flatMap(({ value, range }) => range ?? value ?? []),
  );
  const [first, last] = plain.time;
  return {
    ...plain,
    quantity,
    unit: quantity === 'value' ? indicator.unit : quantity,
    lines,
    targets,
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

/** The targets of every area that has a line, within the time asked for. */
function placeTargets(
  index: DatasetIndex,
  { from = '', to = '', release }: SeriesQuestion,
  lines: readonly TrendLine[],
  quantity: TrendQuantity,
): readonly TrendTarget[] {
  const start = parsePeriod(from)?.start ?? 0;
  const end = parsePeriod(to)?.end ?? Number.POSITIVE_INFINITY;
  const areas = new Set(lines.map(({ series }) => series.area));
  const indicator = lines[0]!.series.indicator.id;
  return [...areas].flatMap((area) =>
    answerTargets(index, { indicator, area, release }).flatMap((mark) => {
      const { shown, period } = mark;
      const value = numberOf(shown, quantity);
      const line = lines.findIndex(
        ({ series }) =>
          series.area === area && series.method?.id === shown.method,
      );
      if (value === undefined || (shown.method && line < 0)) return [];
      if (period && (period.start < start || period.end > end)) return [];
      return {
        mark,
        area,
        at: period && placePeriod(period, shown.periodType),
        value,
        range: quantity === 'value' ? shown.range : undefined,
        line: shown.method ? line : -1,
      };
    }),
  );
}
