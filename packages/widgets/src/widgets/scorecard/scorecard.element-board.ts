import { controlStyles } from '../../ui/control-styles.js';
import { boardStyles as summaryStyles } from './scorecard.styles-board.js';
import { tableStyles } from './scorecard.styles-table.js';

// What a board waits for before it stands, in one part of the script: the
// rule that judges targets, the words, the look. A page that has the element
// but no board does not load it.
export { describeScorecard } from './scorecard.describe.js';
export { describeFound } from './scorecard.describe-found.js';
export { layoutShares } from './scorecard.layout.js';
export { modelScorecard } from './scorecard.model.js';
export { collectShown } from './scorecard.model-shown.js';
export { viewScorecard } from './scorecard.view.js';

/** The look of a board. */
export const boardStyles = [controlStyles, summaryStyles, tableStyles];
