import { version } from '../ui/version.js';
import { startLoader } from './start-loader.js';

// Becomes `chiso.classic.js`: the loader as an ordinary script, for editors
// that cannot write `type="module"`. What it exports is the global `chiso`.

const script = document.currentScript as HTMLScriptElement;

/** Looks after a shadow tree of the page, as after the page itself. */
export const watch = startLoader(script.src);

watch(document);

export { version };
