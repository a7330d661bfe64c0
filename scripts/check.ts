// Everything that must hold before a change is taken, in one command.
// `--without-tests` leaves the tests out, for who has just run them.
import { parseArgs } from 'node:util';
import { run } from './run.js';

const { values } = parseArgs({
  options: { 'without-tests': { type: 'boolean' } },
});

const steps: readonly (readonly [name: string, script: string])[] = [
  ['format', 'format:check'],
  ['types', 'types'],
  ['lint', 'lint'],
  ['imports', 'imports'],
  ['generated files', 'generated:check'],
  ['docs', 'docs:check'],
  ...(values['without-tests'] ? [] : [['tests', 'test'] as const]),
  ['package', 'package:check'],
  ['built files', 'built:check'],
  ['size', 'size'],
];

// All of them run, so that one visit tells everything that is wrong.
const outcomes = steps.map(([name, script]) => {
  console.log(`\n── ${name} (npm run ${script})`);
  const start = performance.now();
  const isGood = run('npm', ['run', '--silent', script]);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  return { name, isGood, seconds };
});

console.log('');
for (const { name, isGood, seconds } of outcomes) {
  console.log(`${isGood ? '✓' : '✗'} ${name} (${seconds} s)`);
}
if (outcomes.some(({ isGood }) => !isGood)) process.exitCode = 1;
