import type { RankingQuestion } from './answers.js';
import type { Cell, DatasetIndex } from './dataset-index.js';

/** The set that most of the cells' statements are among. */
export function setOf(cells: readonly Cell[]): string | undefined {
  const count = new Map<string, number>();
  for (const { statements } of cells) {
    for (const { among } of statements) {
      if (among !== undefined) count.set(among, (count.get(among) ?? 0) + 1);
    }
  }
  return [...count].sort((one, other) => other[1] - one[1])[0]?.[0];
}

/** Who is in a set: its listed areas, and whoever is ranked among it. */
export function membership(
  index: DatasetIndex,
  cells: readonly Cell[],
  { among, level }: RankingQuestion,
): (area: string) => boolean {
  const areas = new Map(index.header.areas?.map((area) => [area.id, area]));
  const members = new Set<string>();
  if (among !== undefined) {
    const listed =
      index.header.areaSets?.find(({ id }) => id === among)?.areas ??
      index.areas?.members(among) ??
      [];
    for (const area of listed) members.add(area);
    for (const { area, statements } of cells) {
      if (statements.some((one) => one.among === among)) members.add(area);
    }
  }
  return (area) =>
    (among === undefined ||
      members.has(area) ||
      // Without the table of areas, an id still tells its vintage.
      (builtInSize(among) !== undefined && area.startsWith(`${among}:`))) &&
    (level === undefined ||
      (areas.get(area) ?? index.areas?.get(area))?.level === level);
}

/**
 * How many areas a set has, by its definition, else as the statements say;
 * never the number of rows.
 */
export function sizeOf(
  { header, areas }: DatasetIndex,
  among: string | undefined,
  stated: number | undefined,
): number | undefined {
  const set = header.areaSets?.find(({ id }) => id === among);
  return (
    set?.size ??
    (set?.complete ? set.areas?.length : undefined) ??
    stated ??
    (among === undefined
      ? undefined
      : (areas?.members(among)?.length ?? builtInSize(among)))
  );
}

/** `vn63` and `vn34` are named by their size. */
function builtInSize(among: string): number | undefined {
  const [, size] = /^vn(63|34)$/.exec(among) ?? [];
  return size === undefined ? undefined : +size;
}
