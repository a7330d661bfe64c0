import type { DatasetIndex } from '@chiso/data/core';
import type { Frame } from '../../ui/frame.js';
import { describeMore } from './scorecard.describe-more.js';
import { words as vi } from './scorecard.describe-more-vi.js';
import { describeRule } from './scorecard.describe-rule.js';
import type { BoardSpeaker } from './scorecard.describe-when.js';
import { layoutShares } from './scorecard.layout.js';
import type { ScorecardModel } from './scorecard.model.js';
import { modelMore } from './scorecard.model-more.js';
import { collectShown } from './scorecard.model-shown.js';
import type { ScorecardText } from './scorecard.model-text.js';
import { styles } from './scorecard.styles-more.js';
import { type BoardMore, viewHead } from './scorecard.view.js';
import { viewMore } from './scorecard.view-more.js';
import { viewRule } from './scorecard.view-rule.js';
import { viewShares } from './scorecard.view-shares.js';

export { describeEmpty } from './scorecard.describe-empty.js';
export { styles };

/** What completes a board that stands: what led to its statuses. */
export function completeBoard(
  model: ScorecardModel,
  text: ScorecardText,
  index: DatasetIndex,
  speaker: BoardSpeaker,
): BoardMore & Pick<Frame, 'shown'> {
  const { words, lang, documentLang } = speaker;
  const { ui, more = vi } = words;
  const found = modelMore(index, model);
  const languages = { lang, documentLang };
  const rows = text.groups.flatMap((group) => group.rows);
  const { tolerance = 0 } = model.query.board;
  return {
    shares: viewShares(layoutShares(model)),
    columns: {
      trend: viewHead('trend', more.trend),
      reason: viewHead('reason', more.reason),
    },
    rows: new Map(
      found.rows.map((row, at) => {
        const reasons = describeMore(row, index, { ...speaker, more });
        return [rows[at]!, viewMore(row, reasons, { more, ui, languages })];
      }),
    ),
    rule: viewRule(more.rule, describeRule(found, tolerance, languages)),
    shown: () => collectShown(found),
  };
}
