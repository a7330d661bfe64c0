/** A point in px, y downwards. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * The point of a circle at an angle, in radians clockwise from the top.
 * pointOn({ x: 0, y: 0 }, 10, Math.PI / 2) → { x: 10, y: 0 }
 */
export function pointOn({ x, y }: Point, radius: number, angle: number): Point {
  return { x: x + radius * Math.sin(angle), y: y - radius * Math.cos(angle) };
}

/**
 * The path of a stretch of a ring, from angle to angle clockwise. A whole turn
 * is two half rings, since one arc cannot end where it starts.
 */
export function ringPath(
  center: Point,
  [inner, outer]: readonly [number, number],
  [from, to]: readonly [number, number],
): string {
  const sweep = Math.min(to - from, 2 * Math.PI);
  if (!(sweep > 0)) return '';
  if (sweep > Math.PI) {
    const middle = from + sweep / 2;
    return (
      ringPath(center, [inner, outer], [from, middle]) +
      ringPath(center, [inner, outer], [middle, from + sweep])
    );
  }
  const at = (radius: number, angle: number) => {
    const { x, y } = pointOn(center, radius, angle);
    return `${px(x)} ${px(y)}`;
  };
  return (
    `M${at(outer, from)}A${px(outer)} ${px(outer)} 0 0 1 ${at(outer, to)}` +
    `L${at(inner, to)}A${px(inner)} ${px(inner)} 0 0 0 ${at(inner, from)}Z`
  );
}

/** A length as a path writes it: two decimals are finer than any screen. */
export function px(length: number): number {
  return Math.round(length * 100) / 100;
}
