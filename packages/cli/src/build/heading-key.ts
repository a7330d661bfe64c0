import { foldName } from '@chiso/data/fold-name';
import type { Choice } from '@chiso/data/sheets';

// A name loses the "tỉnh" before it, and "Tình trạng" would become "trang".
const first = 'x';

/**
 * Words as headings, tabs and choices are compared: without case, diacritics
 * and marks. A percent sign counts ("Thay đổi" and "Thay đổi, %" differ), and
 * what is nothing but marks ("≥") stays as it is.
 */
export function headingKey(words: string): string {
  const spelt = words.replaceAll('%', ' phần trăm ');
  return foldName(`${first} ${spelt}`).slice(first.length + 1) || words.trim();
}

/** The choice that words mean, in any spelling. */
export function findChoice(
  words: string,
  choices: readonly Choice[],
): Choice | undefined {
  const key = headingKey(words);
  return choices.find(({ code, name, aliases = [] }) =>
    [code, name.vi, name.en, ...aliases].some(
      (word) => headingKey(word) === key,
    ),
  );
}
