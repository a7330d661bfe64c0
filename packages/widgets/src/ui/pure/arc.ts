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
 * The path of a stretch of a circle, from angle to angle clockwise. It is two
 * arcs, since one cannot end where it starts, as that of a whole turn would.
 */
export function arcPath(
  center: Point,
  radius: number,
  from: number,
  to: number,
): string {
  const at = (angle: number) => pathPoint(pointOn(center, radius, angle));
  const arc = `A${px(radius)} ${px(radius)} 0 0 1 `;
  return to > from
    ? `M${at(from)}${arc}${at((from + to) / 2)}${arc}${at(to)}`
    : '';
}

/** A point as a path writes it. */
export function pathPoint({ x, y }: Point): string {
  return `${px(x)} ${px(y)}`;
}

/** A length as a path writes it: two decimals are finer than any screen. */
export function px(length: number): number {
  return Math.round(length * 100) / 100;
}
