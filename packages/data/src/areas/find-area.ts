import type { AreaDescription } from '../dataset/answers.js';
import type { Period } from '../period/period.js';
import { foldName } from './fold-name.js';
import { getArea } from './get-area.js';
import { regions, units, type Vintage } from './units.js';

// Resolution 202/2025/QH15: 34 units since 1 July 2025.
const reform = 2025.5;

/**
 * The area that a name means: a province's slug (`ninh-binh`), its name in
 * any spelling ("TP. Huế", "Hoà Bình", "Đắc Lắc", "HCMC"), a region's name,
 * or an id.
 *
 * A name alone is ambiguous, since 23 units go on under it with a larger
 * territory. It means the unit of the 63 in a period that ends by
 * 2025-06-30, and today's unit in any other period and without one. A name
 * that only one vintage has ("Bình Định") means that one at any time.
 *
 * Undefined for what is no such name, and for a bare code: seven codes mean
 * other units in the other vintage. Never throws.
 */
export function findArea(
  name: string,
  { period }: { readonly period?: Period | undefined } = {},
): AreaDescription | undefined {
  const known = getArea(name);
  if (known) return known;
  const vintage = period && period.end <= reform ? 'vn63' : 'vn34';
  const ids = namesakes().get(squeeze(name)) ?? [];
  const id = ids.find((it) => vintageOf(it) === vintage) ?? ids[0];
  return id === undefined ? undefined : getArea(id);
}

let found: ReadonlyMap<string, readonly string[]> | undefined;

// Made when the first name is looked for: most documents have ids.
function namesakes(): ReadonlyMap<string, readonly string[]> {
  if (found) return found;
  const ids = new Map<string, string[]>([['vietnam', ['vn']]]);
  for (const { id, name } of [...units.values(), ...regions.values()]) {
    const aliases = units.get(id)?.aliases ?? [];
    for (const key of [name.vi!, name.en!, ...aliases].map(squeeze)) {
      const same = ids.get(key) ?? [];
      if (!same.includes(id)) ids.set(key, [...same, id]);
    }
  }
  found = ids;
  return found;
}

function vintageOf(id: string): Vintage | string {
  return id.slice(0, 4);
}

// "Hanoi" and "Ha Noi" are one.
function squeeze(name: string): string {
  return foldName(name).replaceAll(' ', '');
}
