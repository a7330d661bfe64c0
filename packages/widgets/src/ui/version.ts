// Written by `npm run generate` from the manifest of the package.

/** The version of this package. */
export const version = '0.1.0';
