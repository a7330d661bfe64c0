// What a board waits for before it stands, in one part of the script: the
// rule that judges targets, the words, the look. A page that has the element
// but no board does not load it.
export { describeScorecard } from './scorecard.describe.js';
export { describeFound } from './scorecard.describe-found.js';
export { layoutShares } from './scorecard.layout.js';
export { modelScorecard } from './scorecard.model.js';
export { collectShown } from './scorecard.model-shown.js';
export { boardStyles } from './scorecard.styles-board.js';
export { tableStyles } from './scorecard.styles-table.js';
export { viewScorecard } from './scorecard.view.js';
