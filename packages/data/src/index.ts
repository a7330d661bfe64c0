import { speakEnglish } from './language/speak-english.js';

export { foldName } from './areas/fold-name.js';
export * from './core.js';
export { createDataset, type Dataset } from './dataset/dataset.js';
export { acceptDataset } from './document/accept-dataset.js';
export { type Parsed, parseDataset } from './document/parse-dataset.js';
export { comparePeriods } from './period/compare-periods.js';

// Whoever imports the whole package wants both languages.
speakEnglish();
