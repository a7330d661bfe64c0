// Fails where a file that a browser runs does what a strict policy forbids: in
// the modules of the packages, in the script files and in the zip to upload.
// The packages have to be built.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { rootFolder } from './files.js';
import { forbiddenCode } from './forbidden-code.js';
import { report } from './report.js';

/** `@chiso/cli` runs in Node. */
const folders = ['packages/data/dist', 'packages/widgets/dist'];
const zip = 'packages/widgets/dist/chiso.zip';

const scripts = [...folders.flatMap(scriptsIn), ...scriptsInZip(zip)];

// An empty folder would hold everything.
if (scripts.length === 0) throw new Error('nothing is built: npm run build');

const problems = scripts.flatMap(([path, code]) =>
  forbiddenCode(code).map((line) => `${path}:${line}`),
);

report(problems, `built files: ${scripts.length} scripts, nothing forbidden`);

type Script = readonly [path: string, code: string];

function scriptsIn(folder: string): readonly Script[] {
  return readdirSync(join(rootFolder, folder), {
    recursive: true,
    encoding: 'utf8',
  })
    .filter((path) => path.endsWith('.js'))
    .sort()
    .map((path) => [
      `${folder}/${path}`,
      readFileSync(join(rootFolder, folder, path), 'utf8'),
    ]);
}

function scriptsInZip(path: string): readonly Script[] {
  const files = unzipSync(readFileSync(join(rootFolder, path)));
  return Object.entries(files)
    .filter(([name]) => name.endsWith('.js'))
    .map(([name, bytes]) => [`${path}/${name}`, strFromU8(bytes)]);
}
