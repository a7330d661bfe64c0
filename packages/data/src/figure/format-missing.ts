import type { Language, MissingReason } from '../document/types.js';
import { say } from './words.js';

/**
 * Why there is no figure, in words. Without a reason the document does not
 * speak of it at all: "chưa có số liệu", "no data".
 */
export function formatMissing(
  reason: MissingReason | undefined,
  lang: Language,
): string {
  return say(reason, lang) || say('none', lang);
}
