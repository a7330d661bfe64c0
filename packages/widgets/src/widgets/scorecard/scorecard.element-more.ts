// What a board does not need to stand: the small trends, which have their
// place kept, and the rule, which a reader opens.
export { describeRule } from './scorecard.describe-rule.js';
export { moreStyles } from './scorecard.styles-more.js';
export { viewRule } from './scorecard.view-rule.js';
export { viewTrend } from './scorecard.view-trend.js';
