import { units } from './units.js';

/**
 * The unit of the 34 that holds the territory of a unit of the 63:
 * "vn63:27" → "vn34:24". Undefined for every other id. The map is an exact
 * partition: each of the 63 went into one of the 34, whole.
 */
export function successor(id: string): string | undefined {
  return units.get(id)?.successor;
}

/**
 * The units of the 63 that a unit of the 34 was made of, by code: "vn34:24" →
 * ["vn63:24", "vn63:27"]; one where it went on unchanged. Empty for every
 * other id.
 */
export function predecessors(id: string): readonly string[] {
  return [...units.values()]
    .filter((unit) => unit.successor === id)
    .map((unit) => unit.id);
}

/**
 * The unit of the other vintage that has the same code and another name:
 * "vn63:24" (Bắc Giang) → "vn34:24" (Bắc Ninh). Seven codes changed their
 * meaning, because a merged unit takes the code of the one where its seat is
 * (Decision 124/2004/QĐ-TTg, article 1). Undefined where the code is safe.
 */
export function codeSwap(id: string): string | undefined {
  const unit = units.get(id);
  if (!unit) return undefined;
  const other = unit.vintage === 'vn63' ? 'vn34' : 'vn63';
  const twin = units.get(`${other}:${unit.code}`);
  return twin && twin.name.vi !== unit.name.vi ? twin.id : undefined;
}
