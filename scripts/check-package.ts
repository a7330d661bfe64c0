// Packs the packages and uses them as somebody else would.
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { rootFolder } from './files.js';
import { consumerConfig, consumerModules } from './package/consumer.js';
import {
  type PackedPackages,
  packAndInstall,
  packageFolders,
} from './package/packed.js';
import { report } from './report.js';
import { capture } from './run.js';
import { widgetNames } from './widget-folders.js';

const packed = packAndInstall();
try {
  const checks: readonly (readonly [
    string,
    (packed: PackedPackages) => void | Promise<void>,
  ])[] = [
    ['publint', lintPackages],
    ['are the types wrong', checkTypeResolution],
    ['every export in Node, without a DOM', importEverything],
    ['typed consumers', compileConsumers],
    ['a bundle', bundleConsumer],
    ['the command, installed', runCommand],
    ['the guide to a server', renderOnServer],
  ];
  const problems: string[] = [];
  for (const [name, check] of checks) {
    try {
      await check(packed);
      console.log(`✓ ${name}`);
    } catch (error) {
      problems.push(`✗ ${name}\n${String(error)}`);
    }
  }
  report(problems, `package: ${packageFolders.length} packages`);
} finally {
  packed.remove();
}

function lintPackages(): void {
  for (const name of packageFolders) {
    capture('publint', ['--strict', join(rootFolder, 'packages', name)]);
  }
}

function checkTypeResolution({ tarballs }: PackedPackages): void {
  for (const tarball of Object.values(tarballs)) {
    // A style sheet has no types.
    const options = [
      '--exclude-entrypoints',
      'chiso.css',
      '--profile',
      'esm-only',
    ];
    capture('attw', [tarball, ...options, '--no-emoji']);
  }
}

function importEverything({ folder }: PackedPackages): void {
  for (const specifier of exportedModules()) {
    const options = specifier.endsWith('.json')
      ? `, { with: { type: 'json' } }`
      : '';
    const code = `await import('${specifier}'${options});`;
    capture('node', ['--input-type=module', '--eval', code], folder);
  }
}

function exportedModules(): readonly string[] {
  return packageFolders.flatMap((name) => {
    const path = join(rootFolder, 'packages', name, 'package.json');
    const manifest = JSON.parse(readFileSync(path, 'utf8')) as {
      readonly name: string;
      readonly exports: Readonly<Record<string, unknown>>;
    };
    // A style sheet is linked, not imported.
    return Object.keys(manifest.exports)
      .filter((key) => !key.endsWith('.css'))
      .map((key) => join(manifest.name, key));
  });
}

function compileConsumers({ folder }: PackedPackages): void {
  for (const [name, code] of Object.entries(consumerModules(widgetNames()))) {
    const config = join(folder, `tsconfig.${name}.json`);
    writeFileSync(join(folder, `${name}.ts`), code);
    writeFileSync(config, JSON.stringify(consumerConfig(`${name}.ts`)));
    capture('tsc', ['-p', config]);
  }
}

async function bundleConsumer({ folder }: PackedPackages): Promise<void> {
  const { warnings } = await build({
    absWorkingDir: folder,
    entryPoints: ['everything.ts'],
    bundle: true,
    format: 'esm',
    splitting: true,
    outdir: 'bundle',
    write: false,
    logLevel: 'silent',
  });
  if (warnings.length > 0) {
    throw new Error(warnings.map(({ text }) => text).join('\n'));
  }
}

/** Runs the example of the guide, beside a folder with our documents. */
function renderOnServer({ folder }: PackedPackages): void {
  const path = join(rootFolder, 'docs/guides/server-rendering.md');
  const [, code] =
    /^```js\n([\s\S]*?)^```/m.exec(readFileSync(path, 'utf8')) ?? [];
  mkdirSync(join(folder, 'public'));
  symlinkSync(join(rootFolder, 'examples/data'), join(folder, 'public/data'));
  writeFileSync(join(folder, 'server.js'), code ?? '');
  const page = capture('node', ['server.js'], folder);
  if (!/<template [^>]*>.*<svg/s.test(page)) {
    throw new Error(`the guide's example has written no picture: ${page}`);
  }
}

/** Its font and what paints with it are found where npm has put them. */
function runCommand({ folder }: PackedPackages): void {
  const document = join(rootFolder, 'examples/data/dti.json');
  const words = ['render', '--widget', 'ranking', '--src', document];
  const picture = join(folder, 'ranking.png');
  const command = join(folder, 'node_modules/.bin/chiso');
  capture(command, [...words, '--format', 'png', '-o', picture], folder);
  const bytes = readFileSync(picture);
  if (bytes.toString('latin1', 1, 4) !== 'PNG') {
    throw new Error('chiso render has written no PNG');
  }
}
