import type { Language } from '../document/types.js';
import { formatPeriod } from './format-period.js';
import { parsePeriod } from './parse-period.js';

/**
 * A date for a source line or a release: "12/7/2023", "7/2023", "2023"; in
 * English "12 July 2023", "July 2023", "2023". Text that is no date is given
 * back as it is.
 */
export function formatDate(date: string, lang: Language): string {
  const period = parsePeriod(date);
  const style = lang === 'vi' ? 'short' : 'long';
  return period ? formatPeriod(period, { lang, style }) : date;
}
