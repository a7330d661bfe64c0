import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import { paintFor, tellProgress } from '../src/command/terminal.js';

describe('progress', () => {
  const { stderr } = process;
  const { isTTY } = stderr;
  const { write } = stderr;
  afterEach(() => {
    stderr.isTTY = isTTY;
    stderr.write = write;
  });

  function linesOf(calls: number): readonly string[] {
    const lines: string[] = [];
    stderr.write = ((text: string) => lines.push(text)) as never;
    for (let done = 0; done <= calls; done++) tellProgress(done, calls);
    return lines;
  }

  it('is told at once, now and then, and cleared in the end', () => {
    stderr.isTTY = true;
    const lines = linesOf(100_000);
    assert.match(lines[0]!, /1 of 100000 …$/);
    assert.equal(lines.at(-1), '\r\u001B[K');
    assert.ok(lines.length < 1000, `${lines.length} lines`);
  });

  it('is told to nobody where nobody is looking', () => {
    stderr.isTTY = false;
    assert.deepEqual(linesOf(10), []);
  });
});

describe('colours', () => {
  const { NO_COLOR } = process.env;
  afterEach(() => {
    if (NO_COLOR === undefined) delete process.env.NO_COLOR;
    else process.env.NO_COLOR = NO_COLOR;
  });

  it('are for terminals that want them', () => {
    delete process.env.NO_COLOR;
    const isPlain = (isTTY: boolean) => paintFor({ isTTY })('a', 'red') === 'a';
    assert.equal(isPlain(false), true);
    assert.equal(isPlain(true), false);
    process.env.NO_COLOR = '1';
    assert.equal(isPlain(true), true);
  });
});
