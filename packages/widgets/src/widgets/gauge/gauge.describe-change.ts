import { formatMeasure, formatNumber, formatPeriod } from '@chiso/data/core';
import type { Speaker } from './gauge.describe.js';
import { join } from './gauge.describe-context.js';
import { describeStatus } from './gauge.describe-status.js';
import type { GaugeItem } from './gauge.model.js';
import type { GaugeChangeText } from './gauge.model-text.js';

const words = {
  vi: {
    points: () => 'điểm',
    comparedWith: 'so với',
    directions: ['giảm', 'không đổi', 'tăng'],
  },
  en: {
    points: (number: number) => (number === 1 ? 'point' : 'points'),
    comparedWith: 'compared with',
    directions: ['down', 'unchanged', 'up'],
  },
};

/** The difference from the figure before, and what is to be known of that. */
export function describeChange(
  item: GaugeItem,
  speaker: Speaker,
): GaugeChangeText | undefined {
  const { indicator, previous } = item;
  const { lang } = speaker;
  const { points, comparedWith, directions } = words[lang];
  if (!previous) return undefined;
  const { figure, difference } = previous;
  const { shown } = figure.measure!;
  const { text } = formatMeasure(shown, { ...indicator, noun: '' }, lang);
  const way = Math.sign(difference ?? 0);
  const isPercent = indicator.unit === 'percent' || shown.percent !== undefined;
  const size = Math.abs(difference!);
  // Percentage points have a word of their own.
  const number = isPercent
    ? join(' ', [formatNumber(size, lang), points(size)])
    : formatMeasure({ value: size }, { ...indicator, noun: '' }, lang).text;
  const amount = way ? number : '';
  const isKnown = difference !== undefined;
  const note = describeBefore(item, speaker);
  const good = { higher: 1, lower: -1, none: 0 };
  return {
    tone: way * good[indicator.direction ?? 'none'],
    amount: isKnown ? join(' ', ['▼=▲'[way + 1], amount]) : '',
    spoken: isKnown ? join(' ', [directions[way + 1], amount]) : '',
    rest: `${comparedWith} ${formatPeriod(figure.period!, { lang })} (${join(', ', [text, note])})`,
  };
}

/**
 * What is to be known of the figure before: its status, where that is another
 * one. Its release nearly always is, and tells nothing of the figure.
 */
function describeBefore(
  { facet, previous }: GaugeItem,
  speaker: Speaker,
): string {
  const status = describeStatus(previous?.figure.measure, speaker);
  return status === describeStatus(facet, speaker) ? '' : status;
}
