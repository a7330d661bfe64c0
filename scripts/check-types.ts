// Type-checks every project, each with only the types that it may know.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { rootFolder } from './files.js';
import { report } from './report.js';

const projects = [
  // Without the DOM: the data package and the pure stages of the widgets.
  'packages/data/tsconfig.json',
  'packages/widgets/tsconfig.pure.json',
  'packages/widgets/tsconfig.json',
  'packages/cli/tsconfig.json',
  'tsconfig.tests.json',
  'scripts/tsconfig.json',
  'gallery/tsconfig.json',
];

/** "No inputs were found in config file": a project that is still empty. */
const noInputs = 'error TS18003';

const problems = projects.flatMap((project) => {
  if (!existsSync(rootFolder + project)) return [`${project} does not exist`];
  const { status, stdout } = spawnSync(
    `${rootFolder}node_modules/.bin/tsc`,
    ['--noEmit', '--pretty', 'false', '-p', project],
    { cwd: rootFolder, encoding: 'utf8' },
  );
  if (stdout.includes(noInputs)) {
    console.log(`${project}: no files yet`);
    return [];
  }
  return status === 0
    ? []
    : stdout.split('\n').filter((line) => line.trim() !== '');
});

// A file that several projects hold is named once.
report([...new Set(problems)], `types: ${projects.length} projects`);
