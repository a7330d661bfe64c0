import type { Hedge, Language } from '../document/types.js';

const words: Readonly<Record<Hedge, readonly [string, string]>> = {
  about: ['khoảng', 'about'],
  nearly: ['gần', 'nearly'],
  'more-than': ['trên', 'more than'],
  'less-than': ['dưới', 'less than'],
  'at-least': ['ít nhất', 'at least'],
  'at-most': ['không quá', 'at most'],
  essentially: ['về cơ bản', 'essentially'],
};

/** The word before a figure, with the space after it; '' without a hedge. */
export function hedgeWords(hedge: Hedge | undefined, lang: Language): string {
  const found = hedge && words[hedge]?.[lang === 'vi' ? 0 : 1];
  return found ? `${found} ` : '';
}
