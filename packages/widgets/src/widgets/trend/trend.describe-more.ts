import {
  type DatasetIndex,
  describeArea,
  formatMeasure,
  formatPeriod,
  formatRank,
  pickText,
  type Statistic,
} from '@chiso/data/core';
import type { Languages } from '../../ui/pure/text.js';
import type { TrendSpeaker } from './trend.describe.js';
import { en } from './trend.describe-en-late.js';
import { describeNotes } from './trend.describe-notes.js';
import { describePace } from './trend.describe-pace.js';
import { nameTarget } from './trend.describe-target.js';
import { vi } from './trend.describe-vi-late.js';
import type { LateSpeaker } from './trend.describe-words.js';
import type { TrendModel } from './trend.model.js';
import type { TrendPoint } from './trend.model-line.js';
import { drawnPaces } from './trend.model-paces.js';
import type { TargetText, TimeText, TrendText } from './trend.model-text.js';

/** Below so many years, years alone would leave the axis almost empty. */
const fewYears = 2.5;

const lateWords = { vi, en };

/** Someone who is to hear all the words of their language. */
export function hearLate(
  index: DatasetIndex,
  { lang, documentLang, words }: TrendSpeaker,
): LateSpeaker {
  const languages = { lang, documentLang };
  return { index, languages, words: { ...words, ...lateWords[lang] } };
}

/** "trung bình" for figures over a set of areas; else empty. */
export function nameStatistic(
  statistic: Statistic | undefined,
  { lang }: TrendSpeaker,
): string {
  return statistic ? lateWords[lang].statistics[statistic] : '';
}

/** What a trend that is not plain writes beside what a plain one does. */
export function describeMore(
  text: TrendText,
  model: TrendModel,
  index: DatasetIndex,
  speaker: TrendSpeaker,
): TrendText {
  const late = hearLate(index, speaker);
  const { words, languages } = late;
  const drawn = drawnPaces(model);
  return {
    ...text,
    notes: describeNotes(model, text, words),
    ticks:
      model.quantity === 'rank'
        ? model.axis.ticks.map((rank) =>
            formatRank(rank, undefined, languages.lang),
          )
        : text.ticks,
    times: namePeriods(model, languages),
    lines: text.lines.map((line, at) => ({
      ...line,
      value: labelEnd(model.lines[at]!.main.at(-1), model, languages),
    })),
    targets: labelTargets(model, late),
    ...(drawn.length > 0 && {
      paces: drawn.map((pace) =>
        describePace(pace, model, late, words.shortPoints),
      ),
    }),
    break: words.break,
  };
}

/** The last figure of a line, without what is counted: "gần 75.000". */
function labelEnd(
  end: TrendPoint | undefined,
  { indicator, quantity }: TrendModel,
  { lang }: Languages,
): string {
  if (!end) return '';
  const { shown } = end.facet;
  if (quantity === 'rank') return formatRank(shown.rank!, undefined, lang);
  const { hedge, number, share } = formatMeasure(shown, indicator, lang);
  return `${hedge} ${(quantity === 'percent' && share) || number}`.trim();
}

/** "mục tiêu 2025: 20%" */
function labelTargets(
  { targets, lines, indicator }: TrendModel,
  { index, words, languages }: LateSpeaker,
): readonly TargetText[] {
  const { lang, documentLang } = languages;
  const areas = new Set(lines.map(({ series }) => series.area));
  return targets.map((target) => {
    const { asked, area } = target;
    const { name } = describeArea(index, area);
    const place = pickText(name, lang, documentLang).text;
    const label = nameTarget(target, words, languages);
    return {
      name: areas.size > 1 ? `${place}, ${label}` : label,
      value: formatMeasure(asked, indicator, lang, documentLang).text,
    };
  });
}

/**
 * The periods of the main points, each place once, for an axis that names
 * them instead of years.
 */
function namePeriods(
  { lines, time: [first, last] }: TrendModel,
  { lang }: Languages,
): readonly TimeText[] {
  const points = lines.flatMap((line) => line.points);
  const isYearly = points.some(
    ({ figure }) => figure.period!.frequency === 'year',
  );
  if (isYearly || last - first >= fewYears) return [];
  const times = new Map<number, string>();
  for (const { at, figure } of lines.flatMap(({ main }) => main)) {
    const { period, periodType } = figure;
    times.set(at, formatPeriod(period!, { lang, periodType, style: 'short' }));
  }
  return [...times]
    .map(([at, text]) => ({ at, text }))
    .sort((one, other) => one.at - other.at);
}
