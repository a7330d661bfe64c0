import type { Language } from '../document/types.js';

// Building a formatter costs a hundred times what using it does. There is one
// for each language and number of decimals, at most 42; nothing in them can
// go stale.
const formats: Record<string, Intl.NumberFormat> = {};

/**
 * A number as it is printed: 2164 → "2.164", 15.2 → "15,2", in English
 * "2,164" and "15.2"; the minus is U+2212. A published number is never
 * rounded: all its decimals are written (up to the twentieth), and zeros are
 * added up to `minDecimals` (0 to 20). What is no finite number is "–".
 */
export function formatNumber(
  value: number,
  lang: Language,
  minDecimals = 0,
): string {
  if (!Number.isFinite(value)) return '–';
  formats[lang + minDecimals] ??= new Intl.NumberFormat(lang, {
    minimumFractionDigits: minDecimals,
    maximumFractionDigits: 20,
  });
  // `|| 0` drops the sign of a negative zero.
  return formats[lang + minDecimals]!.format(value || 0).replace('-', '−');
}
