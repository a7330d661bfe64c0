import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { type InputOptions, type OutputOptions, rollup } from 'rollup';
import { minify } from 'terser';
import { listFiles, rootFolder } from '../files.js';
import { widgetNames } from '../widget-folders.js';
import { sharedBy } from './shared-modules.js';

const folder = join(rootFolder, 'packages/widgets');
const compiled = join(folder, 'dist');

/**
 * Writes the files for pages without a bundler into the compiled package: the
 * loader, one script a widget, everything, the classic script, the iframe page
 * and the script of the page around it. Returns their names.
 */
export async function bundleScriptFiles(): Promise<readonly string[]> {
  const widgets = Object.fromEntries(
    widgetNames().map((name) => [
      `chiso.${name}`,
      join(compiled, `widgets/${name}/${name}.define.js`),
    ]),
  );
  const isShared = sharedBy(Object.values(widgets));
  return [
    // What several widgets need is one file, so that the second kind of them
    // on a page costs little.
    ...(await bundle(
      {
        ...widgets,
        'chiso.all': join(compiled, 'all.js'),
        embed: join(compiled, 'embed/page.js'),
      },
      {
        format: 'es',
        entryFileNames: '[name].js',
        chunkFileNames: 'chunks/[name]-[hash].js',
        manualChunks: (id, { getModuleInfo }) =>
          isShared(id, getModuleInfo) ? 'core' : undefined,
      },
    )),
    ...(await bundleAlone('loader', 'chiso.js', { format: 'es' })),
    ...(await bundleAlone('host', 'chiso.host.js', { format: 'iife' })),
    ...(await bundleAlone('classic', 'chiso.classic.js', {
      format: 'iife',
      name: 'chiso',
    })),
    ...[...listFiles('packages/widgets/embed'), 'packages/widgets/chiso.css'].map(
      (path) => {
        copyFileSync(join(rootFolder, path), join(compiled, basename(path)));
        return basename(path);
      },
    ),
  ].sort();
}

/** One module of the embedding as a file that stands for itself. */
function bundleAlone(
  module: string,
  file: string,
  options: OutputOptions,
): Promise<readonly string[]> {
  const input = { [file]: join(compiled, `embed/${module}.js`) };
  return bundle(input, { ...options, entryFileNames: file });
}

async function bundle(
  input: NonNullable<InputOptions['input']>,
  options: OutputOptions,
): Promise<readonly string[]> {
  const built = await rollup({
    input,
    plugins: [nodeResolve({ browser: true })],
  });
  const { output } = await built.generate(options);
  await built.close();
  for (const file of output) {
    if (file.type !== 'chunk') throw new TypeError(`no script: ${file.fileName}`);
    const { code } = await minify(file.code, {
      module: options.format === 'es',
      ecma: 2020,
    });
    const path = join(compiled, file.fileName);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, code!);
  }
  return output.map(({ fileName }) => fileName);
}
