import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { rootFolder } from './files.js';
import { markdownProblems } from './markdown-claims.js';

const known = { scripts: new Set(['test', 'size']), root: rootFolder };

function problems(text: string): readonly string[] {
  return markdownProblems('docs/guide.md', text, known);
}

describe('markdownProblems(path, text, known)', () => {
  it('finds a script that does not exist', () => {
    assert.deepEqual(problems('Run `npm run size`, then `npm test`.'), []);
    assert.equal(problems('Run `npm run paint`.').length, 1);
    assert.equal(problems('```sh\nnpm ci && npm start\n```').length, 1);
  });

  it('finds a link to a file that does not exist', () => {
    assert.deepEqual(problems('[the manifest](../package.json#name)'), []);
    assert.deepEqual(problems('[a site](https://example.org/a)'), []);
    assert.equal(problems('[nothing](../nowhere.md)').length, 1);
    assert.deepEqual(problems('`[nothing](../nowhere.md)`'), []);
  });

  it('finds a JSON block that does not parse', () => {
    assert.deepEqual(problems('```json\n{ "a": 1 }\n```'), []);
    assert.equal(problems('```json\n{ a: 1 }\n```').length, 1);
  });
});
