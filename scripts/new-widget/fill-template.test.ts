import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fillTemplate, isWidgetName } from './fill-template.js';

describe('fillTemplate(template, name)', () => {
  it('writes the name as a tag, a class and a variable need it', () => {
    assert.equal(
      fillTemplate(
        'chiso-__name__ __Name__Element model__Name__ __camel__',
        'share-bar',
      ),
      'chiso-share-bar ShareBarElement modelShareBar shareBar',
    );
  });
});

describe('isWidgetName(name)', () => {
  it('takes words joined by hyphens', () => {
    assert.equal(isWidgetName('gauge'), true);
    assert.equal(isWidgetName('share-bar2'), true);
  });

  it('rejects what cannot be a tag or a class', () => {
    for (const name of ['', 'Gauge', 'share_bar', '-a', 'a-', '2a', '../a']) {
      assert.equal(isWidgetName(name), false, name);
    }
  });
});
