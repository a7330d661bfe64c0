// Compiles the packages into their `dist`, one module a source file, and adds
// the files for pages without a bundler.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rootFolder } from './files.js';
import { run } from './run.js';
import { bundleScriptFiles } from './script-files/bundle.js';
import { writeHashes } from './script-files/sri.js';
import { writeUpload } from './script-files/upload.js';
import { squeezeStyles } from './squeeze-styles.js';
import { squeezeTemplates } from './squeeze-templates.js';

// Each is compiled against the declarations of those before it.
for (const name of ['data', 'widgets', 'cli']) {
  const folder = join(rootFolder, 'packages', name);
  rmSync(join(folder, 'dist'), { recursive: true, force: true });
  if (!run('tsc', ['-p', join(folder, 'tsconfig.build.json')])) {
    throw new Error(`packages/${name} does not compile`);
  }
}

const dist = join(rootFolder, 'packages/widgets/dist');
for (const path of readdirSync(dist, { recursive: true, encoding: 'utf8' })) {
  if (!path.endsWith('.js')) continue;
  const file = join(dist, path);
  const code = readFileSync(file, 'utf8');
  const squeezed = squeezeTemplates(squeezeStyles(code));
  if (squeezed !== code) writeFileSync(file, squeezed);
}

const files = await bundleScriptFiles(dist);
writeHashes(dist, files);
writeUpload(dist, files);
