// Holds what the Markdown files say about this repository to what is there.
import { readFileSync } from 'node:fs';
import { listFiles, rootFolder } from './files.js';
import { markdownProblems } from './markdown-claims.js';
import { report } from './report.js';

const files = listFiles('.').filter(
  (path) => path.endsWith('.md') && !path.endsWith('CHANGELOG.md'),
);
const manifest = JSON.parse(
  readFileSync(`${rootFolder}package.json`, 'utf8'),
) as { readonly scripts: Readonly<Record<string, string>> };

const known = {
  scripts: new Set(Object.keys(manifest.scripts)),
  root: rootFolder,
};
const problems = files.flatMap((path) =>
  markdownProblems(path, readFileSync(rootFolder + path, 'utf8'), known),
);

report(problems, `docs: ${files.length} files, commands and links hold`);
