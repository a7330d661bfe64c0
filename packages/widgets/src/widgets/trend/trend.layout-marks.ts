import { type Point, px } from '../../ui/pure/arc.js';
import { dot, type Mark } from './trend.layout-lines.js';
import type { Plot } from './trend.layout-plot.js';
import { isMissing } from './trend.model-joins.js';
import { isSoft, type TrendLine, type TrendPoint } from './trend.model-line.js';

type Test = (point: TrendPoint) => unknown;

// From the back to the front, of figures that there are. An arrow says where
// the true figure lies.
const marks: readonly (readonly [look: string, path: string, has: Test])[] = [
  ['ring', dot, ({ facet }) => facet.revisions.length],
  ['hole', dot, ({ facet }) => facet.revisions.length],
  ['mark', dot, ({ range }) => !range],
  ['hollow', dot, (point) => !point.range && isSoft(point)],
  ['core', dot, ({ facet }) => facet.shown.status === 'provisional'],
  ['sign', 'm-3-7l3-3 3 3', hasHedge(/^(more|at-l|ab|es)/)],
  ['sign', 'm-3 7l3 3 3-3', hasHedge(/^(less|at-m|ab|es|near)/)],
  ['sign', 'm7-12v5m0 2.5v.5', ({ facet }) => facet.conflicts.length],
];

function hasHedge(words: RegExp): Test {
  return ({ facet }) => words.test(facet.shown.hedge ?? '');
}

/** Every mark that a figure can have; those that no line joins are small. */
export function allMarks({ placeValue }: Plot): readonly Mark[] {
  const sized = ['', ' small'].flatMap((size) =>
    marks.map(([look, path, has]): Mark => {
      const draw = (point: TrendPoint) =>
        point.value !== undefined && point.isMain === !size && has(point);
      return [look + size, (point) => (draw(point) ? path : '')];
    }),
  );
  return [
    ['missing', (point) => isMissing(point) && 'm-6-1l4-7m0 7l4-7m0 7l4-7'],
    ...sized,
    [
      'range',
      ({ range = [] }) =>
        range.map((end) => `V${px(placeValue(end))}`).join(''),
    ],
  ];
}

/** Points on the small dots and the signs of a line, for labels to keep off. */
export function traceMarks(
  { points }: TrendLine,
  { placePoint }: Plot,
): readonly Point[] {
  return points.flatMap((point) => {
    const { value, isMain, facet } = point;
    if (value === undefined) return [];
    const { x, y } = placePoint(point);
    const hasSign = facet.shown.hedge || facet.conflicts.length;
    return [
      ...(isMain ? [] : [{ x, y }]),
      ...(hasSign
        ? [
            { x, y: y - 9 },
            { x: x + 9, y: y - 9 },
          ]
        : []),
    ];
  });
}
