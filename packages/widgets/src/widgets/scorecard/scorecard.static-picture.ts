import { formatNumber, type Language } from '@chiso/data/core';
import {
  drawBox,
  moveMarks,
  type Strip,
  scaleMarks,
  stackStrips,
  type Writing,
} from '../../ui/pure/draw.js';
import { drawLines, type LineBox } from '../../ui/pure/draw-lines.js';
import type { Canvas, StaticPicture } from '../../ui/pure/static-view.js';
import { staticWords } from '../../ui/pure/static-words.js';
import type { BoardWords } from './scorecard.describe-words.js';
import { layoutShares } from './scorecard.layout.js';
import type { ScorecardModel } from './scorecard.model.js';
import type {
  ScorecardCountText,
  ScorecardRowText,
  ScorecardText,
} from './scorecard.model-text.js';
import { drawSign, drawStretch } from './scorecard.static-signs.js';
import {
  nameGroup,
  type ToldBoard,
  tellFigure,
} from './scorecard.static-table.js';

/** A board to be drawn. */
export interface DrawnBoard extends ToldBoard {
  readonly model: ScorecardModel;
  readonly lang: Language;
}

/** Signs and stripes are set in px of a page whose letters are so large. */
const usualRem = 16;

/** Narrower than this, in rem, a row is a block, and the counts stand in pairs. */
const wideRem = 30;

// In rem, as in the style sheets.
const rem = { body: 0.84, small: 0.78, topic: 0.9, count: 1.35, gap: 0.5 };

/** What a row's columns take of the width: name, figure, target, status. */
const shares = [0.37, 0.2, 0.2, 0.23];

/** The counts as a bar and as words, then the rows that there is room for. */
export function drawScorecard(
  { model, text, reasons, say, lang }: DrawnBoard,
  canvas: Canvas,
): StaticPicture {
  const factor = canvas.rootPx / usualRem;
  const inner: Canvas = {
    ...canvas,
    rootPx: usualRem,
    width: canvas.width / factor,
  };
  const room = (canvas.height ?? Number.POSITIVE_INFINITY) / factor;
  const strips: Strip[] = [
    drawShares(model, inner),
    drawCounts(text, inner),
    drawHeads(say, inner),
  ];
  let height = strips.reduce((sum, strip) => sum + strip.height, 0);
  const all = text.groups.reduce((sum, { rows }) => sum + rows.length, 0);
  let count = 0;
  let isFull = false;
  for (const group of text.groups) {
    const head = drawTopic(nameGroup(group), inner);
    for (const [at, row] of group.rows.entries()) {
      const { distance } = reasons.get(row)!;
      const drawn = drawRow(row, [row.word, distance], say, inner);
      const added = stackStrips(at === 0 ? [head, drawn] : [drawn]);
      isFull ||= height + added.height > room;
      if (isFull) break;
      strips.push(added);
      height += added.height;
      count += 1;
    }
  }
  const whole = stackStrips(strips);
  const number = (amount: number) => formatNumber(amount, lang);
  return {
    width: canvas.width,
    height: whole.height * factor,
    marks: scaleMarks(whole.marks, factor),
    ...(count < all && {
      remark: staticWords[lang].rows(number(count), number(all)),
    }),
    notes: [],
  };
}

function drawShares(model: ScorecardModel, { width, palette }: Canvas): Strip {
  const height = 0.85 * usualRem;
  const marks = layoutShares(model).flatMap(
    ({ status, startPercent, widthPercent }) => {
      const box = {
        left: (width * startPercent) / 100 + 1,
        top: 1,
        width: Math.max(1, (width * widthPercent) / 100 - 2),
        height: height - 2,
      };
      return drawStretch(status, box, palette);
    },
  );
  return { height: height + rem.gap * usualRem, marks };
}

/** "✓ 8 12%" over "đạt", side by side. */
function drawCounts({ counts }: ScorecardText, canvas: Canvas): Strip {
  const columns = canvas.width >= wideRem * usualRem ? 4 : 2;
  const width = canvas.width / columns;
  const lines = Array.from({ length: counts.length / columns }, (_, row) => {
    const cells = counts
      .slice(row * columns, (row + 1) * columns)
      .map((count) => drawCount(count, { ...canvas, width }));
    return {
      height: Math.max(...cells.map(({ height }) => height)),
      marks: cells.flatMap(({ marks }, at) => moveMarks(marks, at * width, 0)),
    };
  });
  return stackStrips(lines);
}

