import { formatDate, type Observation } from '@chiso/data/core';
import { labelSources } from '../../ui/pure/label-sources.js';
import { figureWords } from './trend.describe-figure.js';
import { paceWords } from './trend.describe-pace.js';
import { nameTarget } from './trend.describe-target-name.js';
import { periodWords } from './trend.describe-times.js';
import type { ToldSpeaker } from './trend.describe-words.js';
import type { TrendModel } from './trend.model.js';
import type { EarlierFigure, TrendPoint } from './trend.model-line.js';
import type { TrendPace } from './trend.model-pace.js';
import type { PointText } from './trend.model-text.js';

/** One figure with its evidence, for the readout and the table. */
export function describePoint(
  point: TrendPoint,
  model: TrendModel,
  speaker: ToldSpeaker,
): PointText {
  const { index, words, languages } = speaker;
  const { facet, figure, isAfterBreak } = point;
  const { lang } = languages;
  const { shown, revisions, conflicts } = facet;
  const { status, release, rank } = shown;
  const say = (statement: Observation) =>
    figureWords(statement, model, languages);
  const dated = (statement: Observation) =>
    statement.release
      ? `${say(statement)} (${formatDate(statement.release, lang)})`
      : say(statement);
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
      revisions.length > 0 &&
        words.earlier([...revisions].reverse().map(dated)),
      isAfterBreak && words.afterBreak,
      ...nextPaces(point, model).map((pace) => {
        const name = nameTarget(pace.target, words, languages);
        return `${words.toReach(name)} ${paceWords(pace, model, speaker)}`;
      }),
    ]
      .filter(Boolean)
      .join(' · '),
    release: release ? formatDate(release, lang) : '',
    sources: labelSources(index, [shown], languages),
  };
}

/** From the latest figure of a line, as the picture has them. */
function nextPaces(
  point: TrendPoint,
  { paces = [] }: TrendModel,
): readonly TrendPace[] {
  return paces.filter(({ from, isNext }) => isNext && from === point);
}

/** What a figure was in an earlier release, for the table. */
export function describeEarlier(
  { figure }: TrendPoint,
  { statement }: EarlierFigure,
  model: TrendModel,
  { index, words, languages }: ToldSpeaker,
): PointText {
  const { status, release } = statement;
  return {
    period: periodWords({ figure }, languages),
    figure: figureWords(statement, model, languages),
    status: [status && words.ui.statuses[status], words.replaced]
      .filter(Boolean)
      .join(' · '),
    release: release ? formatDate(release, languages.lang) : '',
    sources: labelSources(index, [statement], languages),
    isEarlier: true,
  };
}
