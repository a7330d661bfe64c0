import type { NoteWords } from './trend.describe-words.js';
import type { TrendModel } from './trend.model.js';
import type { TrendPoint } from './trend.model-line.js';

/** What is to be known of figures that their places do not tell. */
export function describeNotes(
  { lines, axis, quantity }: TrendModel,
  words: NoteWords,
): string {
  const has = (test: (point: TrendPoint) => unknown) =>
    lines.some(({ points }) => points.some(test));
  return join(' · ', [
    has(({ isMain, value }) => !isMain && value !== undefined) && words.small,
    has(({ facet }) => facet.conflicts.length) && words.disputed,
    has(({ facet }) => facet.shown.hedge) && words.hedged,
    lines.some(({ series }) => series.releases.length > 1) && words.mixed,
    quantity !== 'rank' && axis.from > 0 && words.floats,
  ]);
}

/** What there is of the parts, joined. */
export function join(
  by: string,
  parts: readonly (string | number | false | undefined)[],
): string {
  return parts.filter(Boolean).join(by);
}
