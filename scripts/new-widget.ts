// Adds a widget: one folder with every stage, its tests, a page about it and
// an example. `npm run new-widget -- share-bar`
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { listFiles, rootFolder } from './files.js';
import { fillTemplate, isWidgetName } from './new-widget/fill-template.js';
import { run } from './run.js';

const [name = ''] = process.argv.slice(2);
if (!isWidgetName(name)) {
  throw new TypeError(`expected a name like share-bar, got ${name || 'none'}`);
}

const folder = `packages/widgets/src/widgets/${name}`;
if (existsSync(join(rootFolder, folder))) {
  throw new Error(`${folder} is already there`);
}

const templates = 'scripts/new-widget/templates';
for (const path of listFiles(templates)) {
  const template = readFileSync(join(rootFolder, path), 'utf8');
  const target = fillTemplate(path.slice(templates.length + 1), name);
  const written = join(rootFolder, folder, target.replace(/\.template$/, ''));
  mkdirSync(dirname(written), { recursive: true });
  writeFileSync(written, fillTemplate(template, name));
}
run('biome', ['check', '--write', '--log-level=error', folder]);
if (!run('npm', ['run', '--silent', 'generate'])) process.exitCode = 1;

console.log(`${folder} is there, and registered as <chiso-${name}>.
  npm start          shows its example in the gallery
  npm test           runs its tests with all others
  CONTRIBUTING.md    says what each of its files is for`);
