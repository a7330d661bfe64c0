import { brotliCompressSync, constants } from 'node:zlib';
import { build, type Metafile } from 'esbuild';

export interface LoadedFile {
  /** The name of the module that opens the chunk. */
  readonly name: string;
  readonly brotliBytes: number;
}

export interface BundleSize {
  /** All script that is there before the widget stands. */
  readonly loadedBytes: number;
  /** What is fetched later, or never. */
  readonly lazy: readonly LoadedFile[];
  /** Minified bytes of each module that is loaded, the largest first. */
  readonly modules: readonly (readonly [path: string, bytes: number])[];
}

/** Bundles a module of a project for production and weighs what it loads. */
export async function bundleSize(
  code: string,
  folder: string,
): Promise<BundleSize> {
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
  const sizes = new Map(
    outputFiles.map(({ path, contents }) => [
      path.slice(folder.length + 1),
      brotliSize(contents),
    ]),
  );
  const loaded = loadedFirst(metafile);
  const sizeOf = (path: string): number => sizes.get(path) ?? 0;
  return {
    loadedBytes: loaded.reduce((sum, path) => sum + sizeOf(path), 0),
    lazy: [...sizes]
      .filter(([path]) => !loaded.includes(path))
      .map(([path, brotliBytes]) => ({
        name: chunkName(path, metafile),
        brotliBytes,
      }))
      .sort((a, b) => b.brotliBytes - a.brotliBytes),
    modules: modulesOf(loaded, metafile),
  };
}

// The entry and all that it imports statically, directly or not.
function loadedFirst({ outputs }: Metafile): readonly string[] {
  const entry = Object.keys(outputs).find(
    (path) => outputs[path]?.entryPoint === 'entry.js',
  );
  const loaded: string[] = [];
  const waiting = entry ? [entry] : [];
  for (let path = waiting.pop(); path; path = waiting.pop()) {
    if (loaded.includes(path)) continue;
    loaded.push(path);
    for (const { path: target, kind } of outputs[path]?.imports ?? []) {
      if (kind === 'import-statement') waiting.push(target);
    }
  }
  if (loaded.length === 0) throw new Error('the bundle has no entry');
  return loaded;
}

function modulesOf(
  loaded: readonly string[],
  { outputs }: Metafile,
): readonly (readonly [string, number])[] {
  return loaded
    .flatMap((path) => Object.entries(outputs[path]?.inputs ?? {}))
    .map(([path, { bytesInOutput }]): readonly [string, number] => [
      path.replace(/^.*node_modules\//, ''),
      bytesInOutput,
    ])
    .filter(([, bytes]) => bytes > 0)
    .sort(([, a], [, b]) => b - a);
}

function chunkName(path: string, { outputs }: Metafile): string {
  const { entryPoint, inputs } = outputs[path] ?? {};
  const opening = entryPoint ?? Object.keys(inputs ?? {}).at(-1) ?? path;
  return opening.replace(/^.*node_modules\//, '');
}

function brotliSize(contents: Uint8Array): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  return brotliCompressSync(contents, { params }).length;
}
