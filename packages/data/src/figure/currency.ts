import type { Language } from '../document/types.js';
import { say } from './words.js';

/** The currency of a unit: "đồng", "USD"; '' where it is no currency. */
export function currency(unit: string | undefined, lang: Language): string {
  if (!unit || !/^[A-Z]{3}$/.test(unit)) return '';
  return unit === 'VND' ? say(unit, lang) : unit;
}
