// The promise to a newcomer: a widget is one folder, and everything else that
// changes is generated.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { copyCheckout } from './checkout-copy.js';
import { isGenerated } from './generated-files.js';
import { capture } from './run.js';

const folder = 'packages/widgets/src/widgets/probe/';

describe('npm run new-widget -- probe', () => {
  const copy = mkdtempSync(join(tmpdir(), 'chiso-probe-'));
  const npmRun = (...words: readonly string[]): string =>
    capture('npm', ['run', '--silent', ...words], copy);

  before(() => {
    copyCheckout(copy);
    npmRun('new-widget', '--', 'probe');
  });
  after(() => rmSync(copy, { recursive: true, force: true }));

  it('changes the new folder and generated files, nothing else', () => {
    npmRun('generate');
    const changed = capture(
      'git',
      ['status', '--porcelain', '--untracked-files=all'],
      copy,
    )
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => line.slice(3));
    const others = changed.filter(
      (path) => !path.startsWith(folder) && !isGenerated(path),
    );
    assert.deepEqual(others, []);
    assert.ok(changed.some((path) => path === `${folder}probe.element.ts`));
    assert.ok(changed.includes('packages/widgets/src/index.ts'));
  });

  it('is well formed: format, lint, imports, fields', () => {
    capture('biome', ['check', '--error-on-warnings', folder], copy);
    npmRun('imports');
    capture('tsx', ['scripts/check-files.ts'], copy);
    capture('tsx', ['scripts/check-reactive-fields.ts'], copy);
  });

  it('type-checks in every project', () => {
    npmRun('types');
  });

  it('builds and is exported', () => {
    npmRun('build');
    const manifest = JSON.parse(
      readFileSync(join(copy, 'packages/widgets/package.json'), 'utf8'),
    ) as { readonly exports: Readonly<Record<string, unknown>> };
    assert.ok('./probe' in manifest.exports);
    capture('node', ['--eval', `import('@chiso/widgets/probe')`], copy);
  });

  it('passes its own tests in Chromium', () => {
    const words = ['CHISO_BROWSERS=chromium', 'web-test-runner', '--files'];
    const output = capture('env', [...words, `${folder}*.test.ts`], copy);
    assert.match(output, /^[1-9]\d* passed, 0 failed$/m);
  });

  it('has an example that stands in the gallery', () => {
    const words = ['--import=tsx', '--test', '--test-reporter=tap'];
    const pattern = '--test-name-pattern=probe/';
    const file = 'scripts/widget-examples.test.ts';
    const output = capture('node', [...words, pattern, file], copy);
    assert.match(output, /^\s*ok \d+ - probe\//m);
  });
});
