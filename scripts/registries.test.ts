import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import {
  allModule,
  indexModule,
  packageExports,
  serverModule,
  sideEffects,
  staticModule,
  versionModule,
} from './registries.js';
import { elementClassName, widgetNames } from './widget-folders.js';

describe('widgetNames(root)', () => {
  const root = mkdtempSync(join(tmpdir(), 'chiso-folders-'));
  after(() => rmSync(root, { recursive: true }));

  it('lists the folders that have their element, sorted', () => {
    for (const path of ['trend/trend.element.ts', 'gauge/gauge.element.ts']) {
      touch(join(root, 'packages/widgets/src/widgets', path));
    }
    touch(join(root, 'packages/widgets/src/widgets/draft/draft.query.ts'));
    assert.deepEqual(widgetNames(root), ['gauge', 'trend']);
  });

  it('is empty where there is no folder', () => {
    assert.deepEqual(widgetNames(join(root, 'nowhere')), []);
  });
});

describe('elementClassName(widget)', () => {
  it('joins the words of the name', () => {
    assert.equal(elementClassName('gauge'), 'GaugeElement');
    assert.equal(elementClassName('share-bar'), 'ShareBarElement');
  });
});

describe('the registries', () => {
  it('export classes from the index and register them in all', () => {
    const index = indexModule(['gauge'], { hasPublicPart: true });
    assert.match(index, /export \{ GaugeElement \} from '.*element\.js';/);
    assert.match(index, /export \* from '\.\/public\.js';/);
    assert.match(versionModule('1.2.3'), /version = '1\.2\.3'/);
    assert.doesNotMatch(index, /define/);
    assert.match(allModule(['gauge']), /import '.*gauge\.define\.js';/);
  });

  it('give every widget an entry that registers it', () => {
    assert.deepEqual(packageExports(['gauge'])['./gauge'], {
      'chiso-source': './src/widgets/gauge/gauge.define.ts',
      types: './dist/widgets/gauge/gauge.define.d.ts',
      default: './dist/widgets/gauge/gauge.define.js',
    });
  });

  it('name what draws without a page', () => {
    const text = staticModule(['gauge', 'share-bar']);
    assert.match(text, /import \{ staticGauge \} from '.*gauge\.static\.js';/);
    assert.match(text, /'share-bar': staticShareBar,/);
  });

  it('name every element and style sheet that a server may write', () => {
    const text = serverModule(['gauge'], ['gauge/gauge.styles.ts']);
    assert.match(text, /define\('chiso-gauge', GaugeElement\);/);
    assert.match(text, /styles0 from '.*\/gauge\/gauge\.styles\.js';/);
    assert.match(text, /hashStyles\(\[styles0\]\)/);
  });

  it('name as side effects only what registers', () => {
    assert.deepEqual(sideEffects(['gauge']), [
      './src/all.ts',
      './dist/all.js',
      './src/ssr.ts',
      './dist/ssr.js',
      './src/static.ts',
      './dist/static.js',
      './src/widgets/gauge/gauge.define.ts',
      './dist/widgets/gauge/gauge.define.js',
    ]);
  });
});

function touch(path: string): void {
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, '');
}
