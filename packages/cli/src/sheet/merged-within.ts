import type { CellValue, MergedCells } from './cell.js';
import { Refusal } from './refusal.js';

/**
 * What is merged, as far as there is content; whole columns may be merged
 * down to the last row. No cell belongs to two: who fills them in turn would
 * never come to an end.
 */
export function mergedWithin(
  merged: readonly MergedCells[],
  rows: readonly (readonly CellValue[])[],
): readonly MergedCells[] {
  const lastRow = rows.length - 1;
  const lastColumn =
    rows.reduce((most, row) => Math.max(most, row.length), 0) - 1;
  let area = 0;
  const within = merged.flatMap(({ top, left, bottom, right }) => {
    if (!(top >= 0 && left >= 0 && top <= lastRow && left <= lastColumn)) {
      return [];
    }
    // One cell above and beside others that have gone is as good as none.
    const clipped = {
      top,
      left,
      bottom: Math.min(bottom, Math.max(lastRow, top)),
      right: Math.min(right, Math.max(lastColumn, left)),
    };
    const height = clipped.bottom - top + 1;
    const width = clipped.right - left + 1;
    if (!(height > 0 && width > 0)) return [];
    area += height * width;
    return height * width > 1 ? [clipped] : [];
  });
  if (area > (lastRow + 1) * (lastColumn + 1)) {
    throw new Refusal('file-damaged');
  }
  return within;
}
