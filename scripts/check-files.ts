// Holds source files short and their names telling.
import { readFileSync } from 'node:fs';
import { listFiles, rootFolder } from './files.js';
import { isGenerated } from './generated-files.js';
import { report } from './report.js';

const maximumLines = 300;
const maximumMedian = 100;
const emptyNames = /^(utils?|helpers?|common|misc|lib|manager|constants)$/;

const sources = ['packages', 'scripts', 'gallery', 'examples']
  .flatMap((folder) => listFiles(folder))
  .filter((path) => /\.(ts|mjs|css)$/.test(path) && !isGenerated(path))
  .map((path) => ({ path, lines: countLines(path), isTest: isTest(path) }));

const library = sources.filter(
  ({ path, isTest }) => /^packages\/[^/]+\/src\/.*\.ts$/.test(path) && !isTest,
);
const median = medianOf(library.map(({ lines }) => lines));

const problems = [
  ...sources
    .filter(({ lines, isTest }) => lines > maximumLines && !isTest)
    .map(({ path, lines }) => `${path}: ${lines} lines, over ${maximumLines}`),
  ...sources.filter(({ path }) => hasEmptyName(path)).map(nameProblem),
  ...(median > maximumMedian
    ? [`the median source file has ${median} lines, over ${maximumMedian}`]
    : []),
];

report(problems, `files: ${library.length} sources, median ${median} lines`);

function countLines(path: string): number {
  const text = readFileSync(rootFolder + path, 'utf8');
  return text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
}

function isTest(path: string): boolean {
  return /\.(test|fixture)\.ts$|\/test-support\//.test(path);
}

function hasEmptyName(path: string): boolean {
  const words = path.replace(/\.[^/]*$/, '').split('/');
  return words.some((word) => emptyNames.test(word));
}

function nameProblem({ path }: { readonly path: string }): string {
  return `${path}: a file or folder is named by what it holds`;
}

function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
