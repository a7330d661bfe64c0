/**
 * Evidence and citations: what stands behind a figure, as one plain value in
 * words, and the ways to cite it. Meant to be loaded when a reader asks.
 */
export {
  type CitationStyle,
  citeFigure,
} from './cite-figure.js';
export { collectEvidence, type EvidenceStyle } from './collect-evidence.js';
export type { CslDate, CslItem } from './csl-item.js';
export { type DatasetPlace, describeDataset } from './describe-dataset.js';
export type * from './evidence.js';
export { isPastNextRelease } from './past-release.js';
export { toBibtex } from './to-bibtex.js';
export { toCslJson } from './to-csl-json.js';
export { toRis } from './to-ris.js';
