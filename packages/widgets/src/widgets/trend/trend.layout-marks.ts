import { type Point, pointOn, px } from '../../ui/pure/arc.js';

// After the circle: sides and turn of the polygon, so that lines differ
// without their colour. Square, triangle, diamond, triangle on its tip, pentagon.
const polygons = [
  [4, Math.PI / 4],
  [3, 0],
  [4, 0],
  [3, Math.PI],
  [5, 0],
] as const;

/** A polygon of this much larger radius looks as large as the circle. */
const polygonScale = 1.3;

/** The path of a point's mark; `shape` 0 is the circle. */
export function markPath(shape: number, at: Point, radius: number): string {
  const polygon = polygons[(shape - 1) % polygons.length];
  if (!polygon) return circlePath(at, radius);
  const [sides, turn] = polygon;
  const corners = Array.from({ length: sides }, (_, side) => {
    const angle = turn + (2 * Math.PI * side) / sides;
    const { x, y } = pointOn(at, radius * polygonScale, angle);
    return `${px(x)} ${px(y)}`;
  });
  return `M${corners.join('L')}Z`;
}

export function circlePath({ x, y }: Point, radius: number): string {
  const turn = `a${radius} ${radius} 0 1 0`;
  return `M${px(x - radius)} ${px(y)}${turn} ${2 * radius} 0${turn} ${-2 * radius} 0Z`;
}

/** Arrows above or below a point: where the true figure lies. */
export function hedgePath({ x, y }: Point, hedge: string): string {
  const isAbove = /^(more|at-least)/.test(hedge);
  const isBelow = /^(less|at-most|nearly)/.test(hedge);
  return (
    (isBelow ? '' : `M${px(x - 3)} ${px(y - 7)}l3 -3l3 3`) +
    (isAbove ? '' : `M${px(x - 3)} ${px(y + 7)}l3 3l3 -3`)
  );
}

/** The mark beside a point that sources disagree about. */
export function disputePath({ x, y }: Point): string {
  return `M${px(x + 7)} ${px(y - 12)}v5m0 2.5v.5`;
}

/** What stands on the base where there is no figure. */
export function missingPath({ x, y }: Point): string {
  return [-6, -2, 2].map((dx) => `M${px(x + dx)} ${px(y - 1)}l4 -7`).join('');
}
