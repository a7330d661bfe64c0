import { itemWords, memberWords } from './member-words.js';
import type { Language } from './types.js';

/**
 * Where a JSON pointer leads, in words: "Số liệu 3, “value” (giá trị)",
 * "Table 1, row 6, cell 2", "The document". Items are counted from 1.
 */
export function placeWords(pointer: string, lang: Language): string {
  const steps = pointer.split('/').slice(1).map(unescapeStep);
  const parts: string[] = [];
  steps.forEach((step, index) => {
    const list = steps[index - 1];
    if (list !== undefined && isCount(step) && !isCount(list)) {
      const words = itemWords(list);
      // The item's own name says which list it is in.
      if (words) parts.pop();
      parts.push(`${pick(words ?? ['mục', 'item'], lang)} ${+step + 1}`);
    } else if (isCount(step) && steps[index - 2] === 'rows') {
      parts.push(`${lang === 'vi' ? 'ô' : 'cell'} ${+step + 1}`);
    } else parts.push(namedMember(step, lang));
  });
  if (!parts[0] || parts[0].startsWith('“')) {
    parts.unshift(lang === 'vi' ? 'tài liệu' : 'the document');
  }
  const place = parts.join(', ');
  return place[0]!.toUpperCase() + place.slice(1);
}

/** A member as the document writes it, and as people call it. */
export function namedMember(name: string, lang: Language): string {
  const words = memberWords(name);
  return words ? `“${name}” (${pick(words, lang)})` : `“${name}”`;
}

function pick(words: readonly [string, string], lang: Language): string {
  return words[lang === 'vi' ? 0 : 1];
}

function isCount(step: string): boolean {
  return /^\d+$/.test(step);
}

function unescapeStep(step: string): string {
  return step.replaceAll('~1', '/').replaceAll('~0', '~');
}
