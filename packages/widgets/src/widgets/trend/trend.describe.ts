import {
  type DatasetIndex,
  describeArea,
  formatMeasure,
  formatNumber,
  formatPeriod,
  type Language,
  pickText,
  type Statistic,
  type Text,
} from '@chiso/data/core';
import { labelSources } from '../../ui/pure/label-sources.js';
import type { Speaker } from '../../ui/pure/text.js';
import type { TrendWords } from './trend.describe-words.js';
import type { TrendModel } from './trend.model.js';
import { endsOf } from './trend.model-axis.js';
import { isSoft, type TrendPoint } from './trend.model-line.js';
import type { TrendText } from './trend.model-text.js';

/** Whom a trend speaks to, and how. */
export interface TrendSpeaker extends Speaker<TrendWords> {
  /** Says what a plain trend does not; absent where it is plain. */
  readonly more?: DescribeMore | null | undefined;
}

interface DescribeMore {
  readonly nameStatistic: (
    statistic: Statistic | undefined,
    speaker: TrendSpeaker,
  ) => string;
  readonly describeMore: (
    text: TrendText,
    model: TrendModel,
    index: DatasetIndex,
    speaker: TrendSpeaker,
  ) => TrendText;
}

/** Model → words: what a trend writes before it is pointed at. */
export function describeTrend(
  model: TrendModel,
  index: DatasetIndex,
  speaker: TrendSpeaker,
): TrendText {
  const { lang, documentLang, header, words, more } = speaker;
  const { indicator, unit = '', lines } = model;
  const pick = (text: Text) => pickText(text, lang, documentLang).text;
  const points = lines.flatMap((line) => line.points);
  const ends = lines.map(({ main }) => main.at(-1)?.facet.shown);
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
  const text: TrendText = {
    header: header
      ? { text: header, lang }
      : pickText(indicator.name, lang, documentLang),
    context: join('. ', [
      join(' · ', [
        join(', ', [...areas.values(), spanOf(points, lang)]),
        more?.nameStatistic(lines[0]!.series.statistic, speaker),
        words.units[unit] ?? pick(indicator.noun ?? ''),
      ]),
      statuses.size > 0 && words.soft([...statuses]),
      methods.length > 1 && words.apart(methods),
    ]),
    sources: labelSources(
      index,
      ends.flatMap((end) => end ?? []),
      speaker,
    ),
    ticks: nameTicks(model, lang),
    lines: lines.map(({ series: { area } }, at) => {
      const end = ends[at] ?? {};
      const { hedge, number } = formatMeasure(end, indicator, lang);
      return {
        name: join(', ', [areas.size > 1 && areas.get(area), named[at]]),
        // Without what is counted: "gần 75.000".
        value: join(' ', [hedge, number]),
      };
    }),
    notes: '',
    times: [],
    targets: [],
    break: '',
  };
  return more ? more.describeMore(text, model, index, speaker) : text;
}

/** "2020–2025": the years of the figures; of a single one its period. */
function spanOf(points: readonly TrendPoint[], lang: Language): string {
  const periods = points.map(({ figure }) => figure.period!);
  const [start, end] = endsOf(periods.flatMap((one) => [one.start, one.end]));
  const whole = points.find(
    ({ figure: { period } }) => period!.start === start && period!.end === end,
  )?.figure;
  return whole
    ? formatPeriod(whole.period!, { lang, periodType: whole.periodType })
    : join('–', [...new Set([Math.floor(start), Math.ceil(end) - 1])]);
}

/** Round numbers with as many decimals as their steps; the top has a unit. */
function nameTicks(
  { axis: { ticks }, unit }: TrendModel,
  lang: Language,
): readonly string[] {
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

/** What there is of the parts, joined. */
export function join(
  by: string,
  parts: readonly (string | number | false | undefined)[],
): string {
  return parts.filter(Boolean).join(by);
}
