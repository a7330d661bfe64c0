// Weighs what a page loads, on bundles of the packed tarballs made by Rollup
// and Terser. `npm run size -- --why` shows which module weighs what.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bundleSize } from './package/bundle-size.js';
import { packAndInstall } from './package/packed.js';
import { scriptFileSize } from './package/script-file-sizes.js';
import { report } from './report.js';
import { widgetNames } from './widget-folders.js';

const { values } = parseArgs({ options: { why: { type: 'boolean' } } });

interface Page {
  readonly name: string;
  readonly entries: readonly string[];
  /** What it may weigh, in bytes of brotli, quality 11. */
  readonly bar: number;
}

const pages: readonly Page[] = [
  { name: 'gauge', entries: ['gauge'], bar: 15_000 },
  {
    name: 'gauge, ranking, trend',
    entries: ['gauge', 'ranking', 'trend'],
    bar: 25_000,
  },
  { name: 'every element', entries: ['all'], bar: 34_000 },
];

/** Files for pages without a bundler; those without a bar are told only. */
const files: readonly (readonly [file: string, bar?: number])[] = [
  ['chiso.js', 1_500],
  ['chiso.classic.js', 1_500],
  ['chiso.host.js', 1_000],
  ...widgetNames().map((name) => [`chiso.${name}.js`] as const),
  ['chiso.all.js'],
  ['embed.js'],
];

const packed = packAndInstall();
try {
  const known = [...widgetNames(), 'all'];
  const problems: string[] = [];
  for (const { name, entries, bar } of pages) {
    const absent = entries.filter((entry) => !known.includes(entry));
    if (absent.length > 0) {
      problems.push(`${name}: there is no ${absent.join(', ')}`);
      continue;
    }
    const code = entries.map((entry) => `import '@chiso/widgets/${entry}';`);
    const size = await bundleSize(code.join('\n'), packed.folder);
    const over = size.loadedBytes - bar;
    printRow(name, size.loadedBytes, `of ${grouped(bar)}`);
    printRow('  as esbuild cuts it', size.esbuildBytes, '');
    for (const file of size.lazy) {
      printRow(`  later: ${file.name}`, file.brotliBytes, '');
    }
    if (values.why) {
      for (const [path, bytes] of size.modules) {
        printRow(`  ${path}`, bytes, 'before they are minified');
      }
    }
    if (over > 0) problems.push(`${name}: ${grouped(over)} over the bar`);
  }
  const scripts = join(packed.folder, 'node_modules/@chiso/widgets/dist');
  for (const [file, bar] of files) {
    const bytes = scriptFileSize(scripts, file);
    printRow(file, bytes, bar ? `of ${grouped(bar)}` : 'with its imports');
    if (bar && bytes > bar) problems.push(`${file}: over the bar`);
  }
  report(problems, 'size: no page weighs more than it may (brotli bytes)');
} finally {
  packed.remove();
}

function printRow(name: string, bytes: number, remark: string): void {
  console.log(`${name.padEnd(64)} ${grouped(bytes).padStart(8)} ${remark}`);
}

function grouped(bytes: number): string {
  return bytes.toLocaleString('en');
}
