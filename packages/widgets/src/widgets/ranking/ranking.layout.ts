import type { Space } from '../../ui/pure/measure-text.js';
import { sum } from '../../ui/pure/sum.js';
import { needsOf } from './ranking.layout-needs.js';
import type { RankingColumnText, RankingText } from './ranking.model-text.js';

// In rem, as the styles set them; the layout and the styles agree on these.
/** Between two columns, and between a figure and its bar. */
const gapRem = 0.5;
/** At both ends of a row, where its tint ends too. */
const edgeRem = 0.25;
/** A shorter bar no longer tells 0,70 from 0,69. */
const leastBarRem = 3;
/** Names longer than this wrap, however wide the table is. */
const mostNameRem = 18;

/** A column as it is drawn, its space to the next one included. */
export interface PlacedColumn {
  /** Which of the text's columns it is. */
  readonly at: number;
  readonly kind: RankingColumnText['kind'];
  readonly widthPx: number;
}

/** Which columns fit, and how wide each is. */
export interface RankingLayout {
  readonly columns: readonly PlacedColumn[];
  /** The length of a full bar; 0: there is no room for bars. */
  readonly barPx: number;
  /** Whether the table is wider than its box, and scrolls in it. */
  readonly scrolls: boolean;
}

/**
 * Text + width → columns. Lines go first, then bars, then names wrap, then
 * movement goes; the name and the figures never do: where even they do not fit, the
 * table is wider than its box and scrolls inside it.
 */
export function layoutRanking(
  text: Pick<RankingText, 'columns' | 'rows'>,
  { width, rootPx, measureText }: Omit<Space, 'height'>,
): RankingLayout {
  const [gap, edge] = [gapRem, edgeRem].map((rem) =>
    Math.ceil(rem * rootPx),
  ) as [number, number];
  let columns = text.columns.map((head, at) => {
    const cells = text.rows.map((row) => row.cells[at]!);
    const needs = needsOf(head, cells, { rootPx, measureText });
    return {
      at,
      kind: head.kind,
      needs,
      isBarred: cells.some(({ barPercent }) => barPercent),
      widthPx: needs.least + gap,
    };
  });
  type Column = (typeof columns)[number];
  const box = Math.floor(width) + gap - 2 * edge;
  const left = () => box - sum(columns.map(({ widthPx }) => widthPx));
  if (left() < 0) columns = columns.filter(({ kind }) => kind !== 'move');

  let rest = left();
  const scrolls = rest < 0;
  const grow = (some: readonly Column[], to: (column: Column) => number) => {
    for (const column of some) {
      const wanted = Math.min(to(column) + gap - column.widthPx, rest);
      const more = Math.floor(Math.max(0, wanted));
      column.widthPx += more;
      rest -= more;
    }
  };
  const values = columns.filter(({ kind }) => kind === 'value');
  const before = columns.filter(({ kind }) => kind !== 'value');
  const name = columns.find(({ kind }) => kind === 'name')!;
  // As it scrolls anyway: names on one line, heads on three.
  if (scrolls) rest = box;
  const mostName = scrolls ? 0.4 * box : mostNameRem * rootPx;
  grow(values, ({ needs }) => (scrolls ? needs.head / 3 : needs.texts));
  grow([name], ({ needs }) => Math.min(needs.texts, mostName));
  if (scrolls) rest = 0;

  const barred = values.filter(({ isBarred }) => isBarred);
  // A number, a gap and the bar; what has no number is written over both.
  const beside = ({ needs }: Column) => needs.numbers + gap;
  const missing = before.map(({ needs, widthPx }) =>
    Math.max(0, needs.head + gap - widthPx),
  );
  const spare = rest - sum(missing);
  const barPx = Math.floor(
    Math.min(
      ...barred.map(
        (column) =>
          spare / barred.length + column.widthPx - gap - beside(column),
      ),
    ),
  );
  const hasBars = barred.length > 0 && barPx >= leastBarRem * rootPx;
  const isNarrow = barred.length > 0 ? !hasBars : rest < gap;
  if (isNarrow && text.columns.at(-1)?.kind === 'history') {
    const others = { ...text, columns: text.columns.slice(0, -1) };
    return layoutRanking(others, { width, rootPx, measureText });
  }
  grow(before, ({ needs }) => needs.head);
  if (hasBars) grow(barred, (column) => beside(column) + barPx);
  else grow(values, ({ needs }) => needs.head);
  const takers = hasBars || values.length === 0 ? [name] : values;
  takers.forEach((taker, nth) => {
    const share = rest / (takers.length - nth);
    grow([taker], ({ widthPx }) => widthPx - gap + share);
  });
  columns[0]!.widthPx += edge;
  columns.at(-1)!.widthPx += edge - gap;
  return { columns, barPx: hasBars ? barPx : 0, scrolls };
}
