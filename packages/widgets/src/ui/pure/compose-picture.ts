import { type TextsAround, writeAround } from './compose-texts.js';
import { type Brush, drawBox, lineOf, moveMarks } from './draw.js';
import type { Scene } from './scene-marks.js';
import type { Canvas, StaticPicture, StaticView } from './static-view.js';

/** What a picture is put on. */
export interface Sheet extends Brush {
  readonly width: number;
  /**
   * Of a card, which is exactly so wide and so high. Absent: as high as the
   * picture needs, and wider where a table has no room.
   */
  readonly height?: number | undefined;
  /** Where the figures can be found again; written under the source line. */
  readonly address?: string | undefined;
}

// In rem: as the tokens set the frame around an element, and for a card, which
// is seen small, between others.
const frames = {
  page: { top: 1, side: 1.25, bottom: 0.6 },
  card: { top: 1.3, side: 1.6, bottom: 1 },
};
const gapRem = 0.6;
const ruleRem = 0.4;
const radiusRem = 0.3;
/** The stripe at the upper edge of a card. */
const stripeRem = 0.35;

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
  const isCard = fixed !== undefined;
  const frame = isCard ? frames.card : frames.page;
  const [top, side, bottom] = [frame.top, frame.side, frame.bottom].map(
    (rem) => rem * rootPx,
  ) as [number, number, number];
  const gap = gapRem * rootPx;
  const rule = ruleRem * rootPx;
  const space = { ...sheet, width: sheet.width - 2 * side };
  const write = (picture: StaticPicture) =>
    writeAround(view, picture, {
      ...space,
      isCard,
      width: isCard ? space.width : Math.max(space.width, picture.width),
    });
  const heightOf = ({ head, notes, foot }: TextsAround) =>
    top + head.height + 2 * gap + notes.height + rule + foot.height + bottom;
  const picture = isCard
    ? drawOnCard(view, { ...space, height: fixed }, (drawn) =>
        heightOf(write(drawn)),
      )
    : drawOnPage(view, space);
  if (!picture) return undefined;

  const around = write(picture);
  const { head, notes, foot } = around;
  const width = isCard
    ? sheet.width
    : Math.ceil(Math.max(sheet.width, picture.width + 2 * side));
  const height = Math.ceil(fixed ?? heightOf(around) + picture.height);
  const pictureTop = top + head.height + gap;
  const footTop = height - bottom - foot.height;
  const ground = { left: 0, top: 0, width, height };
  const edge = { left: 0.5, top: 0.5, width: width - 1, height: height - 1 };
  const line = { left: side, top: footTop - rule, width: width - 2 * side };
  return {
    width,
    height,
    marks: [
      drawBox(ground, palette.surface),
      isCard
        ? drawBox({ ...ground, height: stripeRem * rootPx }, palette.accent)
        : {
            ...drawBox(edge, palette.surface, radiusRem * rootPx),
            stroke: lineOf(palette.line, 1),
          },
      ...moveMarks(head.marks, side, top),
      ...moveMarks(picture.marks, side, pictureTop),
      ...moveMarks(notes.marks, side, pictureTop + picture.height + gap / 2),
      drawBox({ ...line, height: 1 }, palette.line),
      ...moveMarks(foot.marks, side, footTop),
    ],
  };
}

function drawOnPage(
  { draw }: StaticView,
  { height: _, ...space }: Sheet,
): StaticPicture | undefined {
  return draw?.(space);
}

/** On a card a picture gets what everything else leaves it. */
function drawOnCard(
  { draw }: StaticView,
  card: Canvas & { readonly height: number },
  heightAround: (picture: StaticPicture) => number,
): StaticPicture | undefined {
  let canvas: Canvas = { ...card, height: card.height / 2 };
  let picture = draw?.(canvas);
  // Which notes there are depends on the rows that there is room for.
  for (let turn = 0; picture && turn < 2; turn += 1) {
    // A table with many columns is set smaller, down to the width of the card.
    const share = Math.min(1, card.width / picture.width);
    canvas = {
      ...canvas,
      height: card.height - heightAround(picture),
      rootPx: Math.floor(canvas.rootPx * share * 4) / 4,
    };
    picture = draw?.(canvas);
  }
  return picture;
}
