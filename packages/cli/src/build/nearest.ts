import { headingKey } from './heading-key.js';

/** Past this many candidates nobody waits for a suggestion. */
const mostCandidates = 500;

/** The candidate that misspelt words most likely mean. */
export function findNearest(
  words: string,
  candidates: readonly string[],
): string | undefined {
  const key = headingKey(words);
  if (key.length > 100) return undefined;
  // Longer words are misspelt by more letters.
  let least = Math.min(4, Math.ceil(key.length / 3) + 1);
  let nearest: string | undefined;
  for (const candidate of candidates.slice(0, mostCandidates)) {
    const distance = editDistance(key, headingKey(candidate));
    if (distance < least) [least, nearest] = [distance, candidate];
  }
  return nearest;
}

/** How many letters are added, left out or replaced (Levenshtein 1965). */
function editDistance(one: string, other: string): number {
  if (Math.abs(one.length - other.length) > 3) return 4;
  let before = [...Array(other.length + 1).keys()];
  for (let row = 1; row <= one.length; row++) {
    const here = [row];
    for (let column = 1; column <= other.length; column++) {
      here.push(
        Math.min(
          before[column]! + 1,
          here[column - 1]! + 1,
          before[column - 1]! + (one[row - 1] === other[column - 1] ? 0 : 1),
        ),
      );
    }
    before = here;
  }
  return before[other.length]!;
}
