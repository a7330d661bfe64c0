import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { type InputOptions, type OutputOptions, rollup } from 'rollup';
import { minify } from 'terser';
import { listFiles, rootFolder } from '../files.js';
import { widgetNames } from '../widget-folders.js';
import { ownLit } from './own-lit.js';
import { sharedBy } from './shared-modules.js';
import { typescriptSource } from './typescript-source.js';

const source = join(rootFolder, 'packages/widgets/src');

/**
 * Writes the files for pages without a bundler into a folder: the loader, one
 * script a widget, everything, the classic script, the iframe page and the
 * script of the page around it. Returns their names.
 */
export async function bundleScriptFiles(
  folder: string,
): Promise<readonly string[]> {
  const bundle = bundlerInto(folder);
  const widgets = Object.fromEntries(
    widgetNames().map((name) => [
      `chiso.${name}`,
      join(source, `widgets/${name}/${name}.define.ts`),
    ]),
  );
  const isShared = sharedBy(Object.values(widgets));
  const modules = await bundle(
    {
      ...widgets,
      'chiso.all': join(source, 'all.ts'),
      embed: join(source, 'embed/page.ts'),
    },
    {
      format: 'es',
      entryFileNames: '[name].js',
      chunkFileNames: 'chunks/[name]-[hash].js',
      // What several widgets need is one file, so that the second kind of
      // them on a page costs little.
      manualChunks: (id, { getModuleInfo }) =>
        isShared(id, getModuleInfo) ? 'core' : undefined,
    },
  );
  const alone = [
    ['loader', { file: 'chiso.js', format: 'es' }],
    ['host', { file: 'chiso.host.js', format: 'iife' }],
    // What it exports is the one global of the library.
    ['classic', { file: 'chiso.classic.js', format: 'iife', name: 'chiso' }],
  ] as const;
  const single: string[] = [];
  for (const [module, { file, ...options }] of alone) {
    const input = join(source, `embed/${module}.ts`);
    single.push(...(await bundle(input, { ...options, entryFileNames: file })));
  }
  const copied = [
    ...listFiles('packages/widgets/embed'),
    'packages/widgets/chiso.css',
  ].map((path) => {
    copyFileSync(join(rootFolder, path), join(folder, basename(path)));
    return basename(path);
  });
  return [...modules, ...single, ...copied].sort();
}

type Bundle = (
  input: NonNullable<InputOptions['input']>,
  options: OutputOptions,
) => Promise<readonly string[]>;

function bundlerInto(folder: string): Bundle {
  return async (input, options) => {
    const built = await rollup({
      input,
      plugins: [
        typescriptSource(),
        ownLit(),
        nodeResolve({
          browser: true,
          exportConditions: ['chiso-source'],
          extensions: ['.js', '.ts'],
        }),
      ],
    });
    const { output } = await built.generate(options);
    await built.close();
    for (const file of output) {
      if (file.type !== 'chunk') {
        throw new TypeError(`no script: ${file.fileName}`);
      }
      const path = join(folder, file.fileName);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, await shorten(file.code, options));
    }
    return output.map(({ fileName }) => fileName);
  };
}

async function shorten(
  code: string,
  { format }: OutputOptions,
): Promise<string> {
  const shortened = await minify(code, {
    module: format === 'es',
    ecma: 2020,
  });
  return shortened.code!;
}
