/**
 * What a page needs to show figures of a sound document: the reader without
 * its explanations, and the questions as functions, so that a page carries
 * only those it asks. `@chiso/data` has them all as methods of a dataset.
 */
export { answerFigure } from './dataset/answer-figure.js';
export { answerRanking } from './dataset/answer-ranking.js';
export { answerSeries } from './dataset/answer-series.js';
export {
  answerTargets,
  type TargetQuestion,
} from './dataset/answer-targets.js';
export type * from './dataset/answers.js';
export { type DatasetIndex, indexContent } from './dataset/dataset-index.js';
export { describeArea, namesProvinces } from './dataset/describe-area.js';
export { findTargets } from './dataset/find-targets.js';
export { sourcesOf } from './dataset/sources-of.js';
export type { Issue, IssueCode } from './document/issue.js';
export { reading } from './document/reading.js';
export { trustContent } from './document/trust-content.js';
export type * from './document/types.js';
export { decimalsOf } from './figure/decimals-of.js';
export { formatChange } from './figure/format-change.js';
export { type FigureWords, formatMeasure } from './figure/format-measure.js';
export { formatMissing } from './figure/format-missing.js';
export { formatNumber } from './figure/format-number.js';
export { formatRank } from './figure/format-rank.js';
export { type PickedText, pickText } from './figure/pick-text.js';
export { roundDerived } from './figure/round-derived.js';
export { learn } from './language/spoken.js';
export { formatDate } from './period/format-date.js';
export { formatPeriod } from './period/format-period.js';
export { parsePeriod } from './period/parse-period.js';
export type { Frequency, Period } from './period/period.js';
export { placePeriod } from './period/place-period.js';
