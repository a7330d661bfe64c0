import {
  type DatasetIndex,
  describeArea,
  formatMeasure,
  formatNumber,
  formatRank,
  type Language,
  type Observation,
  pickText,
  type Text,
} from '@chiso/data/core';
import { labelSources } from '../../ui/pure/label-sources.js';
import type { Speaker } from '../../ui/pure/text.js';
import { describeNotes, join } from './trend.describe-notes.js';
import { namePeriods, periodWords } from './trend.describe-times.js';
import type { TrendWords } from './trend.describe-words.js';
import type { TrendModel } from './trend.model.js';
import { endsOf } from './trend.model-axis.js';
import { isSoft, type TrendPoint } from './trend.model-line.js';
import type { TrendText } from './trend.model-text.js';

/** Completes what a first picture says; comes later. */
export type DescribePart = (
  text: TrendText,
  model: TrendModel,
  index: DatasetIndex,
  speaker: Speaker<TrendWords>,
) => TrendText;

/** Model → words: what a trend writes before it is pointed at. */
export function describeTrend(
  model: TrendModel,
  index: DatasetIndex,
  speaker: Speaker<TrendWords>,
  describeMore?: DescribePart,
): TrendText {
  const { lang, documentLang, header, words } = speaker;
  const { indicator, unit = '', lines } = model;
  const pick = (text: Text) => pickText(text, lang, documentLang).text;
  const points = lines.flatMap((line) => line.points);
  const ends = lines.map(({ main }) => main.at(-1));
  const areas = new Map(
    lines.map(({ series: { area } }) => [
      area,
      pick(describeArea(index, area).name),
    ]),
  );
  const named = lines.map(({ series: { method } }) =>
    method ? pick(method.name) : '',
  );
  const methods = [...new Set(named)].filter(Boolean);
  const statuses = new Set(
    points
      .filter(isSoft)
      .map(({ facet }) => words.ui.statuses[facet.shown.status!]!),
  );
  const texts = lines.map(({ series: { area } }, at) => ({
    name: join(', ', [areas.size > 1 && areas.get(area), named[at]]),
    value: nameEnd(ends[at]?.facet.shown, model, lang),
  }));
  const notes = describeNotes(model, words.notes);
  const text: TrendText = {
    header: header
      ? { text: header, lang }
      : pickText(indicator.name, lang, documentLang),
    context: join('. ', [
      join(' · ', [
        join(', ', [...areas.values(), spanOf(points, lang)]),
        words.statistics[lines[0]!.series.statistic!],
        words.units[unit] ?? pick(indicator.noun ?? ''),
      ]),
      statuses.size > 0 && words.soft([...statuses]),
      methods.length > 1 && words.apart(methods),
    ]),
    sources: labelSources(
      index,
      ends.flatMap((end) => end?.facet.shown ?? []),
      speaker,
    ),
    ticks: nameTicks(model, lang),
    lines: texts,
    summary: join(
      '. ',
      ends.map((end, at) => {
        const { name, value } = texts[at]!;
        return end && `${name} ${value} (${detailOf(end, speaker)})`.trim();
      }),
    ),
    notes,
    hasNotes: notes !== '',
    times: namePeriods(model, lang),
  };
  return describeMore?.(text, model, index, speaker) ?? text;
}

/** "năm 2024, ước tính" */
function detailOf(end: TrendPoint, speaker: Speaker<TrendWords>): string {
  const { status } = end.facet.shown;
  const { statuses } = speaker.words.ui;
  return join(', ', [periodWords(end, speaker), statuses[status!]]);
}

/** The last figure of a line, without what is counted: "gần 75.000". */
function nameEnd(
  end: Observation | undefined,
  { indicator, quantity }: TrendModel,
  lang: Language,
): string {
  if (!end) return '';
  if (quantity === 'rank') return formatRank(end.rank!, undefined, lang);
  const { hedge, number, share } = formatMeasure(end, indicator, lang);
  return join(' ', [hedge, (quantity === 'percent' && share) || number]);
}

/** "2020–2025": the years of the figures; of a single one its period. */
function spanOf(points: readonly TrendPoint[], lang: Language): string {
  const periods = points.map(({ figure }) => figure.period!);
  const [start, end] = endsOf(periods.flatMap((one) => [one.start, one.end]));
  const whole = points.find(
    ({ figure: { period } }) => period!.start === start && period!.end === end,
  );
  return whole
    ? periodWords(whole, { lang })
    : join('–', [...new Set([Math.floor(start), Math.ceil(end) - 1])]);
}

/** Round numbers with as many decimals as their steps; the top has a unit. */
function nameTicks(
  { axis: { ticks }, unit }: TrendModel,
  lang: Language,
): readonly string[] {
  if (unit === 'rank') {
    return ticks.map((rank) => formatRank(rank, undefined, lang));
  }
  const step = ticks[1]! - ticks[0]!;
  // Steps of 0.05 have two decimals, whatever the last bits of them say.
  const decimals = Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
  return ticks.map((value, at) => {
    const isTop = unit === 'percent' && at === ticks.length - 1;
    return Math.abs(value) < 1e6
      ? formatNumber(value, lang, Math.min(20, decimals)) + (isTop ? '%' : '')
      : formatMeasure({ value }, isTop ? { unit } : {}, lang).number;
  });
}