function drawCount(
  { status, number, share, word }: ScorecardCountText,
  canvas: Canvas,
): Strip {
  const { palette, width, measureText } = canvas;
  const large: Writing = {
    size: rem.count * usualRem,
    weight: 700,
    color: palette.text,
  };
  const sign = 1.1 * usualRem;
  const left = sign + 0.35 * usualRem;
  const after = left + measureText(number, large) + 0.35 * usualRem;
  const head = drawLines(number, large, { left, width }, canvas);
  const told = drawLines(share, quiet(canvas), { left: after, width }, canvas);
  const box = { left: 0, top: 0.4 * usualRem, width: sign, height: sign };
  const words = drawLines(word, body(canvas), { width: width - 8 }, canvas);
  return stackStrips([
    {
      height: head.height,
      marks: [
        ...drawSign(status, box, palette),
        ...head.marks,
        ...moveMarks(told.marks, 0, 0.45 * usualRem),
      ],
    },
    { ...words, height: words.height + rem.gap * usualRem },
  ]);
}

/** Over the columns, where there are any. */
function drawHeads({ columns }: BoardWords, canvas: Canvas): Strip {
  const { width } = canvas;
  if (width < wideRem * usualRem) return { height: 0, marks: [] };
  const names = ['name', 'figure', 'target', 'status'] as const;
  const { height, marks } = beside(
    names.map((name, at) =>
      drawLines(columns[name], quiet(canvas), column(at, width), canvas),
    ),
  );
  const top = rem.gap * usualRem;
  return { height: height + top, marks: moveMarks(marks, 0, top) };
}

function drawTopic(name: string | undefined, canvas: Canvas): Strip {
  const { palette, width } = canvas;
  const writing: Writing = {
    size: rem.topic * usualRem,
    weight: 600,
    color: palette.text,
  };
  const lines = drawLines(name ?? '', writing, { width }, canvas);
  const top = 0.7 * usualRem;
  const height = top + lines.height + 0.3 * usualRem;
  const rule = { left: 0, top: height - 1, width, height: 1 };
  return {
    height,
    marks: [...moveMarks(lines.marks, 0, top), drawBox(rule, palette.muted)],
  };
}

/** Name, figure, target and status, side by side where there is room. */
function drawRow(
  { status, name, place, figure, when, target, due }: ScorecardRowText,
  standingWords: readonly string[],
  say: BoardWords,
  canvas: Canvas,
): Strip {
  const { palette, width } = canvas;
  const isWide = width >= wideRem * usualRem;
  const bold: Writing = { ...body(canvas), weight: 600, lang: name.lang };
  const sign = 0.95 * usualRem;
  const draw = (texts: readonly string[], first: Writing, box: LineBox) =>
    stackStrips(
      texts.map((text, at) =>
        drawLines(text, at === 0 ? first : quiet(canvas), box, canvas),
      ),
    );
  const standing = (box: LineBox): Strip => {
    const { left = 0 } = box;
    const at = { left, top: 0.12 * usualRem, width: sign, height: sign };
    const inner = { left: left + sign + 6, width: box.width - sign - 6 };
    const told = draw(standingWords, body(canvas), inner);
    return {
      height: told.height,
      marks: [...drawSign(status, at, palette), ...told.marks],
    };
  };
  const figures = [tellFigure(figure), when];
  const aims = [tellFigure(target), due];
  const headed = (texts: readonly string[], head: string, box: LineBox) =>
    stackStrips([
      drawLines(head, quiet(canvas), box, canvas),
      draw(texts, body(canvas), box),
    ]);
  const half = width / 2 - 8;
  const strips = isWide
    ? [
        beside([
          draw([name.text, place], bold, column(0, width)),
          draw(figures, body(canvas), column(1, width)),
          draw(aims, body(canvas), column(2, width)),
          standing(column(3, width)),
        ]),
      ]
    : [
        draw([name.text, place], bold, { width }),
        standing({ width }),
        beside([
          headed(figures, say.columns.figure, { width: half }),
          headed(aims, say.columns.target, { left: width / 2, width: half }),
        ]),
      ];
  const pad: Strip = { height: 0.45 * usualRem, marks: [] };
  const { height, marks } = stackStrips([pad, ...strips, pad]);
  const rule = { left: 0, top: height - 1, width, height: 1 };
  return { height, marks: [...marks, drawBox(rule, palette.line)] };
}

function beside(strips: readonly Strip[]): Strip {
  return {
    height: Math.max(...strips.map(({ height }) => height)),
    marks: strips.flatMap(({ marks }) => marks),
  };
}

function column(at: number, width: number): LineBox {
  const left = shares.slice(0, at).reduce((sum, share) => sum + share, 0);
  return { left: left * width, width: shares[at]! * width - 14 };
}

function body({ palette }: Canvas): Writing {
  return { size: rem.body * usualRem, weight: 400, color: palette.text };
}

function quiet({ palette }: Canvas): Writing {
  return { size: rem.small * usualRem, weight: 400, color: palette.muted };
}
