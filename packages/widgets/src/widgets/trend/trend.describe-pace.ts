import { formatMeasure, formatNumber, roundDerived } from '@chiso/data/core';
import type { MoreSpeaker } from './trend.describe-words.js';
import type { TrendModel } from './trend.model.js';
import type { TrendPace } from './trend.model-pace.js';
import type { PaceText } from './trend.model-text.js';

/** "cần thêm 1,7 điểm mỗi năm", "đến nay 2,1 điểm" */
export function describePace(
  { needed, soFar, quantity }: TrendPace,
  { indicator }: TrendModel,
  { words, languages }: MoreSpeaker,
  points: string,
): PaceText {
  const { lang, documentLang } = languages;
  const say = (perYear: number) => {
    const value = Math.abs(roundPace(perYear));
    return quantity === 'share'
      ? `${formatNumber(value, lang)} ${points}`
      : formatMeasure({ value }, amountOf(indicator), lang, documentLang).text;
  };
  const before = soFar && roundPace(soFar.perYear);
  return {
    needed: words.needed(needed.perYear, say(needed.perYear)),
    soFar:
      before === undefined
        ? ''
        : words.soFar(before, needed.perYear, say(before)),
  };
}

/** The same as a part of a sentence. */
export function paceWords(
  pace: TrendPace,
  model: TrendModel,
  speaker: MoreSpeaker,
): string {
  const { points } = speaker.words;
  const { needed, soFar } = describePace(pace, model, speaker, points);
  return soFar ? `${needed}, ${soFar}` : needed;
}

/**
 * As many decimals as show two digits, none of a number above ten: nobody
 * published it, and more would seem to know more than it does.
 */
function roundPace(perYear: number): number {
  const size = Math.floor(Math.log10(Math.abs(perYear) || 1));
  return roundDerived(perYear, Math.min(20, Math.max(0, 1 - size)));
}

/** A count of things, however their share is called. */
function amountOf({ unit, noun, per }: TrendModel['indicator']) {
  return { ...(unit && { unit }), ...(noun && { noun }), ...(per && { per }) };
}
