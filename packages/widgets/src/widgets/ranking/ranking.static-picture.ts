import { formatNumber, type Language } from '@chiso/data/core';
import { drawBox, type Strip, stackStrips } from '../../ui/pure/draw.js';
import type { Canvas, StaticPicture } from '../../ui/pure/static-view.js';
import { staticWords } from '../../ui/pure/static-words.js';
import { layoutRanking } from './ranking.layout.js';
import { layoutLines } from './ranking.layout-lines.js';
import { isSeen } from './ranking.layout-notes.js';
import { type ArrangedRows, arrangeRows } from './ranking.layout-rows.js';
import type { WholeRankingModel } from './ranking.model-more.js';
import type { RankingRowText, WholeRankingText } from './ranking.model-text.js';
import { drawCell, drawHead, type TablePen } from './ranking.static-cells.js';

/** A ranking to be drawn. */
export interface DrawnRanking {
  readonly model: WholeRankingModel;
  readonly text: WholeRankingText;
  readonly lang: Language;
  /** How many rows there are before a gap, where there is room for so many. */
  readonly top: number;
}

/** The table as a picture: as many of its first rows as fit, and the marked. */
export function drawRanking(
  { model, text, lang, top }: DrawnRanking,
  canvas: Canvas,
): StaticPicture {
  // Rows that are not drawn must not make columns wide.
  const drawn = arrangeRows(text.rows, { limit: top });
  const rows = [...drawn.rows, ...drawn.apart];
  const { columns, barPx } = layoutRanking(
    { columns: text.columns, rows },
    canvas,
  );
  const pen: TablePen = {
    ...canvas,
    columns,
    barPx,
    lines: layoutLines(model.history),
  };
  let limit = Math.min(top, text.rows.length);
  let shown = arrangeRows(text.rows, { limit });
  let table = drawTable(text, shown, pen);
  while (limit > 1 && table.height > (canvas.height ?? table.height)) {
    limit -= 1;
    shown = arrangeRows(text.rows, { limit });
    table = drawTable(text, shown, pen);
  }
  const seen = [...shown.rows, ...shown.apart];
  const count = seen.length;
  const number = (amount: number) => formatNumber(amount, lang);
  const isPart = count < text.rows.length;
  return {
    width: columns.reduce((px, { widthPx }) => px + widthPx, 0),
    height: table.height,
    marks: table.marks,
    ...(isPart && {
      remark: staticWords[lang].rows(number(count), number(text.rows.length)),
    }),
    notes: text.notes
      .filter((note) =>
        isSeen(note, { columns: text.columns, rows: seen }, columns),
      )
      .map(({ mark, text: note }) => `${mark} ${note}`),
  };
}

/** Heads, rows, and after a gap those from further down. */
function drawTable(
  text: WholeRankingText,
  { rows, apart }: ArrangedRows,
  pen: TablePen,
): Strip {
  const { palette, columns } = pen;
  const width = columns.reduce((px, { widthPx }) => px + widthPx, 0);
  const strips: readonly Strip[] = [
    ...rows.map((row) => drawRow(row, width, pen)),
    ...(apart.length > 0 ? [drawGap(width, pen)] : []),
    ...apart.map((row) => drawRow(row, width, pen)),
  ];
  const ruled = (strip: Strip, color: string): Strip => {
    const line = { left: 0, top: strip.height - 1, width, height: 1 };
    return { ...strip, marks: [...strip.marks, drawBox(line, color)] };
  };
  return stackStrips([
    ruled(drawHead(text, pen), palette.muted),
    ...strips.slice(0, -1).map((strip) => ruled(strip, palette.line)),
    ...strips.slice(-1),
  ]);
}

/** A row, on a ground of its own where the page's author marks it. */
function drawRow(row: RankingRowText, width: number, pen: TablePen): Strip {
  const { palette, rootPx, columns } = pen;
  const cells = columns.map((_, at) => drawCell(row, at, pen));
  const height = Math.max(...cells.map((cell) => cell.height)) + 1;
  const ground = { left: 0, top: 0, width, height };
  const edge = { ...ground, width: (3 * rootPx) / 16 };
  return {
    height,
    marks: [
      ...(row.isMarked
        ? [drawBox(ground, palette.tint), drawBox(edge, palette.contrast)]
        : []),
      ...cells.flatMap((cell) => cell.marks),
    ],
  };
}

/** Three dots for the rows that are left out. */
function drawGap(width: number, { palette, rootPx }: TablePen): Strip {
  const height = 1.15 * rootPx;
  const side = 0.14 * rootPx;
  const marks = [-1, 0, 1].map((nth) =>
    drawBox(
      {
        left: width / 2 + nth * 0.4 * rootPx - side / 2,
        top: (height - side) / 2,
        width: side,
        height: side,
      },
      palette.muted,
      side,
    ),
  );
  return { height, marks };
}
