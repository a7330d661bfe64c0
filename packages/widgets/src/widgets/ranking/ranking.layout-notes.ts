import type { PlacedColumn } from './ranking.layout.js';
import type { RankingNote, RankingText } from './ranking.model-text.js';

/** Whether the sign of a note stands in one of the columns that have room. */
export function isSeen(
  { mark }: RankingNote,
  { columns, rows }: Pick<RankingText, 'columns' | 'rows'>,
  placed: readonly Pick<PlacedColumn, 'at'>[],
): boolean {
  return placed.some(
    ({ at }) =>
      columns[at]!.mark?.includes(mark) ||
      rows.some(
        ({ cells }) =>
          cells[at]!.marks?.includes(mark) || cells[at]!.text === mark,
      ),
  );
}
