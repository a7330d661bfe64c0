import { describeNotes, join } from './trend.describe-notes.js';
import type { MoreSpeaker } from './trend.describe-words.js';
import type { TrendModel } from './trend.model.js';
import type { TrendPoint } from './trend.model-line.js';
import { isMissing } from './trend.model-missing.js';
import { drawnPaces } from './trend.model-pace.js';
import type { TrendText } from './trend.model-text.js';

/** The notes of the whole picture: they name its marks, only those it has. */
export function describeSigns(
  model: TrendModel,
  { lines: texts }: Pick<TrendText, 'lines'>,
  { words }: MoreSpeaker,
): string {
  const { lines } = model;
  const { disputed, hedged } = words;
  const points = lines.flatMap((line) => line.points);
  const has = (test: (point: TrendPoint) => unknown) => points.some(test);
  const mixed = lines.flatMap(({ series: { releases } }, at) =>
    releases.length > 1 ? join(': ', [texts[at]!.name, releases.length]) : [],
  );
  const signs = { disputed, hedged, mixed: words.mixed(mixed) };
  return join(' · ', [
    describeNotes(model, { ...words.notes, ...signs }),
    has(({ facet }) => facet.revisions.length > 0) && words.revised,
    has(({ facet }) => facet.shown.status === 'provisional') && words.cored,
    has(isMissing) && words.missing,
    has(({ earlier = [] }) => earlier.length) && words.released,
    drawnPaces(model).length > 0 && words.paced,
    lines.some(({ changesSet }) => changesSet) && words.otherSet,
  ]);
}
