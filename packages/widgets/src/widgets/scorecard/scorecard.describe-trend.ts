import { formatMeasure, formatPeriod } from '@chiso/data/core';
import type { Languages } from '../../ui/pure/text.js';
import type { ScorecardTrend } from './scorecard.model-trend.js';

/** A small trend read aloud: "năm 2021: 11,91%; năm 2022: 14,26%". */
export function describeTrend(
  { points }: ScorecardTrend,
  { lang, documentLang }: Languages,
): string {
  return points
    .map(({ figure: { indicator, period, periodType, measure } }) => {
      const when = formatPeriod(period!, { lang, periodType });
      const plain = { ...indicator, noun: '' };
      const { text } = formatMeasure(measure!.shown, plain, lang, documentLang);
      return `${when}: ${text}`;
    })
    .join('; ');
}
