/** What the commands are made of, for build tools that call them in code. */
export { openDocument, readDocument } from './document/read-document.js';
export { writeRendered } from './html/write-rendered.js';
export { type FillOptions, fillPage } from './page/fill-page.js';
export { drawPicture, type PictureOptions } from './picture/draw-picture.js';
export { paintPng } from './picture/paint-png.js';
export { Problem } from './problem.js';
export { type Snippet, writeSnippet } from './snippet/write-snippet.js';
export { type AskedView, showView } from './view.js';
