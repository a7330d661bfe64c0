import { foldName } from '@chiso/data';
import { editDistance } from '@chiso/data/edit-distance';
import type { AreaEntry } from './area-entry.js';

/** More than this, and nobody would know what was meant. */
const mostNames = 3;

/** In letters; a page of text is no name. */
const longestName = 12;

/**
 * The names most like some words, nearest first: "binh dinhh" → Bình Định.
 * None where all of them need more than half of their letters changed.
 */
export function nearestAreas(
  words: string,
  entries: readonly AreaEntry[],
): readonly string[] {
  const asked = foldName(words).replaceAll(' ', '');
  const near = new Map<string, number>();
  for (const { names } of entries) {
    for (const { name } of names) {
      const known = foldName(name.vi!).replaceAll(' ', '');
      const distance = editDistance(asked, known, longestName);
      if (distance * 2 <= known.length) near.set(name.vi!, distance);
    }
  }
  return [...near]
    .sort(([, one], [, other]) => one - other)
    .slice(0, mostNames)
    .map(([name]) => name);
}
