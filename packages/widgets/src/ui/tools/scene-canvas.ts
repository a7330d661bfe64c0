import type {
  Color,
  PathMark,
  Scene,
  Stroke,
  TextMark,
} from '../pure/scene-marks.js';
import { canvasFont } from './scene-texts.js';

/**
 * A picture as PNG, with the fonts that the page has loaded. It is drawn mark
 * by mark and not from an SVG: that would be an image from elsewhere, which a
 * strict policy forbids. Fails where it is too large for the browser.
 */
export async function paintPng(scene: Scene, scale = 2): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = scene.width * scale;
  canvas.height = scene.height * scale;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  for (const mark of scene.marks) {
    context.setTransform(scale, 0, 0, scale, 0, 0);
    if (mark.kind === 'text') paintText(context, mark);
    else paintPath(context, mark);
  }
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error('no picture'));
    }, 'image/png');
  });
}

function paintPath(
  context: CanvasRenderingContext2D,
  { d, place, clip, fill, stroke }: PathMark,
): void {
  const path = new Path2D(d);
  context.save();
  if (clip) {
    const { left, top, width, height } = clip;
    context.beginPath();
    context.rect(left, top, width, height);
    context.clip();
  }
  if (place) context.transform(...place);
  if (fill) {
    context.fillStyle = colorOf(fill);
    context.fill(path);
  }
  if (stroke) {
    setStroke(context, stroke);
    context.stroke(path);
  }
  context.restore();
}

function paintText(
  context: CanvasRenderingContext2D,
  { text, x, y, width, font, fill, stroke }: TextMark,
): void {
  context.font = canvasFont(font);
  context.letterSpacing = `${font.spacing}px`;
  const pieces = layOut(context, text, font);
  const end = pieces.at(-1)!.end;
  context.transform(width / end || 1, 0, 0, 1, x, y);
  if (stroke) {
    setStroke(context, stroke);
    for (const piece of pieces) context.strokeText(piece.text, piece.start, 0);
  }
  if (fill) {
    context.fillStyle = colorOf(fill);
    for (const piece of pieces) context.fillText(piece.text, piece.start, 0);
  }
}

interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * A text from left to right. A canvas has no figures of one width: each is
 * drawn by itself, in the middle of a box as wide as a zero.
 */
function layOut(
  context: CanvasRenderingContext2D,
  text: string,
  { variant }: TextMark['font'],
): readonly Piece[] {
  const widthOf = (one: string) => context.measureText(one).width;
  const parts = variant.includes('tabular-nums') ? text.split(/(\d)/) : [text];
  let end = 0;
  return parts.map((part) => {
    const own = widthOf(part);
    const box = parts.length > 1 && /^\d$/.test(part) ? widthOf('0') : own;
    const start = end + (box - own) / 2;
    end += box;
    return { text: part, start, end };
  });
}

function setStroke(
  context: CanvasRenderingContext2D,
  { color, width, dash, cap, join }: Stroke,
): void {
  context.strokeStyle = colorOf(color);
  context.lineWidth = width;
  context.lineCap = cap;
  context.lineJoin = join;
  context.setLineDash([...dash]);
}

function colorOf({ hex, alpha }: Color): string {
  const digits = Math.round(alpha * 255)
    .toString(16)
    .padStart(2, '0');
  return `${hex}${digits}`;
}
