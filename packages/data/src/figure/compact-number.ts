import type { Language } from '../document/types.js';
import { wordsOf } from '../language/spoken.js';
import { formatNumber } from './format-number.js';

// The largest first.
const scales = [1e12, 1e9, 1e6] as const;

/**
 * A number as digits and the word for its size: 36500000 → ["36,5",
 * " triệu"]. Only where two decimals say it exactly, and with at most four
 * digits before them; 477867080 → ["477.867.080", ""]. Intl's compact form
 * rounds, and its short words ("Tr", "N") are not those of the press.
 */
export function compactNumber(
  value: number,
  lang: Language,
  minDecimals?: number,
): readonly [digits: string, word: string] {
  const size = Math.abs(value);
  const words = wordsOf(lang).scales;
  const index = scales.findIndex(
    (scale) =>
      size >= scale && size % (scale / 100) === 0 && size < scale * 1e4,
  );
  return index < 0
    ? [formatNumber(value, lang, minDecimals), '']
    : [formatNumber(value / scales[index]!, lang), words[2 - index]!];
}
