import {
  formatMeasure,
  pickText,
  sourcesOf,
  type Target,
} from '@chiso/data/core';
import { paceWords } from './trend.describe-pace.js';
import { nameTarget } from './trend.describe-target-name.js';
import type { ToldSpeaker } from './trend.describe-words.js';
import type { TrendModel, TrendTarget } from './trend.model.js';
import type { PointText, TrendText } from './trend.model-text.js';

/**
 * A target for the readout and the table, with every act that sets it, and
 * how fast each line has to go. Acts that mean the same number but do not put
 * it alike ("trên 30%", "ít nhất 30%") are quoted one by one.
 */
export function describeTarget(
  target: TrendTarget,
  model: TrendModel,
  { lines }: Pick<TrendText, 'lines'>,
  speaker: ToldSpeaker,
): PointText {
  const { index, words, languages } = speaker;
  const { lang, documentLang } = languages;
  const { mark, asked, isOtherStatistic } = target;
  const say = (one: Target) =>
    formatMeasure(one, model.indicator, lang, documentLang).text;
  const figure = say(asked);
  const isAlike = mark.targets.every((one) => say(one) === figure);
  const paces = (model.paces ?? [])
    .filter((pace) => pace.target === target)
    .map((pace) => {
      const { name } = lines[pace.line]!;
      const told = paceWords(pace, model, speaker);
      return name ? `${name}: ${told}` : told;
    });
  return {
    period: nameTarget(target, words, languages),
    figure,
    status: [
      isOtherStatistic && words.otherStatistic,
      ...mark.conflicts.map((one) => words.otherwise(say(one))),
      ...paces,
    ]
      .filter(Boolean)
      .join(' · '),
    release: '',
    sources: mark.targets.flatMap((one) => {
      const { basis } = one;
      const acts = sourcesOf(index, basis ? { source: basis } : one);
      return acts.map(({ id, title, publisher, url }) => {
        // An act is known by its title rather than by who signed it.
        const name = title ?? publisher?.name ?? id;
        const { text, lang: own } = pickText(name, lang, documentLang);
        const quoted = isAlike ? text : `${text}: ${say(one)}`;
        return { text: quoted, lang: own, url };
      });
    }),
  };
}
