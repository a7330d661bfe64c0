import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import {
  type Connect,
  defaultClientConditions,
  defineConfig,
  type Plugin,
} from 'vite';
import { listFiles, rootFolder } from './scripts/files.js';
import { hostPageFiles } from './scripts/pages/example-files.js';
import { isPlainPage, plainPages } from './scripts/pages/plain-pages.js';

/** The gallery and the host pages, from source: `npm start`. */
export default defineConfig({
  root: rootFolder,
  appType: 'mpa',
  publicDir: false,
  server: { port: 5173 },
  preview: { port: 5173 },
  resolve: { conditions: ['chiso-source', ...defaultClientConditions] },
  optimizeDeps: { entries: ['gallery/*.html', 'examples/*/index.html'] },
  plugins: [plainPages(), openOnGallery(), neverAnswer(), copyDocuments()],
  build: {
    outDir: 'dist',
    rollupOptions: {
      input: [
        'gallery/index.html',
        'gallery/frame.html',
        'gallery/picture.html',
        ...hostPageFiles().filter((path) => !isPlainPage(path)),
      ],
    },
  },
});

function openOnGallery(): Plugin {
  return middleware('chiso:open-on-gallery', (url, response) => {
    if (url !== '/') return false;
    response.writeHead(302, { location: '/gallery/' }).end();
    return true;
  });
}

// An address that never answers, for the examples of the loading state.
function neverAnswer(): Plugin {
  return middleware(
    'chiso:never-answer',
    (url) => url === '/gallery/never.json',
  );
}

// The documents are fetched at run time, so the bundler does not see them.
function copyDocuments(): Plugin {
  return {
    name: 'chiso:copy-documents',
    generateBundle() {
      for (const path of listFiles('examples/data')) {
        const source = readFileSync(join(rootFolder, path));
        this.emitFile({ type: 'asset', fileName: path, source });
      }
    },
  };
}

// `answers` is true when the request needs nobody else.
function middleware(
  name: string,
  answers: (url: string, response: ServerResponse) => boolean,
): Plugin {
  const add = (server: { readonly middlewares: Connect.Server }): void => {
    server.middlewares.use((request, response, next) => {
      const url = (request.url ?? '').replace(/\?.*$/, '');
      if (!answers(url, response)) next();
    });
  };
  return { name, configureServer: add, configurePreviewServer: add };
}
