import { formatNumber, type Language } from '@chiso/data/core';
import type { TargetStatus } from '@chiso/data/targets';
import type { BoardWords } from './scorecard.describe-words.js';
import type { ScorecardModel } from './scorecard.model.js';

/** What a board says while it is filtered; empty where all rows are shown. */
export function describeFound(
  { counts, rows }: ScorecardModel,
  chosen: readonly TargetStatus[],
  say: BoardWords,
  lang: Language,
): string {
  const shown = chosen.reduce((sum, status) => sum + counts[status], 0);
  return chosen.length > 0
    ? say.found(formatNumber(shown, lang), formatNumber(rows.length, lang))
    : '';
}
