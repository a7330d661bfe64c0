import type { Cell } from './cube.js';

/** Words that every cell shares are said once, of the whole cube. */
export function spreadRemarks(
  cells: readonly Cell[],
): readonly [cells: readonly Cell[], notes: readonly string[]] {
  const [first] = cells;
  if (!first?.remarks || cells.length < 2) return [cells, []];
  const shared = first.remarks.filter(([name, words]) =>
    cells.every(({ remarks = [] }) =>
      remarks.some(([other, same]) => other === name && same === words),
    ),
  );
  if (shared.length === 0) return [cells, []];
  const names = new Set(shared.map(([name]) => name));
  return [
    cells.map((cell) => ({
      ...cell,
      remarks: cell.remarks!.filter(([name]) => !names.has(name)),
    })),
    shared.map(([name, words]) => `${name}: ${words}`),
  ];
}
