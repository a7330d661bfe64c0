import type { Language } from '../document/types.js';
import { wordsOf } from '../language/spoken.js';
import { formatNumber } from './format-number.js';

/**
 * A place in a ranking: "thứ nhất", "thứ 12/63"; "1st", "12th of 63". `of`
 * undefined: it is not known of how many.
 */
export function formatRank(
  rank: number,
  of: number | undefined,
  lang: Language,
): string {
  const number = formatNumber(rank, lang);
  const all = of === undefined ? '' : formatNumber(of, lang);
  return wordsOf(lang).nameRank(rank, number, all);
}
