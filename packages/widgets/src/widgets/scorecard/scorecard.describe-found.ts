import { formatNumber, type Language } from '@chiso/data/core';
import type { TargetStatus } from '@chiso/data/targets';
import { sum } from '../../ui/pure/sum.js';
import type { BoardWords } from './scorecard.describe-words.js';
import type { ScorecardModel } from './scorecard.model.js';

/** What a board says while it is filtered; empty where all rows are shown. */
export function describeFound(
  { counts, rows }: ScorecardModel,
  chosen: readonly TargetStatus[],
  say: BoardWords,
  lang: Language,
): string {
  const shown = sum(chosen.map((status) => counts[status]));
  return chosen.length > 0
    ? say.found(formatNumber(shown, lang), formatNumber(rows.length, lang))
    : '';
}
