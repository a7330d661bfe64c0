import { editDistance } from '@chiso/data/edit-distance';
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
