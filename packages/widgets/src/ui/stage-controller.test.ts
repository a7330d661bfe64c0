import { expect } from '@esm-bundle/chai';
import { comesTo, show, written } from '../../test-support/page.js';
import { smallDocument } from '../../test-support/small-document.js';
import '../all.js';

const elements = [
  'chiso-gauge',
  'chiso-ranking',
  'chiso-trend',
  'chiso-figure',
  'chiso-scorecard',
] as const;

/** Made-up figures whose next release is due on a day. */
const dueOn = (nextRelease: string) =>
  smallDocument(
    [
      { value: 5, period: '2022' },
      { value: 6, period: '2023' },
    ],
    { nextRelease, targets: [{ indicator: 'x', period: '2025', value: 8 }] },
  );

describe('the state of an element', () => {
  for (const tag of elements) {
    it(`of <${tag}> is stale once the next release is overdue`, async () => {
      const properties = { data: dueOn('2024-01-06') };
      const element = await show(tag, {}, { properties, state: 'stale' });
      expect(written(element)).to.match(/6/);
      expect(element.matches(':state(stale)')).to.equal(true);

      const states: string[] = [];
      element.addEventListener('chiso-state', ({ state }) => {
        states.push(state);
      });
      element.data = dueOn('9999-01-06');
      await comesTo(element, 'ready');
      expect(states.at(-1)).to.equal('ready');
      expect(element.matches(':state(stale)')).to.equal(false);
    });
  }
});
