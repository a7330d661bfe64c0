// Written by `npm run generate` from the widget folders.

/** The version of this package. */
export const version = '0.1.0';
