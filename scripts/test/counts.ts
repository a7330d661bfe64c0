import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

export interface Counts {
  readonly passed: number;
  readonly failed: number;
  /** What failed, in words, to be said again at the end of a long run. */
  readonly failures?: readonly string[];
}

/** Where each suite leaves its counts, and `npm test` their sum. */
export const countsFile = {
  browsers: '.cache/test-counts.browsers.json',
  all: '.cache/test-counts.json',
} as const;

export function sumCounts(counts: readonly Counts[]): Counts {
  return counts.reduce(
    (sum, { passed, failed, failures = [] }) => ({
      passed: sum.passed + passed,
      failed: sum.failed + failed,
      failures: [...(sum.failures ?? []), ...failures],
    }),
    { passed: 0, failed: 0 },
  );
}

/** The plain line that every test command ends with. */
export function countsLine({ passed, failed }: Counts): string {
  return `${passed} passed, ${failed} failed`;
}

export function writeCounts(path: string, counts: Counts): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${JSON.stringify(counts)}\n`);
}

export function readCounts(path: string): Counts {
  return JSON.parse(readFileSync(path, 'utf8')) as Counts;
}
