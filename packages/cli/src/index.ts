/** What the commands are made of, for build tools that call them in code. */
export { type Built, buildDocument } from './build/build-document.js';
export { documentText } from './build/document-text.js';
export { readTables } from './build/read-tables.js';
export { type CheckFileOptions, checkFile } from './check/check-file.js';
export type { DatasetChange } from './diff/dataset-change.js';
export { diffDatasets } from './diff/diff-datasets.js';
export { openDocument, readDocument } from './document/read-document.js';
export type { Finding, Severity } from './finding/finding.js';
export { writeRendered } from './html/write-rendered.js';
export { type FillOptions, fillPage } from './page/fill-page.js';
export { drawPicture, type PictureOptions } from './picture/draw-picture.js';
export { paintPng } from './picture/paint-png.js';
export { Problem } from './problem.js';
export type { Workbook } from './sheet/cell.js';
export { type Snippet, writeSnippet } from './snippet/write-snippet.js';
export { type AskedView, showView } from './view.js';
