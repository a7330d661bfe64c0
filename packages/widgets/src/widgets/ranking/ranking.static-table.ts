import { plainText } from '../../ui/pure/plain-text.js';
import type { StaticTable } from '../../ui/pure/static-view.js';
import type {
  RankingCellText,
  RankingColumnText,
  WholeRankingText,
} from './ranking.model-text.js';

/** Every row of a ranking, as plain words. */
export function tabulateRanking({
  header,
  context,
  columns,
  rows,
}: WholeRankingText): StaticTable {
  return {
    caption: `${header.text}. ${context}`,
    columns: columns.map(({ text, mark, lang, kind }) => ({
      text: plainText(text) + inBrackets(mark),
      lang,
      isNumber: kind === 'rank' || kind === 'move' || kind === 'value',
    })),
    groups: [
      {
        rows: rows.map(({ cells, isMarked }) => ({
          headAt: columns.findIndex(({ kind }) => kind === 'name'),
          isMarked,
          cells: cells.map((cell, at) => ({
            text: tellCell(cell, columns[at]!),
            lang: cell.lang,
          })),
        })),
      },
    ],
  };
}

/** A raised letter may lose its height, and then looks like a part of a figure. */
function tellCell(
  { text, marks, below }: RankingCellText,
  { kind }: RankingColumnText,
): string {
  const told = kind === 'name' && below ? `${text} (${below})` : text;
  return plainText(told) + inBrackets(marks);
}

function inBrackets(marks = ''): string {
  return marks && ` [${marks}]`;
}
