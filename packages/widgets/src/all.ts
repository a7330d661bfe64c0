// Written by `npm run generate` from the widget folders.

export * from './index.js';
