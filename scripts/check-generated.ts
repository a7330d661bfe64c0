// Regenerates everything and fails when that changed a committed file.
import { generatedPathspecs } from './generated-files.js';
import { report } from './report.js';
import { capture, run } from './run.js';

if (!run('npm', ['run', '--silent', 'generate'])) {
  throw new Error('npm run generate failed');
}
const changed = capture('git', [
  'status',
  '--porcelain',
  '--untracked-files=all',
  '--',
  ...generatedPathspecs,
])
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => `${line}  (run npm run generate and commit it)`);

report(changed, 'generated files: fresh');
