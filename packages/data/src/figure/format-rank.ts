import type { Language } from '../document/types.js';
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
  const all = of && formatNumber(of, lang);
  if (lang === 'vi') {
    // "Thứ nhất" is said of the first place; a fraction needs its numeral.
    if (!all) return rank === 1 ? 'thứ nhất' : `thứ ${number}`;
    return `thứ ${number}/${all}`;
  }
  // 11th, 12th and 13th, not 11st, 12nd and 13rd.
  const teen = Math.floor((rank / 10) % 10) === 1;
  const suffix = (!teen && ['', 'st', 'nd', 'rd'][rank % 10]) || 'th';
  return number + suffix + (all ? ` of ${all}` : '');
}
