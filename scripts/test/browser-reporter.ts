import { relative } from 'node:path';
import type { Reporter, TestSession, TestSuiteResult } from '@web/test-runner';
import { type Counts, countsFile, countsLine, writeCounts } from './counts.js';

interface Failure {
  readonly name: string;
  readonly message: string;
}

interface Outcome {
  readonly passed: number;
  readonly failures: readonly Failure[];
}

/**
 * Prints one line a browser and every failure, ends with the plain line of
 * counts and leaves the counts where `npm test` finds them.
 */
export function browserReporter(rootFolder: string): Reporter {
  return {
    onTestRunFinished({ sessions }) {
      const browsers = [...new Set(sessions.map(({ browser }) => browser))];
      for (const browser of browsers) {
        const own = sessions.filter((session) => session.browser === browser);
        reportBrowser(browser.name, own, rootFolder);
      }
      const counts = count(sessions.map(outcomeOf));
      console.log(`\n${countsLine(counts)}`);
      const failures = sessions.flatMap((session) =>
        outcomeOf(session).failures.map((failure) =>
          describeFailure(session, failure, rootFolder),
        ),
      );
      writeCounts(countsFile.browsers, { ...counts, failures });
    },
  };
}

function reportBrowser(
  name: string,
  sessions: readonly TestSession[],
  rootFolder: string,
): void {
  for (const session of sessions) {
    const file = relative(rootFolder, session.testFile ?? '');
    for (const failure of outcomeOf(session).failures) {
      console.log(`\n${describeFailure(session, failure, rootFolder)}`);
    }
    for (const words of session.logs) {
      console.log(`  ${name} · ${file} · log: ${words.map(asText).join(' ')}`);
    }
  }
  const line = countsLine(count(sessions.map(outcomeOf)));
  console.log(`${name}: ${line}, ${sessions.length} files`);
}

function describeFailure(
  { browser, testFile = '' }: TestSession,
  { name, message }: Failure,
  rootFolder: string,
): string {
  const file = relative(rootFolder, testFile);
  return `✗ ${browser.name} · ${file}\n  ${name}\n${indent(message)}`;
}

// A file that broke outside of a test counts as one failure, and so does a
// skipped test: nothing may be skipped.
export function outcomeOf(session: TestSession): Outcome {
  const outside = [
    ...session.errors.map((error) => error.stack ?? error.message),
    ...session.request404s.map((url) => `not found: ${url}`),
  ].map((message) => ({ name: 'outside of any test', message }));
  const inside = session.testResults
    ? readSuite(session.testResults, [])
    : { passed: 0, failures: [] };
  const silent =
    inside.passed + inside.failures.length + outside.length === 0
      ? [{ name: 'no test', message: `the file ended as ${session.status}` }]
      : [];
  return {
    passed: inside.passed,
    failures: [...outside, ...inside.failures, ...silent],
  };
}

function readSuite(suite: TestSuiteResult, path: readonly string[]): Outcome {
  const here = suite.name ? [...path, suite.name] : path;
  const broken = suite.tests.filter((test) => !test.passed || test.skipped);
  const failures = broken.map((test) => ({
    name: [...here, test.name].join(' › '),
    message: test.skipped
      ? 'the test is skipped'
      : describeError(test.error ?? { message: 'failed without an error' }),
  }));
  const nested = suite.suites.map((inner) => readSuite(inner, here));
  return {
    passed:
      suite.tests.length -
      broken.length +
      nested.reduce((sum, { passed }) => sum + passed, 0),
    failures: [...failures, ...nested.flatMap((outcome) => outcome.failures)],
  };
}

function describeError(error: {
  readonly message: string;
  readonly stack?: string;
  readonly expected?: string;
  readonly actual?: string;
}): string {
  const compared =
    error.expected === undefined
      ? []
      : [`expected ${error.expected}`, `received ${error.actual}`];
  const stack = (error.stack ?? '')
    .split('\n')
    .filter((line) => line.includes('.ts'))
    .slice(0, 4);
  return [error.message, ...compared, ...stack].join('\n');
}

function count(outcomes: readonly Outcome[]): Counts {
  return {
    passed: outcomes.reduce((sum, { passed }) => sum + passed, 0),
    failed: outcomes.reduce((sum, { failures }) => sum + failures.length, 0),
  };
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
}

function indent(text: string): string {
  return text.replace(/^/gm, '    ');
}
