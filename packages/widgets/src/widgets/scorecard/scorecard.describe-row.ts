import {
  type DatasetIndex,
  describeArea,
  type Figure,
  formatMeasure,
  formatPeriod,
  pickText,
} from '@chiso/data/core';
import type { BoardRow } from '@chiso/data/targets';
import { labelSources } from '../../ui/pure/label-sources.js';
import type { Speaker } from '../../ui/pure/text.js';
import {
  describeDistance,
  describeReason,
} from './scorecard.describe-reason.js';
import { describeTarget } from './scorecard.describe-target.js';
import type { BoardWords, ScorecardWords } from './scorecard.describe-words.js';
import { figureOf } from './scorecard.model.js';
import type { ScorecardRowText } from './scorecard.model-text.js';

/** Whom a row speaks to, with the words at hand. */
export type RowSpeaker = Speaker<ScorecardWords> & {
  readonly say: BoardWords;
};

/** One row of the board, in words. */
export function describeRow(
  row: BoardRow,
  mainArea: string | undefined,
  index: DatasetIndex,
  speaker: RowSpeaker,
): ScorecardRowText {
  const { indicator, area, method, current, figure: latest, series } = row;
  const { lang, documentLang, say } = speaker;
  const { judgement, mark } = current;
  const figure = figureOf(row);
  const isOlder =
    judgement.figure && latest && !isSame(judgement.figure, latest);
  const told = mark.targets.find(({ verdict }) => verdict);
  const distance = describeDistance(row, speaker);
  // The distance says as much.
  const isPast = judgement.reason === 'past-target';
  const quote = judgement.reason === 'stated' ? told?.quote : undefined;
  return {
    status: judgement.status,
    name: pickText(indicator.name, lang, documentLang),
    place: [
      area !== mainArea &&
        pickText(describeArea(index, area).name, lang, documentLang).text,
      method && pickText(method.name, lang, documentLang).text,
    ]
      .filter(Boolean)
      .join(' · '),
    figure: formatMeasure(
      figure?.measure?.shown ?? {},
      indicator,
      lang,
      documentLang,
    ),
    when: figure ? whenOf(figure, speaker) : '',
    latest: isOlder
      ? say.latest(`${measureOf(latest, speaker)} (${whenOf(latest, speaker)})`)
      : '',
    hasTrend:
      series?.points.some(({ measure }) => measure && !measure.shown.missing) ??
      false,
    target: describeTarget(row, index, speaker),
    word: say.statuses[judgement.status],
    distance,
    reason: isPast && distance ? '' : describeReason(row, speaker),
    quote: quote ? { text: quote, lang: documentLang } : undefined,
    contested: judgement.isContested ? say.contested : '',
    sources: labelSources(
      index,
      [
        { sources: current.sources.map(({ id }) => id) },
        ...(figure?.measure ? [figure.measure.shown] : []),
      ],
      speaker,
    ),
  };
}

/** "năm 2024 · ước tính · đã điều chỉnh" */
function whenOf(
  { period, periodType, measure }: Figure,
  { words, say, lang }: RowSpeaker,
): string {
  const { shown, conflicts = [], revisions = [] } = measure ?? {};
  return [
    period ? formatPeriod(period, { lang, periodType }) : say.undated,
    shown?.periodBasis === 'inferred' && say.inferred,
    shown?.status && words.ui.statuses[shown.status],
    revisions.length > 0 && say.revised,
    conflicts.length > 0 && words.ui.disputed,
  ]
    .filter(Boolean)
    .join(' · ');
}

function measureOf(
  { indicator, measure }: Figure,
  { lang, documentLang }: RowSpeaker,
): string {
  const plain = { ...indicator, noun: '' };
  return formatMeasure(measure?.shown ?? {}, plain, lang, documentLang).text;
}

function isSame(one: Figure, other: Figure): boolean {
  return (
    one.period?.code === other.period?.code &&
    one.periodType === other.periodType
  );
}
