import { breakLines, cutText } from './break-lines.js';
import {
  type Brush,
  baselineIn,
  drawBox,
  drawText,
  lineOf,
  moveMarks,
  type Strip,
  stackStrips,
  type Writing,
} from './draw.js';
import type { Scene } from './scene-marks.js';
import { nameSources } from './static-sources.js';
import type { StaticPicture, StaticView } from './static-view.js';

/** What a picture is put on. */
export interface Sheet extends Brush {
  readonly width: number;
  /** Of a card, which is exactly so high. Absent: as high as it needs. */
  readonly height?: number | undefined;
  /** Where the figures can be found again; written under the source line. */
  readonly address?: string | undefined;
}

// In rem, as the tokens set the frame around an element.
const padding = { top: 1, side: 1.25, bottom: 0.6 };
/** A card is seen small, between others. */
const cardPadding = { top: 1.3, side: 1.6, bottom: 1 };
const gapRem = 0.6;
const radiusRem = 0.3;
const lineHeight = 1.35;

/** A card has no room for more lines of one text than this. */
const mostLines = 2;

type Size = 'header' | 'context' | 'foot';

const sizes: Readonly<Record<Size, number>> = {
  header: 1,
  context: 0.84,
  foot: 0.78,
};

/**
 * A picture with all that stands around it: header, context, notes, source
 * line and address, as the frame of an element has them. Undefined for a view
 * that has no picture.
 */
export function composePicture(
  view: StaticView,
  sheet: Sheet,
): Scene | undefined {
  const { rootPx, palette, height: fixed } = sheet;
  const around = fixed === undefined ? padding : cardPadding;
  const [top, side, bottom] = [around.top, around.side, around.bottom].map(
    (rem) => rem * rootPx,
  ) as [number, number, number];
  const write = (text: string, size: Size, lang?: string) =>
    writeBlock(text, size, { ...sheet, inner: sheet.width - 2 * side, lang });
  const { header, context } = view;
  const head = stackStrips([
    write(header.text, 'header', header.lang),
    write(context, 'context'),
  ]);
  const gap = gapRem * rootPx;
  const footOf = (picture: StaticPicture) =>
    stackStrips([
      write(picture.remark ?? '', 'foot'),
      write(nameSources(view), 'foot'),
      write(sheet.address ?? '', 'foot'),
    ]);
  const notesOf = ({ notes }: StaticPicture) =>
    stackStrips(notes.map((note) => write(note, 'foot')));
  const rule = 0.4 * rootPx;
  const others = (picture: StaticPicture) =>
    top +
    head.height +
    gap +
    notesOf(picture).height +
    gap +
    rule +
    footOf(picture).height +
    bottom;
  const picture = fitPicture(view, sheet, side, others);
  if (!picture) return undefined;

  const [notes, foot] = [notesOf(picture), footOf(picture)];
  const width = Math.ceil(Math.max(sheet.width, picture.width + 2 * side));
  const height = Math.ceil(fixed ?? others(picture) + picture.height);
  const pictureTop = top + head.height + gap;
  const notesTop = pictureTop + picture.height + gap / 2;
  const footTop = height - bottom - foot.height;
  const ground = { left: 0, top: 0, width, height };
  const edge = { left: 0.5, top: 0.5, width: width - 1, height: height - 1 };
  const line = { left: side, top: footTop - rule, width: width - 2 * side };
  const isCard = fixed !== undefined;
  return {
    width,
    height,
    marks: [
      drawBox(ground, palette.surface),
      ...(isCard
        ? [drawBox({ ...ground, height: 0.35 * rootPx }, palette.accent)]
        : [
            {
              ...drawBox(edge, palette.surface, radiusRem * rootPx),
              stroke: lineOf(palette.line, 1),
            },
          ]),
      ...moveMarks(head.marks, side, top),
      ...moveMarks(picture.marks, side, pictureTop),
      ...moveMarks(notes.marks, side, notesTop),
      drawBox({ ...line, height: 1 }, palette.line),
      ...moveMarks(foot.marks, side, footTop),
    ],
  };
}

/** On a card the picture gets what everything else leaves it. */
function fitPicture(
  { draw }: StaticView,
  sheet: Sheet,
  side: number,
  others: (picture: StaticPicture) => number,
): StaticPicture | undefined {
  const { height, width } = sheet;
  const room = { ...sheet, width: width - 2 * side };
  const { height: _, ...free } = room;
  if (height === undefined) return draw?.(free);
  // Which notes there are depends on the rows that there is room for.
  let picture = draw?.({ ...room, height: height / 2 });
  for (let turn = 0; picture && turn < 2; turn += 1) {
    picture = draw?.({ ...room, height: height - others(picture) });
  }
  return picture;
}

interface Setting extends Sheet {
  readonly inner: number;
  readonly lang?: string | undefined;
}

/** A text in as many lines as it needs; on a card the last one may be cut. */
function writeBlock(text: string, size: Size, setting: Setting): Strip {
  if (!text) return { height: 0, marks: [] };
  const { rootPx, palette, inner, measureText, height: fixed } = setting;
  const writing: Writing = {
    size: sizes[size] * rootPx,
    weight: size === 'header' ? 600 : 400,
    color: size === 'header' ? palette.text : palette.muted,
    lang: setting.lang,
  };
  const row = writing.size * lineHeight;
  const all = breakLines(text, inner, writing, measureText);
  const lines = [...all.slice(0, fixed === undefined ? all.length : mostLines)];
  if (lines.length < all.length) {
    const rest = all.slice(mostLines - 1).join(' ');
    lines.splice(-1, 1, cutText(rest, inner, writing, measureText));
  }
  return {
    height: lines.length * row,
    marks: lines.map((line, at) =>
      drawText(
        line,
        { x: 0, y: at * row + baselineIn(row, writing.size) },
        writing,
        setting,
      ),
    ),
  };
}
