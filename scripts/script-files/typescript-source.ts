import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { transform } from 'esbuild';
import type { Plugin } from 'rollup';
import { squeezeStyles } from '../squeeze-styles.js';
import { squeezeTemplates } from '../squeeze-templates.js';

/** Bundles from the source: `./x.js` is `./x.ts`, without its types. */
export function typescriptSource(): Plugin {
  return {
    name: 'typescript-source',
    resolveId(id, importer) {
      if (!importer || !id.startsWith('.')) return null;
      const path = join(dirname(importer), id.replace(/\.js$/, '.ts'));
      return existsSync(path) ? path : null;
    },
    async transform(code, id) {
      if (!id.endsWith('.ts')) return null;
      const script = await transform(squeezeStyles(code), {
        loader: 'ts',
        target: 'es2022',
      });
      return { code: squeezeTemplates(script.code), map: null };
    },
  };
}
