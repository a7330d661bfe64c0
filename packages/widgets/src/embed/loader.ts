import { startLoader } from './start-loader.js';

// Becomes `chiso.js`, the one script of a page without a bundler.

/** Looks after a shadow tree of the page, as after the page itself. */
export const watch = startLoader(import.meta.url);

watch(document);
