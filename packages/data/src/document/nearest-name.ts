import { editDistance } from './edit-distance.js';
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
