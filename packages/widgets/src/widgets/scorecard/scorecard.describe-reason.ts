import {
  decimalsOf,
  formatMeasure,
  formatMissing,
  roundDerived,
} from '@chiso/data/core';
import type { BoardRow } from '@chiso/data/targets';
import type { MoreSpeaker } from './scorecard.describe-more.js';

/** The reasons that end with what the line comes to at the time. */
const byLine = /line|tolerance/;

/** How many digits an amount that was reckoned on the line is told with. */
const lineDigits = 4;

/** Why it stands so: "Đi trước đường thẳng tiến độ (mức phải có: 17,98%)." */
export function describeReason(
  row: BoardRow,
  { more: say, lang }: MoreSpeaker,
): string {
  const { reason, line, missing, quantity } = row.current.judgement;
  const sentence = say.reasons[reason];
  if (missing) return `${sentence}: ${formatMissing(missing, lang)}.`;
  if (sentence.endsWith('.')) return sentence;
  if (!line || !byLine.test(reason)) return `${sentence}.`;
  // Finer than the figure, so that rounding does not make the two the same.
  const finer = roundDerived(line.expected, decimalsIn(row) + 1);
  const expected =
    quantity === 'share'
      ? formatMeasure({ value: finer }, { unit: 'percent' }, lang)
      : formatMeasure({ value: shorten(finer) }, row.indicator, lang);
  const { number } = expected;
  return `${sentence}${say.expected(number)}.`;
}

/**
 * From the figure to the target: "cách mục tiêu 1,7 điểm phần trăm". Empty at
 * the target, and where a word before one of the two leaves it open.
 */
export function describeDistance(
  row: BoardRow,
  { more: say, lang, documentLang }: MoreSpeaker,
): string {
  const { indicator, current } = row;
  const { distance, quantity, figure } = current.judgement;
  if (!distance?.isExact || distance.toGo === 0) return '';
  const { toGo } = distance;
  const isAbout = [current.mark.shown, figure?.measure?.shown].some(
    (statement) => statement?.hedge === 'about',
  );
  const size = {
    value: roundDerived(Math.abs(toGo), decimalsIn(row)),
    ...(isAbout && ({ hedge: 'about' } as const)),
  };
  const amount =
    quantity === 'share'
      ? say.points(formatMeasure(size, {}, lang).text)
      : formatMeasure(size, indicator, lang, documentLang).text;
  if (toGo > 0) return say.toGo(amount);
  return wantsLess(row) ? say.pastLower(amount) : say.past(amount);
}

/** Whether a target asks for as little as it says, or less. */
function wantsLess({ indicator, current }: BoardRow): boolean {
  const { hedge } = current.mark.shown;
  if (hedge === 'at-most' || hedge === 'less-than') return true;
  const asksForMore = hedge === 'at-least' || hedge === 'more-than';
  return !asksForMore && indicator.direction === 'lower';
}

/** As many as the finer of figure and target; a reckoned share has one. */
function decimalsIn({ current }: BoardRow): number {
  const { mark, judgement } = current;
  const { figure, quantity } = judgement;
  const statements = [mark.shown, figure?.measure?.shown ?? {}];
  return Math.max(
    ...statements.flatMap(({ value = 0, percent = 0, range = [], of }) => [
      ...[value, percent, ...range].map(decimalsOf),
      of !== undefined && quantity === 'share' ? 1 : 0,
    ]),
  );
}

/** 14666666.7 → 14670000; small numbers stay as they are. */
function shorten(number: number): number {
  const digits = Math.floor(Math.log10(Math.abs(number) || 1)) + 1;
  const unit = 10 ** Math.max(0, digits - lineDigits);
  return unit > 1 ? Math.round(number / unit) * unit : number;
}
