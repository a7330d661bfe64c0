import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { elementsPage } from './elements-page.js';
import { readElement } from './read-element.js';

const manifest = {
  modules: [
    {
      declarations: [
        {
          name: 'GaugeElement',
          description: 'One figure as a dial.',
          members: [
            {
              name: 'variant',
              type: { text: `'dial' | 'bar'` },
              description: 'How it is\ndrawn.',
              default: `'dial'`,
            },
          ],
          events: [{ name: 'chiso-state', description: 'The state changed.' }],
        },
      ],
    },
  ],
};

const reactive = {
  properties: {
    variant: {},
    maxBytes: { attribute: 'max-bytes' },
    data: { attribute: false as const },
  },
};

describe('elementsPage(elements)', () => {
  const page = elementsPage([readElement('gauge', manifest, reactive)]);

  it('lists attributes with type, meaning and default', () => {
    const row = `| \`variant\` | \`variant\` | \`'dial' \\| 'bar'\` | How it is drawn. Default: \`'dial'\`. |`;
    assert.ok(page.includes(row));
  });

  it('lists what no comment speaks of', () => {
    assert.ok(page.includes('| `max-bytes` | `maxBytes` |  |  |'));
  });

  it('keeps what only script can set apart', () => {
    assert.ok(page.includes('| Property, by script only | Type | Meaning |'));
    assert.ok(page.includes('| `data` |'));
  });

  it('lists events, and no empty table', () => {
    assert.ok(page.includes('| `chiso-state` | The state changed. |'));
    assert.ok(!page.includes('| Slot |'));
  });
});
