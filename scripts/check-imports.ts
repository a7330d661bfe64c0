// Proves that imports go one way: no stage knows a later one, no widget knows
// another, and the data package knows nothing but itself.
import { readFileSync } from 'node:fs';
import { listFiles, rootFolder } from './files.js';
import { importProblems } from './import-rules.js';
import { report } from './report.js';

const paths = ['packages/data/src', 'packages/widgets/src', 'packages/cli/src']
  .flatMap((folder) => listFiles(folder))
  .filter((path) => /(?<!\.(?:test|fixture))\.ts$/.test(path));

const files = new Map(
  paths.map((path) => [path, readFileSync(rootFolder + path, 'utf8')]),
);

report(importProblems(files), `imports: ${files.size} files, one way`);
