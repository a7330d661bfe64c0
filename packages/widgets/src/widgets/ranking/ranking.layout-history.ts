import type { Space } from '../../ui/pure/measure-text.js';
import { layoutRanking, type RankingLayout } from './ranking.layout.js';
import { needsOf } from './ranking.layout-needs.js';
import type { RankingText } from './ranking.model-text.js';

// In rem, as the styles set them.
/** Between two columns, and at the end of the last one. */
const gapRem = 0.5;
const edgeRem = 0.25;
/** The picture of a line, with the space before it and that of a letter. */
const lineRem = 5.7;
/** A longer head wraps. */
const mostHeadRem = 8;
/** A name that wraps with less than this has too little room. */
const mostNameRem = 18;

/**
 * Adds the column of lines, the last one, where there is room for it: it goes
 * before bars do, before names wrap and before movement goes.
 */
export function layoutWithHistory(
  { columns, rows }: Pick<RankingText, 'columns' | 'rows'>,
  space: Space,
): RankingLayout {
  const at = columns.findIndex(({ kind }) => kind === 'history');
  const head = columns[at];
  const others = { columns: columns.filter((one) => one !== head), rows };
  if (!head) return layoutRanking(others, space);
  const { rootPx, width } = space;
  const [gap, edge] = [gapRem, edgeRem].map((rem) =>
    Math.ceil(rem * rootPx),
  ) as [number, number];
  const needs = needsOf(head, [], space);
  const linePx = Math.ceil(
    Math.max(lineRem * rootPx, Math.min(needs.head, mostHeadRem * rootPx)),
  );
  const beside = layoutRanking(others, {
    ...space,
    width: Math.max(0, width - linePx - gap),
  });
  const name = beside.columns.find(({ kind }) => kind === 'name')!;
  const names = rows.map(({ cells }) => cells[name.at]!);
  const { texts } = needsOf(columns[name.at]!, names, space);
  const isBarred = rows.some(({ cells }) =>
    cells.some(({ barPercent }) => barPercent),
  );
  const hasRoom =
    !beside.scrolls &&
    beside.columns.length === others.columns.length &&
    name.widthPx >= Math.min(texts, mostNameRem * rootPx) + gap &&
    (beside.barPx > 0 || !isBarred);
  if (!hasRoom) return layoutRanking(others, space);
  // The end of the table, with its edge, is that of the lines now.
  const [last, ...before] = [...beside.columns].reverse();
  return {
    ...beside,
    columns: [
      ...before.reverse(),
      { ...last!, widthPx: last!.widthPx - edge + gap },
      { at, kind: 'history', widthPx: linePx + edge },
    ],
  };
}
