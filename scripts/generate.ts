// Runs every `scripts/generate-*.ts`, then formats what they wrote.
import { existsSync } from 'node:fs';
import { listFiles, rootFolder } from './files.js';
import { run } from './run.js';

const generators = listFiles('scripts').filter((path) =>
  /^scripts\/generate-[^/]+(?<!\.test)\.ts$/.test(path),
);
for (const generator of generators) {
  const words = ['--import=tsx', '--conditions=chiso-source', generator];
  if (!run(process.execPath, words)) throw new Error(`${generator} failed`);
}

const formatted = [
  'packages/widgets/package.json',
  'packages/widgets/src/index.ts',
  'packages/widgets/src/all.ts',
].filter((path) => existsSync(rootFolder + path));
run('biome', ['format', '--write', '--log-level=error', ...formatted]);
