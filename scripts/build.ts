// Compiles both packages into their `dist`, one module a source file, and adds
// the files for pages without a bundler.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { rootFolder } from './files.js';
import { run } from './run.js';
import { bundleScriptFiles } from './script-files/bundle.js';
import { writeHashes } from './script-files/sri.js';
import { writeUpload } from './script-files/upload.js';

// The widgets are compiled against the declarations of the data package.
for (const name of ['data', 'widgets']) {
  const folder = join(rootFolder, 'packages', name);
  rmSync(join(folder, 'dist'), { recursive: true, force: true });
  if (!run('tsc', ['-p', join(folder, 'tsconfig.build.json')])) {
    throw new Error(`packages/${name} does not compile`);
  }
}

const folder = join(rootFolder, 'packages/widgets/dist');
const files = await bundleScriptFiles(folder);
writeHashes(folder, files);
writeUpload(folder, files);
