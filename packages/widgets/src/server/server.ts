/** What the entry `@chiso/widgets/ssr` offers beside the hashes of its styles. */
export { createRenderer, type ServerOptions } from './renderer.js';
