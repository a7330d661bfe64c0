// Runs every `scripts/generate-*.ts`, then formats what they wrote.
import { existsSync } from 'node:fs';
import { listFiles, rootFolder } from './files.js';
import { report } from './report.js';
import { run } from './run.js';

const generators = listFiles('scripts').filter((path) =>
  /^scripts\/generate-[^/]+(?<!\.test)\.ts$/.test(path),
);
// One that fails does not keep the others from their work.
const failed = generators.filter((generator) => {
  const words = ['--import=tsx', '--conditions=chiso-source', generator];
  return !run(process.execPath, words);
});

const formatted = [
  'packages/widgets/chiso.css',
  'packages/widgets/package.json',
  'packages/widgets/src/index.ts',
  'packages/widgets/src/all.ts',
  'packages/widgets/src/ssr.ts',
].filter((path) => existsSync(rootFolder + path));
run('biome', ['format', '--write', '--log-level=error', ...formatted]);

report(
  failed.map((generator) => `${generator} failed`),
  `generated: ${generators.length} generators`,
);
