export * from './core.js';
export { createDataset, type Dataset } from './dataset/dataset.js';
export { type Parsed, parseDataset } from './document/parse-dataset.js';
