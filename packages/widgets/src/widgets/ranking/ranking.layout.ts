import type { Space } from '../../ui/pure/measure-text.js';
import { needsOf } from './ranking.layout-needs.js';
import type { RankingColumnText, RankingText } from './ranking.model-text.js';

// In rem, as the styles set them; the layout and the styles agree on these.
/** Between two columns. */
const gapRem = 0.5;
/** At both ends of a row, where its tint ends too. */
const edgeRem = 0.25;
/** Between a figure and its bar. */
const barGapRem = 0.5;
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
 * Text + width → columns. Bars vanish first, then names wrap, then movement
 * goes; the name and the figures never do: where even they do not fit, the
 * table is wider than its box and scrolls inside it.
 */
export function layoutRanking(
  text: RankingText,
  { width, rootPx, measureText }: Space,
): RankingLayout {
  const [gap, edge, barGap] = [gapRem, edgeRem, barGapRem].map((rem) =>
    Math.ceil(rem * rootPx),
  ) as [number, number, number];
  const needs = text.columns.map((column, at) =>
    needsOf(
      column,
      text.rows.map(({ cells }) => cells[at]!),
      { rootPx, measureText },
    ),
  );
  const widths = needs.map(({ least }) => least + gap);
  const box = Math.floor(width) + gap - 2 * edge;
  const left = (ats: readonly number[]) =>
    ats.reduce((rest, at) => rest - widths[at]!, box);
  const all = needs.map((_, at) => at);
  const ofKind = (kind: string) =>
    all.filter((at) => text.columns[at]!.kind === kind);
  const shown =
    left(all) < 0 ? all.filter((at) => !ofKind('move').includes(at)) : all;

  let rest = left(shown);
  const scrolls = rest < 0;
  const grow = (ats: readonly number[], to: (at: number) => number) => {
    for (const at of ats.filter((one) => shown.includes(one))) {
      const more = Math.floor(
        Math.max(0, Math.min(to(at) + gap - widths[at]!, rest)),
      );
      widths[at]! += more;
      rest -= more;
    }
  };
  const names = ofKind('name');
  const values = ofKind('value');
  // As it scrolls anyway: names on one line, heads on three.
  if (scrolls) rest = box;
  const mostName = scrolls ? 0.4 * box : mostNameRem * rootPx;
  grow(values, (at) => (scrolls ? needs[at]!.head / 3 : needs[at]!.texts));
  grow(names, (at) => Math.min(needs[at]!.texts, mostName));
  if (scrolls) rest = 0;

  const barred = values.filter((at) =>
    text.rows.some(({ cells }) => cells[at]!.barPercent),
  );
  const heads = (at: number) => needs[at]!.head;
  const before = [...ofKind('rank'), ...ofKind('move'), ...names];
  // A number, a gap and the bar; what has no number is written over both.
  const beside = (at: number) => needs[at]!.numbers + barGap;
  const spare = before
    .filter((at) => shown.includes(at))
    .reduce((px, at) => px - Math.max(0, heads(at) + gap - widths[at]!), rest);
  const barPx = Math.floor(
    Math.min(
      ...barred.map(
        (at) => spare / barred.length + widths[at]! - gap - beside(at),
      ),
    ),
  );
  const hasBars = barred.length > 0 && barPx >= leastBarRem * rootPx;
  grow(before, heads);
  if (hasBars) grow(barred, (at) => beside(at) + barPx);
  else grow(values, heads);
  const takers = hasBars || values.length === 0 ? names : values;
  takers.forEach((at, nth) => {
    grow([at], () => widths[at]! - gap + rest / (takers.length - nth));
  });
  widths[shown[0]!]! += edge;
  widths[shown.at(-1)!]! += edge - gap;
  return {
    columns: shown.map((at) => ({
      at,
      kind: text.columns[at]!.kind,
      widthPx: widths[at]!,
    })),
    barPx: hasBars ? barPx : 0,
    scrolls,
  };
}
