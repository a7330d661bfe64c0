import type { TrendWords } from './trend.describe-words.js';
import type { TrendModel } from './trend.model.js';
import {
  isMissing,
  isSoft,
  type TrendLine,
  type TrendPoint,
} from './trend.model-line.js';

/** How to read the marks of the picture: only those that it has. */
export function describeNotes(
  { lines, axis, quantity }: TrendModel,
  names: readonly string[],
  words: TrendWords,
): string {
  const points = lines.flatMap((line) => line.points);
  const has = (test: (point: TrendPoint) => unknown) => points.some(test);
  const mixed = lines.flatMap(({ series: { releases } }, at) =>
    releases.length > 1
      ? [names[at], releases.length].filter(Boolean).join(': ')
      : [],
  );
  return [
    has(({ isMain, value }) => !isMain && value !== undefined) && words.small,
    has(({ facet }) => facet.shown.status === 'provisional') && words.cored,
    has(({ facet }) => facet.revisions.length) && words.revised,
    has(({ facet }) => facet.conflicts.length) && words.disputed,
    has(({ facet }) => facet.shown.hedge) && words.hedged,
    has(isMissing) && words.missing,
    mixed.length && words.mixed(mixed),
    quantity !== 'rank' && axis.from > 0 && words.floats,
    lines.some(({ changesSet }) => changesSet) && words.otherSet,
  ]
    .filter(Boolean)
    .join(' · ');
}

/** The statuses of figures that are not firm, each once. */
export function softStatuses(lines: readonly TrendLine[]): readonly string[] {
  const soft = lines.flatMap(({ points }) => points.filter(isSoft));
  return [...new Set(soft.map(({ facet }) => facet.shown.status!))];
}
