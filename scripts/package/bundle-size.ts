import { brotliCompressSync, constants } from 'node:zlib';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { build } from 'esbuild';
import { type OutputChunk, rollup } from 'rollup';
import { minify } from 'terser';

export interface LoadedFile {
  /** The name of the module that opens the chunk. */
  readonly name: string;
  readonly brotliBytes: number;
}

export interface BundleSize {
  /** All script that is there before the widget stands. */
  readonly loadedBytes: number;
  /** The same as esbuild cuts it, which moves whatever a later part shares. */
  readonly esbuildBytes: number;
  /** What is fetched later, or never. */
  readonly lazy: readonly LoadedFile[];
  /** Bytes of each module that is loaded, the largest first. */
  readonly modules: readonly (readonly [path: string, bytes: number])[];
}

/**
 * Bundles a module of a project for production, by Rollup and Terser, and
 * weighs what it loads.
 */
export async function bundleSize(
  code: string,
  folder: string,
): Promise<BundleSize> {
  const chunks = await bundleByRollup(code, folder);
  const loaded = loadedFirst(chunks);
  const sizes = new Map<OutputChunk, number>();
  for (const chunk of chunks) {
    const { code: text } = await minify(chunk.code, {
      module: true,
      ecma: 2020,
    });
    sizes.set(chunk, brotliSize(text!));
  }
  const sum = (some: readonly OutputChunk[]) =>
    some.reduce((bytes, chunk) => bytes + sizes.get(chunk)!, 0);
  return {
    loadedBytes: sum(loaded),
    esbuildBytes: await esbuildSize(code, folder),
    lazy: chunks
      .filter((chunk) => !loaded.includes(chunk))
      .map((chunk) => ({
        name: shortName(chunk.facadeModuleId ?? chunk.fileName),
        brotliBytes: sum([chunk]),
      }))
      .sort((a, b) => b.brotliBytes - a.brotliBytes),
    modules: loaded
      .flatMap(({ modules }) => Object.entries(modules))
      .map(([path, { renderedLength }]): readonly [string, number] => [
        shortName(path),
        renderedLength,
      ])
      .filter(([, bytes]) => bytes > 0)
      .sort(([, a], [, b]) => b - a),
  };
}

async function bundleByRollup(
  code: string,
  folder: string,
): Promise<readonly OutputChunk[]> {
  const entry = `${folder}/entry.js`;
  const bundle = await rollup({
    input: entry,
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === entry ? id : null),
        load: (id) => (id === entry ? code : null),
      },
      nodeResolve({ browser: true }),
    ],
  });
  const { output } = await bundle.generate({ format: 'es' });
  await bundle.close();
  return output.filter((file) => file.type === 'chunk');
}

// The entry and all that it imports statically, directly or not.
function loadedFirst(chunks: readonly OutputChunk[]): readonly OutputChunk[] {
  const loaded = new Set<OutputChunk>();
  const waiting = chunks.filter(({ isEntry }) => isEntry);
  for (let chunk = waiting.pop(); chunk; chunk = waiting.pop()) {
    if (loaded.has(chunk)) continue;
    loaded.add(chunk);
    const { imports } = chunk;
    waiting.push(
      ...chunks.filter(({ fileName }) => imports.includes(fileName)),
    );
  }
  if (loaded.size === 0) throw new Error('the bundle has no entry');
  return [...loaded];
}

async function esbuildSize(code: string, folder: string): Promise<number> {
  const { metafile, outputFiles } = await build({
    stdin: { contents: code, resolveDir: folder, sourcefile: 'entry.js' },
    absWorkingDir: folder,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    splitting: true,
    outdir: 'bundle',
    metafile: true,
    write: false,
    legalComments: 'none',
  });
  const { outputs } = metafile;
  const loaded = new Set<string>();
  const waiting = Object.keys(outputs).filter(
    (path) => outputs[path]?.entryPoint === 'entry.js',
  );
  for (let path = waiting.pop(); path; path = waiting.pop()) {
    if (loaded.has(path)) continue;
    loaded.add(path);
    for (const { path: target, kind } of outputs[path]?.imports ?? []) {
      if (kind === 'import-statement') waiting.push(target);
    }
  }
  return outputFiles
    .filter(({ path }) => loaded.has(path.slice(folder.length + 1)))
    .reduce((bytes, { contents }) => bytes + brotliSize(contents), 0);
}

function shortName(path: string): string {
  return path.replace(/^.*node_modules\//, '');
}

export function brotliSize(contents: Uint8Array | string): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  return brotliCompressSync(contents, { params }).length;
}
