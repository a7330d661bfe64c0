// Written by `npm run generate` from the widget folders.

export { GaugeElement } from './widgets/gauge/gauge.element.js';

/** The version of this package. */
export const version = '0.1.0';
