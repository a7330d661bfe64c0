import {
  formatMeasure,
  formatNumber,
  formatPeriod,
  formatRank,
  type Language,
} from '@chiso/data/core';
import type { Languages } from '../../ui/pure/text.js';
import { labelPeriod } from './trend.describe-figure.js';
import type { Speaker } from './trend.describe-words.js';
import type { TrendModel, TrendTarget } from './trend.model.js';
import type { TrendPoint } from './trend.model-line.js';
import type { TargetText, TimeText } from './trend.model-text.js';

/** The last figure of a line, without what is counted: "gần 75.000". */
export function labelLine(
  point: TrendPoint | undefined,
  { indicator, quantity }: TrendModel,
  { lang, documentLang }: Languages,
): string {
  if (!point) return '';
  const { shown } = point.facet;
  if (quantity === 'rank') return formatRank(shown.rank!, undefined, lang);
  const figure = formatMeasure(shown, indicator, lang, documentLang);
  const number = quantity === 'percent' ? figure.share : '';
  return `${figure.hedge} ${number || figure.number}`.trim();
}

/** "mục tiêu 2025: khoảng 20%" */
export function labelTarget(
  { mark: { shown, period } }: TrendTarget,
  { indicator }: TrendModel,
  name: string,
  { words, languages }: Pick<Speaker, 'words' | 'languages'>,
): TargetText {
  const { lang, documentLang } = languages;
  const { text } = formatMeasure(shown, indicator, lang, documentLang);
  const label = words.target(labelPeriod(period, languages));
  return { name: name + label, value: text };
}

/** Round numbers with as many decimals as their steps; the top has a unit. */
export function nameTicks(
  { axis: { ticks }, indicator, quantity }: TrendModel,
  lang: Language,
): readonly string[] {
  if (quantity === 'rank') {
    return ticks.map((place) => formatRank(place, undefined, lang));
  }
  const step = ticks[1]! - ticks[0]!;
  // Steps of 0.05 have two decimals, whatever the last bits of them say.
  const decimals = Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
  const isPercent = quantity === 'percent' || indicator.unit === 'percent';
  return ticks.map((value, at) => {
    const isTop = isPercent && at === ticks.length - 1;
    if (Math.abs(value) < 1e6) {
      const number = formatNumber(value, lang, Math.min(20, decimals));
      return isTop ? `${number}%` : number;
    }
    return formatMeasure({ value }, { unit: isTop ? 'percent' : 'count' }, lang)
      .number;
  });
}

/** The periods of the main points, each place once. */
export function namePeriods(
  lines: TrendModel['lines'],
  lang: Language,
): readonly TimeText[] {
  const times = new Map<number, string>();
  for (const { main } of lines) {
    for (const { at, figure } of main) {
      const { period, periodType } = figure;
      times.set(
        at,
        formatPeriod(period!, { lang, periodType, style: 'short' }),
      );
    }
  }
  return [...times]
    .map(([at, text]) => ({ at, text }))
    .sort((one, other) => one.at - other.at);
}
