import {
  formatDate,
  formatMeasure,
  type Observation,
  pickText,
  sourcesOf,
  type Target,
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

/**
 * A target, with every act that sets it. Acts that mean the same number but
 * do not put it alike ("trên 30%", "ít nhất 30%") are quoted one by one.
 */
export function describeTarget(
  { mark }: TrendTarget,
  { indicator }: TrendModel,
  { index, words, languages }: LateSpeaker,
): PointText {
  const { lang, documentLang } = languages;
  const say = (target: Target) =>
    formatMeasure(target, indicator, lang, documentLang).text;
  const figure = say(mark.shown);
  const isAlike = mark.targets.every((target) => say(target) === figure);
  return {
    period: words.target(labelPeriod(mark.period, languages)),
    figure,
    status: '',
    release: '',
    sources: mark.targets.flatMap((target) => {
      const { basis } = target;
      const acts = sourcesOf(index, basis ? { source: basis } : target);
      return acts.map(({ id, title, publisher, url }) => {
        // An act is known by its title rather than by who signed it.
        const name = title ?? publisher?.name ?? id;
        const { text, lang: own } = pickText(name, lang, documentLang);
        const quoted = isAlike ? text : `${text}: ${say(target)}`;
        return { text: quoted, lang: own, url };
      });
    }),
  };
}
