// Compiles the packages into their `dist`, one module a source file.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { rootFolder } from './files.js';
import { run } from './run.js';

// Each is compiled against the declarations of those before it.
for (const name of ['data', 'widgets', 'cli']) {
  const folder = join(rootFolder, 'packages', name);
  rmSync(join(folder, 'dist'), { recursive: true, force: true });
  if (!run('tsc', ['-p', join(folder, 'tsconfig.build.json')])) {
    throw new Error(`packages/${name} does not compile`);
  }
}
