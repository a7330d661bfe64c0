import {
  type DatasetIndex,
  formatMeasure,
  pickText,
  type Target,
} from '@chiso/data/core';
import type { BoardRow } from '@chiso/data/targets';
import type { SourceLabel } from '../../ui/pure/text.js';
import type { MoreSpeaker } from './scorecard.describe-more.js';

/**
 * The acts that set a target, each by its number; one that writes it in other
 * words says so. Without an act, whoever set it.
 */
export function describeActs(
  { indicator, current: { mark } }: BoardRow,
  { header }: DatasetIndex,
  { more: say, lang, documentLang }: MoreSpeaker,
): readonly SourceLabel[] {
  const plain = { ...indicator, noun: '' };
  const measure = (target: Target) =>
    formatMeasure(target, plain, lang, documentLang).text;
  const labels = new Map<string, SourceLabel>();
  for (const target of mark.targets) {
    const act = header.sources?.find(({ id }) => id === target.basis);
    const name = act?.documentNumber ?? act?.title ?? target.issuer;
    if (name === undefined) continue;
    const { text, lang: own } = pickText(name, lang, documentLang);
    const isOther = measure(target) !== measure(mark.shown);
    labels.set(text, {
      text: isOther ? say.writes(text, measure(target)) : text,
      lang: own,
      url: act?.url,
    });
  }
  return [...labels.values()];
}
