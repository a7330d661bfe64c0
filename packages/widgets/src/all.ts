// Written by `npm run generate` from the widget folders.

import './widgets/gauge/gauge.define.js';

export * from './index.js';
