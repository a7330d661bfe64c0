import { shapeOf } from './shape.js';
import { shapes } from './shapes.generated.js';

/** The member of a shape that a misspelt name most likely means. */
export function nearestName(name: string, shape: string): string | undefined {
  if (!Object.hasOwn(shapes, shape)) return undefined;
  // Longer words are misspelt by more letters.
  let least = Math.min(3, Math.ceil(name.length / 3) + 1);
  let nearest: string | undefined;
  for (const known of shapeOf(shape).codes.keys()) {
    const distance = editDistance(name.toLowerCase(), known.toLowerCase());
    if (distance < least) [least, nearest] = [distance, known];
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
