import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { TestSession } from '@web/test-runner';
import { outcomeOf } from './browser-reporter.js';

function session(parts: Partial<TestSession>): TestSession {
  const bare = { errors: [], request404s: [], logs: [], status: 'FINISHED' };
  return { ...bare, ...parts } as never;
}

function suite(tests: readonly object[]): Partial<TestSession> {
  const inner = { name: 'gauge', suites: [], tests };
  return { testResults: { name: '', suites: [inner], tests: [] } as never };
}

describe('outcomeOf(session)', () => {
  it('counts the tests of every suite', () => {
    const tests = [
      { name: 'draws', passed: true, skipped: false },
      { name: 'fails', passed: false, skipped: false },
    ];
    const { passed, failures } = outcomeOf(session(suite(tests)));
    assert.equal(passed, 1);
    assert.deepEqual(
      failures.map(({ name }) => name),
      ['gauge › fails'],
    );
  });

  it('counts a skipped test as failed', () => {
    const tests = [{ name: 'later', passed: true, skipped: true }];
    assert.equal(outcomeOf(session(suite(tests))).failures.length, 1);
  });

  it('counts a file without a test as failed', () => {
    assert.equal(outcomeOf(session({})).failures.length, 1);
  });

  it('counts an error outside of the tests as failed', () => {
    const broken = { ...suite([]), errors: [{ message: 'no such module' }] };
    assert.equal(outcomeOf(session(broken)).failures.length, 1);
  });
});
