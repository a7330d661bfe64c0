import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readBrowserNames } from './browsers.js';
import { countsLine, sumCounts } from './counts.js';
import { readTapSummary } from './node-suite.js';

describe('readTapSummary(tap)', () => {
  it('reads the last summary', () => {
    const tap = '# pass 1\nok 1\n# tests 3\n# pass 3\n# fail 0\n';
    assert.deepEqual(readTapSummary(tap), { passed: 3, failed: 0 });
  });

  it('counts what was skipped or cancelled as failed', () => {
    const tap = '# tests 5\n# pass 3\n# fail 1\n# skipped 1\n';
    assert.deepEqual(readTapSummary(tap), { passed: 3, failed: 2 });
  });

  it('finds nothing in nothing', () => {
    assert.deepEqual(readTapSummary(''), { passed: 0, failed: 0 });
  });
});

describe('readBrowserNames(list)', () => {
  it('puts the known ones into one order', () => {
    assert.deepEqual(readBrowserNames('firefox,chromium'), [
      'chromium',
      'firefox',
    ]);
  });

  it('throws on any other, and on none', () => {
    assert.throws(() => readBrowserNames('chrome'), /got chrome$/);
    assert.throws(() => readBrowserNames(''), /got none$/);
  });
});

describe('the line of counts', () => {
  it('sums the suites', () => {
    const counts = sumCounts([
      { passed: 2, failed: 0 },
      { passed: 3, failed: 1, failures: ['✗ the third'] },
    ]);
    assert.equal(countsLine(counts), '5 passed, 1 failed');
    assert.deepEqual(counts.failures, ['✗ the third']);
  });
});
