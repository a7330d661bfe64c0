import type { Facet } from '@chiso/data/core';
import { join, type Speaker } from './gauge.describe.js';
import type { GaugeItem } from './gauge.model.js';

const words = {
  vi: { revised: 'đã điều chỉnh' },
  en: { revised: 'revised' },
};

/** "sơ bộ · đã điều chỉnh · các nguồn nói khác nhau"; empty where all stands. */
export function describeStatus(
  facet: Facet | undefined,
  { words: { ui }, lang }: Pick<Speaker, 'words' | 'lang'>,
): string {
  if (!facet) return '';
  const { shown, revisions, conflicts } = facet;
  const { status, missing } = shown;
  // A figure that was not there before is new, and not another.
  const isRevised = revisions.some((one) => one.missing === missing);
  return join(' · ', [
    status && ui.statuses[status],
    isRevised && words[lang].revised,
    conflicts.length > 0 && ui.disputed,
  ]);
}

/**
 * What is to be known of the figure before: its status, where that is another
 * one. Its release nearly always is, and tells nothing of the figure.
 */
export function describeBefore(
  { facet, previous }: GaugeItem,
  speaker: Speaker,
): string {
  const status = describeStatus(previous?.figure.measure, speaker);
  return status === describeStatus(facet, speaker) ? '' : status;
}
