import type { LateWords } from './trend.describe-words.js';
import type { TrendModel } from './trend.model.js';
import { isMissing } from './trend.model-joins.js';
import type { TrendPoint } from './trend.model-line.js';
import { drawnPaces } from './trend.model-paces.js';
import type { TrendText } from './trend.model-text.js';

/** How to read the marks of the picture: only those that it has. */
export function describeNotes(
  model: TrendModel,
  { lines: texts }: Pick<TrendText, 'lines'>,
  words: LateWords,
): string {
  const { lines, axis, quantity } = model;
  const points = lines.flatMap((line) => line.points);
  const has = (test: (point: TrendPoint) => unknown) => points.some(test);
  const mixed = lines.flatMap(({ series: { releases } }, at) =>
    releases.length > 1
      ? [texts[at]!.name, releases.length].filter(Boolean).join(': ')
      : [],
  );
  return [
    has(({ isMain, value }) => !isMain && value !== undefined) && words.small,
    has(({ facet }) => facet.shown.status === 'provisional') && words.cored,
    has(({ facet }) => facet.revisions.length) && words.revised,
    has(({ facet }) => facet.conflicts.length) && words.disputed,
    has(({ facet }) => facet.shown.hedge) && words.hedged,
    has(isMissing) && words.missing,
    has(({ earlier = [] }) => earlier.length) && words.released,
    drawnPaces(model).length > 0 && words.paced,
    mixed.length && words.mixed(mixed),
    quantity !== 'rank' && axis.from > 0 && words.floats,
    lines.some(({ changesSet }) => changesSet) && words.otherSet,
  ]
    .filter(Boolean)
    .join(' · ');
}
