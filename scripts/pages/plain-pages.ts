import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Connect, Plugin } from 'vite';
import { listFiles, rootFolder } from '../files.js';
import { bundleScriptFiles } from '../script-files/bundle.js';
import { writeHashes } from '../script-files/sri.js';
import { contentTypeOf } from './content-types.js';

/** Pages that are served as they are written, as a portal serves them. */
const plain =
  /^\/examples\/(?:cms|static|strict-policy)\/((pictures\/)?[\w@-]+\.\w+)?$/;

/** What the portal with the strictest policy says of its pages. */
const strictest =
  "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types chiso; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/**
 * Serves pages without a bundler, with the script files at `/chiso/`, and adds
 * both to what is built.
 */
export function plainPages(): Plugin {
  const folder = join(rootFolder, '.cache/script-files/pages');
  let files: Promise<readonly string[]> | undefined;
  const bundled = () => {
    files ??= bundleScriptFiles(folder).then((names) => {
      writeHashes(folder, names);
      return [...names, 'sri.json'];
    });
    return files;
  };
  const find = async (path: string): Promise<string | undefined> => {
    if (path.startsWith('/chiso/')) {
      await bundled();
      return join(folder, path.slice('/chiso/'.length));
    }
    if (!plain.test(path)) return undefined;
    return join(rootFolder, path.endsWith('/') ? `${path}index.html` : path);
  };
  const serve: Connect.NextHandleFunction = async (request, response, next) => {
    const path = (request.url ?? '').replace(/[?#].*$/, '');
    const file = await find(path);
    if (!file || !existsSync(file)) return next();
    response.setHeader('content-type', contentTypeOf(file));
    response.end(readFileSync(file));
  };
  return {
    name: 'chiso:plain-pages',
    configureServer: ({ middlewares }) => {
      middlewares.use(restrict);
      middlewares.use(serve);
    },
    // The files were built.
    configurePreviewServer: ({ middlewares }) => {
      middlewares.use(restrict);
    },
    async generateBundle() {
      const pages = listFiles('examples').filter((path) =>
        plain.test(`/${path}`),
      );
      for (const fileName of pages) {
        const source = readFileSync(join(rootFolder, fileName));
        this.emitFile({ type: 'asset', fileName, source });
      }
      for (const file of await bundled()) {
        const source = readFileSync(join(folder, file));
        this.emitFile({ type: 'asset', fileName: `chiso/${file}`, source });
      }
    },
  };
}

const restrict: Connect.NextHandleFunction = ({ url = '' }, response, next) => {
  if (url.startsWith('/examples/strict-policy/')) {
    response.setHeader('content-security-policy', strictest);
  }
  next();
};

/** Whether a page is served as it is written. */
export function isPlainPage(path: string): boolean {
  return plain.test(`/${path}`);
}
