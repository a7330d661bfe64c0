import type { AreaDescription } from '../dataset/answers.js';
import { foldName } from './fold-name.js';
import { getArea } from './get-area.js';
import { regions, units } from './units.js';

/**
 * The provinces, cities and regions whose name has the words typed so far,
 * with or without diacritics: "da nang", "Hoà", "TP HCM", "hanoi". Both
 * vintages are searched. First come whole names, then those that start with
 * the words, then those that have them elsewhere; among equals provinces
 * before regions and today's before former ones. Empty for an empty query.
 */
export function searchAreas(query: string): readonly AreaDescription[] {
  const words = foldName(query);
  if (!words) return [];
  const today = ({ vintage }: { readonly vintage: string }) =>
    vintage === 'vn34' ? 0 : 1;
  return [...units.values(), ...regions.values()]
    .map((area) => ({ area, score: score(namesOf(area), words) }))
    .filter(({ score }) => score < nowhere)
    .sort(
      (a, b) =>
        a.score - b.score ||
        Number(regions.has(a.area.id)) - Number(regions.has(b.area.id)) ||
        today(a.area) - today(b.area),
    )
    .map(({ area }) => getArea(area.id)!);
}

const nowhere = 3;

function namesOf(area: {
  readonly name: { readonly vi?: string; readonly en?: string };
  readonly aliases?: readonly string[];
}): readonly string[] {
  const { name, aliases = [] } = area;
  return [foldName(name.vi ?? ''), foldName(name.en ?? ''), ...aliases];
}

// 0: the whole name; 1: its start; 2: the start of a later word.
function score(names: readonly string[], words: string): number {
  const joined = words.replaceAll(' ', '');
  return Math.min(
    ...names.map((name) => {
      const squeezed = name.replaceAll(' ', '');
      if (squeezed === joined) return 0;
      if (name.startsWith(words) || squeezed.startsWith(joined)) return 1;
      return name.includes(` ${words}`) ? 2 : nowhere;
    }),
  );
}
