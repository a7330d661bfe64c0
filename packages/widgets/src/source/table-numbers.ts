/** How a page writes decimals: `0,8002` or `0.8002`. */
export type Decimal = 'comma' | 'point';

/**
 * A number as a page writes it. Without a word on its decimals only plain
 * digits are one: "1.234" is a thousand and more in Vietnamese, and one and
 * some in English. What is none is given back as it is written.
 */
export function readNumber(text: string, decimal?: Decimal): number | string {
  const bare = text.replace(/\s*%$/, '').replace(/^[−–]/, '-');
  const form = decimal ? forms[decimal] : /^-?\d+$/;
  if (!form.test(bare)) return text;
  const plain =
    decimal === 'comma'
      ? bare.replaceAll('.', '').replace(',', '.')
      : bare.replaceAll(',', '');
  return Number(plain);
}

const forms = {
  comma: /^-?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?$/,
  point: /^-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/,
} as const;
