import { foldName } from '@chiso/data';
import type { AreaEntry } from './area-entry.js';

/** More than this, and nobody would know what was meant. */
const mostNames = 3;

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
      const distance = editDistance(asked, known);
      if (distance * 2 <= known.length) near.set(name.vi!, distance);
    }
  }
  return [...near]
    .sort(([, one], [, other]) => one - other)
    .slice(0, mostNames)
    .map(([name]) => name);
}

/** How many letters are added, left out or replaced (Levenshtein 1965). */
function editDistance(one: string, other: string): number {
  // The longest name has 12 letters; a page of text is no name.
  if (Math.abs(one.length - other.length) > 12) return 12;
  let before = [...Array(other.length + 1).keys()];
  for (let row = 1; row <= one.length; row++) {
    const here = [row];
    for (let column = 1; column <= other.length; column++) {
      here.push(
        Math.min(
          before[column]! + 1,
          here[column - 1]! + 1,
          before[column - 1]! + Number(one[row - 1] !== other[column - 1]),
        ),
      );
    }
    before = here;
  }
  return before[other.length]!;
}
