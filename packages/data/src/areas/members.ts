import { regions, units } from './units.js';

/**
 * The ids of the units in a built-in set: `vn63`, `vn34` or a region such as
 * `vn63:TDMN`, by code. Undefined for every other id.
 */
export function members(set: string): readonly string[] | undefined {
  if (set !== 'vn63' && set !== 'vn34' && !regions.has(set)) return undefined;
  return [...units.values()]
    .filter((unit) => unit.vintage === set || unit.region === set)
    .map((unit) => unit.id);
}

/** The region of a unit, in the unit's own vintage: "vn63:01" → "vn63:DBSH". */
export function regionOf(id: string): string | undefined {
  return units.get(id)?.region;
}

/** The ids of the six regions of a vintage, in their official order. */
export function regionsOf(vintage: 'vn63' | 'vn34'): readonly string[] {
  return [...regions.values()]
    .filter((region) => region.vintage === vintage)
    .map((region) => region.id);
}
