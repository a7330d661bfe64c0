// Fails on fields that silently end the reactivity of a property.
import { readFileSync } from 'node:fs';
import { listFiles, rootFolder } from './files.js';
import { hiddenReactiveFields } from './reactive-fields.js';
import { report } from './report.js';

const paths = listFiles('packages/widgets/src').filter((path) =>
  path.endsWith('.ts'),
);
const problems = paths.flatMap((path) =>
  hiddenReactiveFields(readFileSync(rootFolder + path, 'utf8')).map(
    (problem) => `${path}:${problem}`,
  ),
);

report(problems, `reactive fields: ${paths.length} files, none hidden`);
