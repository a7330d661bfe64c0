import {
  formatDate,
  formatMeasure,
  type Observation,
  pickText,
  sourcesOf,
} from '@chiso/data/core';
import { labelSources } from '../../ui/pure/label-sources.js';
import {
  figureWords,
  labelPeriod,
  periodWords,
} from './trend.describe-figure.js';
import type { LateSpeaker } from './trend.describe-words.js';
import type { TrendModel, TrendTarget } from './trend.model.js';
import type { TrendPoint } from './trend.model-line.js';
import type { PointText } from './trend.model-text.js';

/** One figure with its evidence, for the readout and the table. */
export function describePoint(
  { facet, figure }: TrendPoint,
  model: TrendModel,
  { index, words, languages }: LateSpeaker,
): PointText {
  const { lang } = languages;
  const { shown, revisions, conflicts } = facet;
  const { status, release, rank } = shown;
  const say = (statement: Observation) =>
    figureWords(statement, model, languages);
  const dated = (date = '') => (date ? `(${formatDate(date, lang)})` : '');
  // A figure of which only the place is known still says that.
  const place =
    rank && model.quantity !== 'rank' && !figure.measure
      ? ` · ${figureWords(shown, { ...model, quantity: 'rank' }, languages)}`
      : '';
  return {
    period: periodWords({ figure }, languages),
    figure: say(shown) + place,
    status: [
      status && words.ui.statuses[status],
      ...conflicts.map((one) => words.otherwise(say(one))),
      ...revisions.map((one) => words.earlier(say(one), dated(one.release))),
    ]
      .filter(Boolean)
      .join(' · '),
    release: release ? formatDate(release, lang) : '',
    sources: labelSources(index, [shown], languages),
  };
}

/** A target, with every act that sets it. */
export function describeTarget(
  { mark }: TrendTarget,
  { indicator }: TrendModel,
  { index, words, languages }: LateSpeaker,
): PointText {
  const { lang, documentLang } = languages;
  const acts = mark.targets.flatMap(({ basis, ...target }) =>
    sourcesOf(index, basis ? { source: basis } : target),
  );
  return {
    period: words.target(labelPeriod(mark.period, languages)),
    figure: formatMeasure(mark.shown, indicator, lang, documentLang).text,
    status: '',
    release: '',
    sources: acts.map(({ id, title, publisher, url }) => ({
      // An act is known by its title rather than by who signed it.
      ...pickText(title ?? publisher?.name ?? id, lang, documentLang),
      url,
    })),
  };
}
