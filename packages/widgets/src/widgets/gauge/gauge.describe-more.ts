import {
  formatChange,
  formatNumber,
  type Indicator,
  pickText,
  roundDerived,
  type Statement,
} from '@chiso/data/core';
import type { Speaker } from './gauge.describe.js';
import type { FractionText } from './gauge.model-text.js';

/** What only some figures need to have said. */
export interface DescribeMore {
  readonly describeFraction: typeof describeFraction;
  readonly formatChange: typeof formatChange;
}

const words = {
  vi: {
    outOf: 'trên',
    rest: (number: string) => `còn ${number}`,
    reckoned: 'tính ra',
  },
  en: {
    outOf: 'of',
    rest: (number: string) => `${number} remaining`,
    reckoned: 'derived',
  },
};

/**
 * The parts of a fraction; undefined where the figure is none. A share that
 * was not published is reckoned to whole percents, and says so.
 */
export function describeFraction(
  { count, of = 0, percent, hedge }: Statement,
  { noun = '' }: Indicator,
  { lang, documentLang }: Speaker,
): FractionText | undefined {
  if (count === undefined) return undefined;
  const say = words[lang];
  const isReckoned = percent === undefined && !hedge && of > 0;
  const share =
    percent ?? (isReckoned ? roundDerived((100 * count) / of, 0) : undefined);
  const counted = pickText(noun, lang, documentLang).text;
  return {
    count: formatNumber(count, lang),
    whole: `${say.outOf} ${formatNumber(of, lang)} ${counted}`.trim(),
    rest: hedge || count > of ? '' : say.rest(formatNumber(of - count, lang)),
    share: share === undefined ? '' : `${formatNumber(share, lang)}%`,
    shareNote: isReckoned ? say.reckoned : '',
  };
}

export { formatChange };
