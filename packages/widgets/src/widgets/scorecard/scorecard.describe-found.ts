import { formatNumber, type Language } from '@chiso/data/core';
import type { TargetStatus } from '@chiso/data/targets';
import { words as vi } from './scorecard.describe-vi.js';
import type { BoardWords, ScorecardWords } from './scorecard.describe-words.js';
import type { ScorecardModel } from './scorecard.model.js';

/** What a board says while it is filtered, with all words of its controls. */
export function describeFound(
  { counts, rowCount }: ScorecardModel,
  chosen: readonly TargetStatus[],
  { board: say = vi }: ScorecardWords,
  lang: Language,
): { readonly say: BoardWords; readonly found: string } {
  const shown = chosen.reduce((sum, status) => sum + counts[status], 0);
  return {
    say,
    found:
      chosen.length > 0
        ? say.found(formatNumber(shown, lang), formatNumber(rowCount, lang))
        : '',
  };
}
