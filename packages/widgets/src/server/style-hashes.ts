import { contrast } from '../ui/contrast.js';
import { controlStyles } from '../ui/control-styles.js';
import { tokens } from '../ui/tokens.js';
import { hashOf } from './read-documents.js';
import { inlineStyles, serverStyles } from './server-styles.js';

/** A module that exports style sheets. */
type StyleModule = Readonly<Record<string, string>>;

/**
 * The hashes of all style sheets that a server may write, as a policy names
 * them: `style-src 'sha256-…' …`.
 */
export async function hashStyles(
  modules: readonly StyleModule[],
): Promise<readonly string[]> {
  const own = modules.flatMap((module) => Object.values(module));
  const all = new Set([
    ...[tokens, contrast, controlStyles, serverStyles, inlineStyles],
    ...own,
  ]);
  const encoder = new TextEncoder();
  return Promise.all(
    [...all].map(
      async (text) => `'sha256-${await hashOf(encoder.encode(text), 256)}'`,
    ),
  );
}
