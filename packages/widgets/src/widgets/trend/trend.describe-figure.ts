import {
  formatMeasure,
  formatPeriod,
  formatRank,
  type Observation,
  type Period,
} from '@chiso/data/core';
import type { Languages } from '../../ui/pure/text.js';
import type { TrendModel } from './trend.model.js';

/** A statement's figure in words: a place, a measure, or why there is none. */
export function figureWords(
  statement: Observation,
  { indicator, quantity }: TrendModel,
  { lang, documentLang }: Languages,
): string {
  const { rank, rankOf } = statement;
  return quantity === 'rank' && rank
    ? formatRank(rank, rankOf, lang)
    : formatMeasure(statement, indicator, lang, documentLang).text;
}

/** As in labels: a year stands by itself, others are written in full. */
export function labelPeriod(
  period: Period | undefined,
  { lang }: Languages,
): string {
  if (!period) return '';
  const style = period.frequency === 'year' ? 'short' : 'long';
  return formatPeriod(period, { lang, style });
}
