import { type Figure, formatPeriod, type TargetMark } from '@chiso/data/core';
import type { Speaker } from '../../ui/pure/text.js';
import type { ScorecardWords } from './scorecard.describe-words.js';

/** Whom a board speaks to. */
export type BoardSpeaker = Speaker<ScorecardWords>;

/** "năm 2024 · ước tính · đã điều chỉnh" */
export function whenOf(
  { period, periodType, measure }: Figure,
  { words: { ui, board: say }, lang }: BoardSpeaker,
): string {
  const { shown, conflicts = [], revisions = [] } = measure ?? {};
  return [
    period ? formatPeriod(period, { lang, periodType }) : say.undated,
    shown?.periodBasis === 'inferred' && say.inferred,
    shown?.status && ui.statuses[shown.status],
    revisions.length > 0 && say.revised,
    conflicts.length > 0 && ui.disputed,
  ]
    .filter(Boolean)
    .join(' · ');
}

/** "đến tháng 12/2025 · suy ra" */
export function dueOf(
  { period, shown, conflicts }: TargetMark,
  { words: { ui, board: say }, lang }: BoardSpeaker,
): string {
  const { periodType, periodBasis } = shown;
  return [
    period ? formatPeriod(period, { lang, periodType }) : say.noDeadline,
    periodBasis === 'inferred' && say.inferred,
    conflicts.length > 0 && ui.disputed,
  ]
    .filter(Boolean)
    .join(' · ');
}
