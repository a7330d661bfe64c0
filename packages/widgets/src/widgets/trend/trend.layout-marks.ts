import { type Point, px } from '../../ui/pure/arc.js';
import { dot, drawRange, type Mark } from './trend.layout-lines.js';
import type { Plot } from './trend.layout-plot.js';
import {
  badgeAt,
  type Density,
  scalePath,
  traceBadge,
} from './trend.layout-signs.js';
import { isSoft, type TrendLine, type TrendPoint } from './trend.model-line.js';
import { isMissing } from './trend.model-missing.js';

type Test = (point: TrendPoint) => boolean;

/** What is left of a bar around its hollow, in px. */
const rim = 1.75;

/** Nearer than this, in px, an earlier figure is hidden by the present one. */
const hidden = 5;

// From the back to the front, of figures that there are. An arrow says where
// the true figure lies.
const marks: readonly (readonly [look: string, path: string, has: Test])[] = [
  ['mark', dot, ({ range }) => !range],
  ['hollow', dot, (point) => !point.range && isSoft(point)],
  ['core', dot, isProvisional],
  ['sign', 'm-3-7l3-3 3 3', hasUpArrow],
  ['sign', 'm-3 7l3 3 3-3', hasDownArrow],
];

function hasUpArrow({ facet }: TrendPoint): boolean {
  return /^(more|at-l|ab|es)/.test(facet.shown.hedge ?? '');
}

function hasDownArrow({ facet }: TrendPoint): boolean {
  return /^(less|at-m|ab|es|near)/.test(facet.shown.hedge ?? '');
}

function isProvisional({ facet }: TrendPoint): boolean {
  return facet.shown.status === 'provisional';
}

/** Every mark that a figure can have; those that no line joins are small. */
export function allMarks(plot: Plot, density: Density): readonly Mark[] {
  const { look: dense, scale, badged } = density;
  const sized = ['', ' small'].flatMap((size) => {
    const drawn = (point: TrendPoint) =>
      point.value !== undefined && point.isMain === !size;
    const rings = ['ring', 'hole'].map(
      (look): Mark => [
        look + size + dense,
        (point) => drawn(point) && hasRing(point, plot) && dot,
      ],
    );
    return [
      ...rings,
      ...marks.map(([look, path, has]): Mark => {
        const scaled = scalePath(path, scale);
        return [
          look + size + dense,
          (point) => (drawn(point) && has(point) ? scaled : ''),
        ];
      }),
    ];
  });
  return [
    ['missing', (point) => isMissing(point) && 'm-6-1l4-7m0 7l4-7m0 7l4-7'],
    ['link', (point) => linkEarlier(point, plot)],
    ['earlier', (point) => placeEarlier(point, plot)],
    ['earlier hollow', (point) => placeEarlier(point, plot)],
    ...sized,
    ['range', (point) => drawRange(point, plot)],
    // What is not firm is hollow, a dot or a bar.
    ['range hollow', (point) => isSoft(point) && drawRange(point, plot, rim)],
    [
      'range core',
      (point) => isProvisional(point) && drawRange(point, plot, 2 * rim),
    ],
    ...badgeAt(scale).map(
      ([look, path]): Mark => [
        look + dense,
        (point) => badged.has(point) && path,
      ],
    ),
  ];
}

/** Revised; where what it was before is drawn and seen, that says so. */
function hasRing({ facet, earlier = [], value }: TrendPoint, plot: Plot) {
  const y = plot.placeValue(value!);
  return (
    facet.revisions.length > 0 &&
    !earlier.some((one) => Math.abs(plot.placeValue(one.value) - y) > hidden)
  );
}

function linkEarlier({ earlier = [] }: TrendPoint, plot: Plot): string {
  return earlier.map(({ value }) => `V${px(plot.placeValue(value))}`).join('');
}

/** Earlier figures, each at its own height of the same time. */
function placeEarlier(
  { at, value: present, earlier = [] }: TrendPoint,
  { placeTime, placeValue }: Plot,
): string {
  if (present === undefined) return '';
  const x = px(placeTime(at));
  return earlier
    .map(({ value }) => `M${x} ${px(placeValue(value))}${dot}`)
    .join('');
}

/** Points on the small dots and the signs of a line, for labels to keep off. */
export function traceMarks(
  { points }: TrendLine,
  { placePoint, placeValue }: Plot,
  { badged, scale }: Density,
): readonly Point[] {
  return points.flatMap((point) => {
    const { value, isMain, earlier = [] } = point;
    if (value === undefined) return [];
    const { x, y } = placePoint(point);
    return [
      ...(isMain ? [] : [{ x, y }]),
      ...earlier.map((one) => ({ x, y: placeValue(one.value) })),
      ...(hasUpArrow(point) ? [{ x, y: y - 9 * scale }] : []),
      ...(hasDownArrow(point) ? [{ x, y: y + 9 * scale }] : []),
      ...(badged.has(point) ? traceBadge({ x, y }, scale) : []),
    ];
  });
}
