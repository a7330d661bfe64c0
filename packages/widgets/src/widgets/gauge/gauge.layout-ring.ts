import { type Point, px } from '../../ui/pure/arc.js';
import type { Space, Type } from '../../ui/pure/measure-text.js';
import { sum } from '../../ui/pure/sum.js';
import { layoutArc } from './gauge.layout-arc.js';
import { placeNote } from './gauge.layout-center.js';
import { layoutMore } from './gauge.layout-more.js';
import type { LabelLayout, PictureLayout } from './gauge.layout-picture.js';
import type { GaugeItem } from './gauge.model.js';
import type { GaugeItemText } from './gauge.model-text.js';

const breadth = 0.22;

/**
 * A whole ring with its share inside; beside it the count, the whole and the
 * rest, or the fraction beneath it where the box is narrow.
 */
export function layoutRing(
  item: GaugeItem,
  text: GaugeItemText,
  space: Space,
): PictureLayout {
  const { width, height, rootPx, measureText } = space;
  const { figure, fraction } = text;
  const lines = fraction
    ? [fraction.count, fraction.whole, fraction.rest].filter(Boolean)
    : [];
  const asideWidth = Math.max(
    0,
    ...lines.map((line, index) => measureText(line, asideType(index, rootPx))),
  );
  const gap = 1.5 * rootPx;
  const tallest = Math.max(30, Math.min(height / 2 - 4, 6.5 * rootPx));
  const isBeside =
    lines.length > 0 && width >= asideWidth + gap + 2 * Math.min(tallest, 44);
  const small = 0.8 * rootPx;
  const parts = figure.text.replace(` (${figure.share})`, '');
  const isBeneath =
    !isBeside &&
    lines.length > 0 &&
    measureText(parts, { size: small, weight: 400 }) < width;
  const tall = isBeneath ? Math.max(24, tallest - small) : tallest;
  const radius = Math.max(
    24,
    Math.min(tall, isBeside ? (width - asideWidth - gap) / 2 : width / 2 - 4),
  );
  const whole = 2 * radius + (isBeside ? gap + asideWidth : 0);
  const left = Math.max(0, (width - whole) / 2);
  const center = {
    x: left + radius,
    y: height / 2 - (isBeneath ? small : 0),
  };
  const inside = layoutInside(text, center, radius * (1 - breadth), space);
  const ring = { center, radius, breadth, start: 0, end: 2 * Math.PI };
  const asideAt = { x: left + 2 * radius + gap, y: center.y };
  const aside = isBeside ? layoutAside(lines, asideAt, rootPx) : [];
  const last = fraction?.rest ? aside.at(-1) : undefined;
  return {
    paths: [
      ...layoutArc(item, ring),
      ...layoutMore(item, ring, []),
      ...(last
        ? [
            {
              look: 'rule',
              d: `M${last.x} ${px(last.y - 1.45 * rootPx)}h${px(asideWidth)}`,
              width: 1,
            },
          ]
        : []),
    ],
    labels: [
      ...inside,
      ...aside,
      ...(isBeneath
        ? [
            {
              look: 'quiet',
              text: parts,
              x: px(width / 2),
              y: px(height - small * 0.4),
              size: small,
              anchor: 'middle' as const,
            },
          ]
        : []),
    ],
  };
}

/** What qualifies a share: inside a ring there is room for a word or two. */
export function placeRingNote({
  fraction,
  status,
}: Pick<GaugeItemText, 'fraction' | 'status'>) {
  return placeNote([fraction?.shareNote, status], 16);
}

/** The share, else the figure; what qualifies it under it. */
function layoutInside(
  { figure, fraction, status }: GaugeItemText,
  { x, y }: Point,
  hollowRadius: number,
  { rootPx, measureText }: Space,
): readonly LabelLayout[] {
  const number = fraction?.share || figure.number || figure.text;
  const { inside: note } = placeRingNote({ fraction, status });
  const fit = (
    words: string,
    wanted: number,
    share: number,
    weight: 400 | 700,
  ) =>
    Math.min(
      wanted,
      (wanted * hollowRadius * share) /
        Math.max(1, measureText(words, { size: wanted, weight })),
    );
  const size = fit(number, 2.2 * rootPx, 1.66, 700);
  const label = (
    look: string,
    words: string,
    down: number,
    lineSize: number,
  ): readonly LabelLayout[] =>
    words
      ? [
          {
            look,
            text: words,
            x: px(x),
            y: px(y + down),
            size: px(lineSize),
            anchor: 'middle',
          },
        ]
      : [];
  const small = Math.min(0.78 * rootPx, size * 0.6);
  const noteSize = fit(note, small, 1.4, 400);
  return [
    ...label('figure', number, size * 0.36, size),
    ...label('quiet', figure.hedge, -size * 0.75, small),
    ...label('quiet', note, size * 0.36 + small * 1.5, noteSize),
  ];
}

/** How much room each line takes, in rem: the rest stands under a rule. */
const lineHeights = [1.9, 1.5, 2.4];
const looks = ['figure', 'quiet', ''];

function asideType(index: number, rootPx: number): Type {
  return index === 0
    ? { size: 1.6 * rootPx, weight: 700 }
    : { size: 0.84 * rootPx, weight: 400 };
}

function layoutAside(
  lines: readonly string[],
  { x, y }: Point,
  rootPx: number,
): readonly LabelLayout[] {
  const used = lineHeights.slice(0, lines.length);
  const total = sum(used) * rootPx;
  let top = y - total / 2;
  return used.map((height, index) => {
    top += height * rootPx;
    return {
      look: looks[index]!,
      text: lines[index]!,
      x: px(x),
      y: px(top - 0.35 * rootPx),
      size: asideType(index, rootPx).size,
      anchor: 'start',
    };
  });
}
