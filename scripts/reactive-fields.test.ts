import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { hiddenReactiveFields } from './reactive-fields.js';

const element = (member: string): string => `
class GaugeElement extends WidgetElement {
  static override properties = {
    header: {},
    count: { type: Number },
    'variant': {
      type: String,
    },
  };
  ${member}
}`;

describe('hiddenReactiveFields(text)', () => {
  const hidden = [
    `header = '';`,
    `count: number | undefined = undefined;`,
    'count?: number;',
    'count!: number;',
    'header;',
    `override variant: 'dial' | 'bar' = 'dial';`,
    'readonly onCount: () => void = () => {};\n  count =\n    3;',
  ];
  for (const member of hidden) {
    it(`finds ${member}`, () => {
      assert.equal(hiddenReactiveFields(element(member)).length, 1);
    });
  }

  const harmless = [
    'declare header: string;',
    'declare count: number | undefined;',
    'get header() { return ""; }',
    'count(): number { return 1; }',
    '#count = 1;',
    'type = "other";',
    'constructor() { super(); this.header = ""; }',
  ];
  for (const member of harmless) {
    it(`allows ${member}`, () => {
      assert.deepEqual(hiddenReactiveFields(element(member)), []);
    });
  }

  it('reads properties that stand on one line', () => {
    const text = `class A {\n  static properties = { a: {}, b: {} };\n  b = 1;\n}`;
    assert.equal(hiddenReactiveFields(text).length, 1);
  });
});
