import { breakLines } from '../../ui/pure/break-lines.js';
import {
  type Brush,
  baselineIn,
  drawText,
  type Strip,
  type Writing,
} from '../../ui/pure/draw.js';
import { plainText } from '../../ui/pure/plain-text.js';
import type { Mark } from '../../ui/pure/scene-marks.js';
import type { PlacedColumn } from './ranking.layout.js';
import { type HistoryLine, lineBox } from './ranking.layout-lines.js';
import type {
  RankingCellText,
  RankingColumnText,
  RankingRowText,
  WholeRankingText,
} from './ranking.model-text.js';
import { drawBar, drawLine, drawWords } from './ranking.static-marks.js';

/** With what the cells of a table are drawn. */
export interface TablePen extends Brush {
  readonly columns: readonly PlacedColumn[];
  /** The length of a full bar; 0: there are none. */
  readonly barPx: number;
  /** By area. Absent: there is no history. */
  readonly lines: ReadonlyMap<string, HistoryLine> | undefined;
}

// In rem, as the styles of a ranking and of tables set them.
const bodyRem = 0.84;
const headRem = 0.75;
const smallRem = 0.78;
const padRem = 0.4;
const gapRem = 0.5;
const edgeRem = 0.25;
/** Between a figure and its bar. */
const barGapRem = 0.5;
const lineHeight = 1.35;
const raised = { size: 0.7, up: 0.35 };

const atEnd = new Set<RankingColumnText['kind']>(['rank', 'move', 'value']);

/** The heads of all columns, standing on one line. */
export function drawHead(
  { columns: texts }: WholeRankingText,
  pen: TablePen,
): Strip {
  const { rootPx, palette, columns, measureText, barPx } = pen;
  const type = { size: headRem * rootPx, weight: 400 } as const;
  const row = type.size * lineHeight;
  const heads = columns.map((column, at) => {
    const { text, mark = '', kind } = texts[column.at]!;
    const box = placeBox(column, at, pen);
    return {
      box,
      lines: breakLines(
        plainText(text),
        box.right - box.left,
        type,
        measureText,
      ),
      mark,
      // A head over bars starts where they are, beside the numbers.
      isEnd: atEnd.has(kind) && !(kind === 'value' && barPx > 0),
    };
  });
  const most = Math.max(...heads.map(({ lines }) => lines.length));
  const pad = padRem * rootPx;
  return {
    height: 2 * pad + most * row + 1,
    marks: heads.flatMap(({ box, lines, mark, isEnd }) =>
      lines.flatMap((line, nth) => {
        const y =
          pad + (most - lines.length + nth) * row + baselineIn(row, type.size);
        const anchor = isEnd ? 'end' : 'start';
        const x = isEnd ? box.right : box.left;
        const text = drawText(
          line,
          { x, y, anchor },
          { ...type, color: palette.muted },
          pen,
        );
        return nth === lines.length - 1 && mark
          ? [text, raise(mark, text.x + text.width, y, type.size, pen)]
          : [text];
      }),
    ),
  };
}

/** A cell: its text, its letters, and its bar or its line. */
export function drawCell(
  { area, cells, isMarked }: RankingRowText,
  nth: number,
  pen: TablePen,
): Strip {
  const { rootPx, palette, measureText, lines } = pen;
  const column = pen.columns[nth]!;
  const cell = cells[column.at]!;
  const { tone, below, marks = '' } = cell;
  const { kind } = column;
  const box = placeBox(column, nth, pen);
  const writing: Writing = {
    size: bodyRem * rootPx,
    weight: isMarked && tone !== 'none' ? 600 : 400,
    color: colorOf(cell, pen),
    lang: cell.lang,
  };
  const row = writing.size * lineHeight;
  const pad = padRem * rootPx;
  const baseline = pad + baselineIn(row, writing.size);
  if (kind === 'history') {
    const line = lines?.get(area);
    const start = box.left + gapRem * rootPx;
    const end = start + (lineBox.width * rootPx) / 16;
    return {
      height: 2 * pad + row,
      marks: [
        ...(line ? drawLine(line, start, pad + row / 2, pen) : []),
        ...(marks ? [raise(marks, end, baseline, writing.size, pen)] : []),
      ],
    };
  }
  const hasBar = kind === 'value' && pen.barPx > 0;
  const bar = { left: box.right - pen.barPx, width: pen.barPx };
  const isWords = tone === 'none' && kind === 'value';
  const right =
    hasBar && !isWords ? box.right - pen.barPx - barGapRem * rootPx : box.right;
  const isEnd = atEnd.has(kind) && !(hasBar && isWords);
  const wraps = kind === 'name' || isWords;
  const written = wraps
    ? breakLines(cell.text, right - box.left, writing, measureText)
    : [cell.text];
  const small: Writing = {
    size: smallRem * rootPx,
    weight: 400,
    color: palette.muted,
  };
  const under = below
    ? breakLines(below, right - box.left, small, measureText)
    : [];
  const x = isEnd ? right : box.left;
  const anchor = isEnd ? 'end' : 'start';
  const smallRow = small.size * lineHeight;
  const texts = written.map((line, nth) =>
    drawWords(line, { x, y: baseline + nth * row, anchor }, writing, pen),
  );
  const end = atEnd.has(kind) ? right : endOf(texts.at(-1)!);
  return {
    height: 2 * pad + written.length * row + under.length * smallRow,
    marks: [
      ...(hasBar ? drawBar(cell, bar, pad + row / 2, pen) : []),
      ...texts.flat(),
      ...(marks
        ? [
            raise(
              marks,
              end,
              baseline + (written.length - 1) * row,
              writing.size,
              pen,
            ),
          ]
        : []),
      ...under.map((line, nth) => {
        const top = pad + written.length * row + nth * smallRow;
        const y = top + baselineIn(smallRow, small.size);
        return drawText(line, { x: box.left, y }, small, pen);
      }),
    ],
  };
}

/** The room of a column between its neighbours. */
function placeBox(
  { widthPx }: PlacedColumn,
  at: number,
  { columns, rootPx }: TablePen,
) {
  const start = columns
    .slice(0, at)
    .reduce((px, column) => px + column.widthPx, 0);
  const [first, last] = [at === 0, at === columns.length - 1];
  return {
    left: start + (first ? Math.ceil(edgeRem * rootPx) : 0),
    right: start + widthPx - Math.ceil((last ? edgeRem : gapRem) * rootPx),
  };
}

function colorOf({ tone }: RankingCellText, { palette }: Brush): string {
  if (tone === 'up') return palette.accent;
  if (tone === 'down') return palette.contrast;
  return tone === 'none' ? palette.muted : palette.text;
}

/** Where the last of some marks ends. */
function endOf(marks: readonly Mark[]): number {
  const last = marks.at(-1);
  return last?.kind === 'text' ? last.x + last.width : 0;
}

/** The letters of notes. */
function raise(
  text: string,
  x: number,
  y: number,
  size: number,
  pen: TablePen,
): Mark {
  return drawText(
    text,
    { x: x + 0.08 * size, y: y - raised.up * size },
    { size: raised.size * size, weight: 400, color: pen.palette.muted },
    pen,
  );
}
