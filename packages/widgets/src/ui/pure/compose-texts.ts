import { breakLines, cutText } from './break-lines.js';
import {
  type Brush,
  baselineIn,
  drawText,
  type Strip,
  stackStrips,
  type Writing,
} from './draw.js';
import { nameSources } from './static-sources.js';
import type { StaticPicture, StaticView } from './static-view.js';

/** All that is written around a picture. */
export interface TextsAround {
  readonly head: Strip;
  readonly notes: Strip;
  /** Row count, source line and address. */
  readonly foot: Strip;
}

/** How the texts are set. */
export interface TextSetting extends Brush {
  readonly width: number;
  /** A card has no room for long texts: their lines are cut. */
  readonly isCard: boolean;
  readonly address?: string | undefined;
}

/** A card has no room for more lines of one text than this. */
const mostLines = 2;

const lineHeight = 1.35;

/** In rem, as the tokens set them. */
const sizes = { header: 1, context: 0.84, foot: 0.78 };

/** Header, context, notes, source line and address, on their lines. */
export function writeAround(
  view: StaticView,
  picture: StaticPicture,
  setting: TextSetting,
): TextsAround {
  const { header, context } = view;
  const write = (text: string, size: keyof typeof sizes, lang?: string) =>
    writeBlock(text, size, setting, lang);
  return {
    head: stackStrips([
      write(header.text, 'header', header.lang),
      write(context, 'context'),
    ]),
    notes: stackStrips(picture.notes.map((note) => write(note, 'foot'))),
    foot: stackStrips([
      write(picture.remark ?? '', 'foot'),
      write(nameSources(view), 'foot'),
      write(setting.address ?? '', 'foot'),
    ]),
  };
}

/** A text in as many lines as it needs; on a card the last one may be cut. */
function writeBlock(
  text: string,
  size: keyof typeof sizes,
  setting: TextSetting,
  lang: string | undefined,
): Strip {
  if (!text) return { height: 0, marks: [] };
  const { rootPx, palette, width, measureText, isCard } = setting;
  const isHeader = size === 'header';
  const writing: Writing = {
    size: sizes[size] * rootPx,
    weight: isHeader ? 600 : 400,
    color: isHeader ? palette.text : palette.muted,
    lang,
  };
  const row = writing.size * lineHeight;
  const all = breakLines(text, width, writing, measureText);
  const rest = all.slice(mostLines - 1).join(' ');
  const lines =
    isCard && all.length > mostLines
      ? [
          ...all.slice(0, mostLines - 1),
          cutText(rest, width, writing, measureText),
        ]
      : all;
  return {
    height: lines.length * row,
    marks: lines.map((line, at) => {
      const y = at * row + baselineIn(row, writing.size);
      return drawText(line, { x: 0, y }, writing, setting);
    }),
  };
}
