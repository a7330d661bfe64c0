import { formatPeriod, type Language } from '@chiso/data/core';
import type { TrendModel } from './trend.model.js';
import type { TrendPoint } from './trend.model-line.js';
import type { TimeText } from './trend.model-text.js';

/** Below so many years, years alone would leave the axis almost empty. */
const fewYears = 2.5;

/**
 * The periods of the main points, each place once, for an axis that names
 * them instead of years.
 */
export function namePeriods(
  { lines, time: [first, last] }: TrendModel,
  lang: Language,
): readonly TimeText[] {
  const isYearly = lines.some(({ points }) =>
    points.some(({ figure }) => figure.period!.frequency === 'year'),
  );
  if (isYearly || last - first >= fewYears) return [];
  const times = new Map<number, string>();
  for (const point of lines.flatMap(({ main }) => main)) {
    times.set(point.at, periodWords(point, { lang, style: 'short' }));
  }
  return [...times]
    .map(([at, text]) => ({ at, text }))
    .sort((one, other) => one.at - other.at);
}

/** "năm 2024", "đến tháng 6/2024". */
export function periodWords(
  { figure: { period, periodType } }: Pick<TrendPoint, 'figure'>,
  { lang, style }: { readonly lang: Language; readonly style?: 'short' },
): string {
  return formatPeriod(period!, { lang, periodType, style });
}
