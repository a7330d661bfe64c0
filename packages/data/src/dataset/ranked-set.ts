import type { RankingQuestion } from './answers.js';
import type { Cell, DatasetIndex } from './dataset-index.js';
import { describeArea } from './describe-area.js';
import { groupBy } from './group-by.js';

/** The sets that the cells' statements are among, as often as they say so. */
export function setsOf(cells: readonly Cell[]): readonly string[] {
  return cells.flatMap(({ statements }) =>
    statements.flatMap(({ among = [] }) => among),
  );
}

/** The set that most of the cells' statements are among. */
export function usualSet(cells: readonly Cell[]): string | undefined {
  return [...groupBy(setsOf(cells), String)].sort(
    ([, one], [, other]) => other.length - one.length,
  )[0]?.[0];
}

/** Who is in a set: its listed areas, and whoever is ranked among it. */
export function membership(
  index: DatasetIndex,
  cells: readonly Cell[],
  { among, level }: RankingQuestion,
): (cell: { readonly area: string }) => boolean {
  const members = new Set(
    cells
      .filter((cell) => setsOf([cell]).includes(among!))
      .map(({ area }) => area)
      .concat(
        ownSet(index, among)?.areas ?? index.areas?.members(among ?? '') ?? [],
      ),
  );
  return ({ area }) =>
    (among === undefined ||
      members.has(area) ||
      // Without the table of areas, an id still tells its vintage.
      (builtInSize(among) !== undefined && area.startsWith(`${among}:`))) &&
    (level === undefined || describeArea(index, area).level === level);
}

/**
 * How many areas a set has, by its definition, else as the statements say;
 * never the number of rows.
 */
export function sizeOf(
  index: DatasetIndex,
  among: string | undefined,
  stated: number | undefined,
): number | undefined {
  const { size, complete, areas } = ownSet(index, among) ?? {};
  return (
    size ??
    (complete ? areas?.length : undefined) ??
    stated ??
    index.areas?.members(among ?? '')?.length ??
    builtInSize(among)
  );
}

function ownSet({ header }: DatasetIndex, among: string | undefined) {
  return header.areaSets?.find(({ id }) => id === among);
}

/** `vn63` and `vn34` are named by their size. */
function builtInSize(among = ''): number | undefined {
  const [, size] = /^vn(63|34)$/.exec(among) ?? [];
  return size === undefined ? size : +size;
}
