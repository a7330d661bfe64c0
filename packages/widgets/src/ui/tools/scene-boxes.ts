import type { Box, PathMark } from '../pure/scene-marks.js';
import { readColor } from './scene-paint.js';

const sides = ['Top', 'Right', 'Bottom', 'Left'] as const;

type Sides<Value> = Readonly<Record<(typeof sides)[number], Value>>;

/** The ground and the borders of a box, as its page draws them. */
export function readBox(
  box: Box,
  style: CSSStyleDeclaration,
  opacity: number,
): readonly PathMark[] {
  const radius = Number.parseFloat(style.borderTopLeftRadius) || 0;
  const widths = eachSide((side) =>
    Number.parseFloat(style[`border${side}Width`]),
  );
  const colors = eachSide((side) =>
    readColor(style[`border${side}Color`], opacity),
  );
  const ground = readColor(style.backgroundColor, opacity);
  const filled: readonly PathMark[] = ground
    ? [{ kind: 'path', d: roundedPath(box, radius), fill: ground }]
    : [];
  const width = widths.Top;
  const isAround = sides.every(
    (side) => widths[side] === width && colors[side]?.hex === colors.Top?.hex,
  );
  return [
    ...filled,
    ...readInset(box, style.boxShadow, opacity),
    ...(isAround && colors.Top && width > 0
      ? [borderAround(box, radius, width, colors.Top)]
      : sides.flatMap((side): readonly PathMark[] => {
          const color = colors[side];
          const d = boxPath(edgeOf(box, side, widths[side]));
          return color && widths[side] > 0
            ? [{ kind: 'path', d, fill: color }]
            : [];
        })),
  ];
}

/** The path of a rectangle whose corners are round. */
export function roundedPath(box: Box, radius: number): string {
  const { left, top, width, height } = box;
  const r = Math.min(radius, width / 2, height / 2);
  if (!(r > 0)) return boxPath(box);
  const corner = (x: number, y: number) => `a${r} ${r} 0 0 1 ${x} ${y}`;
  return [
    `M${left + r} ${top}h${width - 2 * r}${corner(r, r)}`,
    `v${height - 2 * r}${corner(-r, r)}`,
    `h${2 * r - width}${corner(-r, -r)}`,
    `v${2 * r - height}${corner(r, -r)}z`,
  ].join('');
}

function boxPath({ left, top, width, height }: Box): string {
  return `M${left} ${top}h${width}v${height}h${-width}z`;
}

function eachSide<Value>(
  read: (side: (typeof sides)[number]) => Value,
): Sides<Value> {
  return {
    Top: read('Top'),
    Right: read('Right'),
    Bottom: read('Bottom'),
    Left: read('Left'),
  };
}

function edgeOf(
  { left, top, width, height }: Box,
  side: (typeof sides)[number],
  thickness: number,
): Box {
  switch (side) {
    case 'Top':
      return { left, top, width, height: thickness };
    case 'Bottom':
      return { left, top: top + height - thickness, width, height: thickness };
    case 'Left':
      return { left, top, width: thickness, height };
    case 'Right':
      return { left: left + width - thickness, top, width: thickness, height };
  }
}

/** One line, in the middle of the border. */
function borderAround(
  { left, top, width, height }: Box,
  radius: number,
  thickness: number,
  color: NonNullable<ReturnType<typeof readColor>>,
): PathMark {
  const half = thickness / 2;
  const middle = {
    left: left + half,
    top: top + half,
    width: width - thickness,
    height: height - thickness,
  };
  return {
    kind: 'path',
    d: roundedPath(middle, radius - half),
    stroke: {
      color,
      width: thickness,
      dash: [],
      cap: 'butt',
      join: 'miter',
      isBeneath: false,
    },
  };
}

/** A hard shadow within the box, as that at the edge of a marked row. */
function readInset(
  box: Box,
  shadow: string,
  opacity: number,
): readonly PathMark[] {
  const [, color, x, y] =
    /^(.+?\)) (-?[\d.]+)px (-?[\d.]+)px 0px 0px inset$/.exec(shadow) ?? [];
  const fill = color === undefined ? undefined : readColor(color, opacity);
  if (!fill) return [];
  const strip = (
    side: (typeof sides)[number],
    thickness: number,
  ): PathMark => ({
    kind: 'path',
    d: boxPath(edgeOf(box, side, thickness)),
    fill,
  });
  return [
    ...(Number(x)
      ? [strip(Number(x) > 0 ? 'Left' : 'Right', Math.abs(Number(x)))]
      : []),
    ...(Number(y)
      ? [strip(Number(y) > 0 ? 'Top' : 'Bottom', Math.abs(Number(y)))]
      : []),
  ];
}
