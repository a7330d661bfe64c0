import type { Language, Text } from '../../document/types.js';

/** A text in one language where it has that, else in the one that it has. */
export function plainText(
  text: Text | undefined,
  lang: Language = 'vi',
): string {
  if (text === undefined || typeof text === 'string') return text ?? '';
  return text[lang] ?? text.vi ?? text.en ?? '';
}
