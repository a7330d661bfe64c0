// Writes the documents in examples/data in their canonical form; `--check`
// only tells which are not. A made-up document is written by its generator.
import { readFileSync, writeFileSync } from 'node:fs';
import { documentText } from '../packages/cli/src/build/document-text.js';
import { listFiles, rootFolder } from './files.js';
import { report } from './report.js';

const generated = new Set(['examples/data/communes.json']);

const documents = listFiles('examples/data').filter(
  (path) => path.endsWith('.json') && !generated.has(path),
);
const unformatted: string[] = [];
for (const path of documents) {
  const text = readFileSync(rootFolder + path, 'utf8');
  const canonical = documentText(JSON.parse(text));
  if (text === canonical) continue;
  unformatted.push(
    `${path} is not formatted (tsx scripts/format-documents.ts)`,
  );
  if (!process.argv.includes('--check')) {
    writeFileSync(rootFolder + path, canonical);
  }
}

report(
  process.argv.includes('--check') ? unformatted : [],
  `documents: ${documents.length} formatted`,
);
