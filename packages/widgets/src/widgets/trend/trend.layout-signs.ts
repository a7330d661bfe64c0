import { type Point, px } from '../../ui/pure/arc.js';
import { dot } from './trend.layout-lines.js';
import type { Plot } from './trend.layout-plot.js';
import type { TrendModel } from './trend.model.js';
import type { TrendLine, TrendPoint } from './trend.model-line.js';

/** How much room the marks of a picture have. */
export interface Density {
  /** Their class: " dense" where they are to be small, else empty. */
  readonly look: string;
  /** The size of signs, 1 where there is room. */
  readonly scale: number;
  /** The points that say that sources disagree. */
  readonly badged: ReadonlySet<TrendPoint>;
}

/** With less room than this for each, a line has no marks but its last. */
const roomOfMark = 7;

/** With less room than this from one joined figure to the next, in px. */
const roomy = 30;

const small = 0.72;

/** "!" on a disc: the disc and the letter, above the point on its right. */
const badge = [
  ['badge', `m8-11${dot}`],
  ['bang', 'm8-14.2v3.6m0 2.8v.2'],
] as const;

/** The width of the disc, in px: two of them would cover each other. */
const badgeWidth = 13;

/**
 * Marks are smaller where lines, targets and signs stand close; a picture with
 * nothing but dots has them as they are.
 */
export function judgeDensity(
  { lines, targets }: TrendModel,
  plot: Plot,
): Density {
  const hasMore =
    targets.length > 0 ||
    lines.some(({ points }) =>
      points.some(
        ({ isMain, facet: { shown, revisions, conflicts } }) =>
          !isMain || shown.hedge || revisions.length + conflicts.length > 0,
      ),
    );
  const isDense =
    hasMore &&
    lines.some(
      (line) =>
        (plot.right - plot.left) / line.points.length >= roomOfMark &&
        narrowest(line, plot) < roomy,
    );
  const scale = isDense ? small : 1;
  return {
    look: isDense ? ' dense' : '',
    scale,
    badged: new Set(
      lines.flatMap((line) => pickBadged(line, plot, scale * badgeWidth)),
    ),
  };
}

/** The least distance from one joined figure to the next, in px. */
function narrowest({ main }: TrendLine, { placeTime }: Plot): number {
  let least = Number.POSITIVE_INFINITY;
  main.forEach((point, at) => {
    const before = main[at - 1];
    if (!before) return;
    least = Math.min(least, placeTime(point.at) - placeTime(before.at));
  });
  return least;
}

/** Disputed figures; of those too close to each other, one speaks for all. */
function pickBadged(
  { points }: TrendLine,
  { placeTime }: Plot,
  apart: number,
): readonly TrendPoint[] {
  const picked: TrendPoint[] = [];
  for (const point of points) {
    if (!point.facet.conflicts.length || point.value === undefined) continue;
    const last = picked.at(-1);
    const isClose = last && placeTime(point.at) - placeTime(last.at) < apart;
    if (!isClose) picked.push(point);
  }
  return picked;
}

/** The paths of a badge from its point, the disc first. */
export function badgeAt(
  scale: number,
): readonly (readonly [look: string, path: string])[] {
  return badge.map(([look, path]) => [look, scalePath(path, scale)]);
}

/** Points on the disc, for labels to keep off. */
export function traceBadge({ x, y }: Point, scale: number): readonly Point[] {
  return [
    [8, -17],
    [2, -11],
    [8, -11],
    [14, -11],
    [8, -5],
  ].map(([right, down]) => ({
    x: x + right! * scale,
    y: y + down! * scale,
  }));
}

/** A path of relative steps, smaller. */
export function scalePath(path: string, scale: number): string {
  return scale === 1
    ? path
    : path.replace(/-?\d*\.?\d+/g, (number) => {
        const scaled = px(Number(number) * scale);
        return `${scaled}`.startsWith('-') ? `${scaled}` : ` ${scaled}`;
      });
}
