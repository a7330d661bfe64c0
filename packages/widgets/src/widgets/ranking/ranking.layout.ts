import type { Space } from '../../ui/pure/measure-text.js';
import type {
  RankingCellText,
  RankingColumnText,
  RankingText,
} from './ranking.model-text.js';

// In rem, as the styles set them; the layout and the styles agree on these.
const bodyRem = 0.875;
const headRem = 0.75;
/** Between two columns. */
const gapRem = 0.75;
/** At both ends of a row, where its tint ends too. */
const edgeRem = 0.375;
/** Between a figure and its bar. */
const barGapRem = 0.5;
/** A shorter bar no longer tells 0,70 from 0,69. */
const leastBarRem = 3;
/** Names longer than this wrap before anything else gives way. */
const mostNameRem = 18;

/** No word makes a column wider than this: longer ones are broken. */
const mostWordRem = 12;

/** How many of the longest texts are measured; the rest are narrower. */
const measured = 24;

/** A column as it is drawn, its gap included. */
export interface PlacedColumn {
  /** Which of the text's columns it is. */
  readonly at: number;
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
  const gap = Math.ceil(gapRem * rootPx);
  const needs = text.columns.map((column, at) =>
    needOf(
      column,
      text.rows.map(({ cells }) => cells[at]!),
      (words, rem) => measureText(words, { size: rem * rootPx, weight: 600 }),
      mostWordRem * rootPx,
    ).map((px) => Math.ceil(px) + gap),
  );
  const all = needs.map((_, at) => at);
  const edge = Math.ceil(edgeRem * rootPx);
  const box = Math.floor(width) + gap - 2 * edge;
  const sum = (ats: readonly number[]) =>
    ats.reduce((total, at) => total + needs[at]![0]!, 0);
  const shown =
    sum(all) <= box
      ? all
      : all.filter((at) => text.columns[at]!.kind !== 'move');
  const widths = needs.map(([least]) => least!);
  let rest = box - sum(shown);
  const scrolls = rest < 0;
  const grow = (at: number, to: number) => {
    const more = Math.max(0, Math.min(Math.floor(to) - widths[at]!, rest));
    widths[at]! += more;
    rest -= more;
  };
  const ofKind = (kind: string) =>
    shown.filter((at) => text.columns[at]!.kind === kind);
  const values = ofKind('value');
  const barred = values.filter((at) =>
    text.rows.some(({ cells }) => cells[at]!.barPercent),
  );
  for (const at of ofKind('name')) {
    grow(at, Math.min(needs[at]![1]!, mostNameRem * rootPx));
  }
  // A number, a gap and the bar; what has no number is written over both.
  const beside = (at: number) => needs[at]![2]! + Math.ceil(barGapRem * rootPx);
  const each = Math.floor(
    Math.min(
      ...barred.map((at) => rest / barred.length + widths[at]! - beside(at)),
    ),
  );
  const hasBars = barred.length > 0 && each >= leastBarRem * rootPx;
  if (hasBars) for (const at of barred) grow(at, beside(at) + each);
  for (const at of values) grow(at, needs[at]![1]!);
  const [first] = ofKind('name');
  const takers = hasBars ? [first!] : values.length > 0 ? values : [first!];
  takers.forEach((at, nth) => {
    grow(at, widths[at]! + rest / (takers.length - nth));
  });
  widths[shown[0]!]! += edge;
  widths[shown.at(-1)!]! += edge - gap;
  return {
    columns: shown.map((at) => ({ at, widthPx: widths[at]! })),
    barPx: hasBars ? each : 0,
    scrolls,
  };
}

/**
 * The widths of a column in px: with every text wrapped as far as it may,
 * with none wrapped, and of its numbers alone.
 */
function needOf(
  { kind, text }: RankingColumnText,
  cells: readonly RankingCellText[],
  write: (words: string, rem: number) => number,
  mostPx: number,
): readonly [least: number, most: number, numbers: number] {
  const widest = (words: readonly string[], rem: number) =>
    Math.max(0, ...longest(words).map((one) => write(one, rem)));
  const isWords = ({ tone }: RankingCellText) =>
    kind === 'name' || (kind === 'value' && tone === 'none');
  const words = cells.filter(isWords).map((cell) => cell.text);
  const numbers = widest(
    // Digits are set in one width, that of the zero.
    cells
      .filter((cell) => !isWords(cell))
      .map((cell) => cell.text.replace(/\d/g, '0')),
    bodyRem,
  );
  const parts = words.flatMap((one) => one.split(' '));
  const least = Math.max(
    Math.min(mostPx, widest(parts, bodyRem)),
    Math.min(mostPx, widest(text.split(' '), headRem)),
    numbers,
  );
  return [least, Math.max(least, widest(words, bodyRem)), numbers];
}

/** The texts with the most letters, each once. */
function longest(words: readonly string[]): readonly string[] {
  return [...new Set(words)]
    .sort((one, other) => other.length - one.length)
    .slice(0, measured);
}
