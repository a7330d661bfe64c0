/** What the entry `@chiso/widgets/static` offers beside the views themselves. */
export { breakLines } from './break-lines.js';
export { composePicture, type Sheet } from './compose-picture.js';
export type { Brush, Drawing } from './draw.js';
export type { MeasureText, Type } from './measure-text.js';
export { type Palette, palettes, type Theme } from './palette.js';
export type { Scene } from './scene-marks.js';
export { type SceneWords, writeSvg } from './scene-svg.js';
export { nameSources } from './static-sources.js';
export type * from './static-view.js';
export type { PickedText, SourceLabel } from './text.js';
