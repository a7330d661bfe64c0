import { expect } from '@esm-bundle/chai';
import { comesTo, show, until, written } from '../../test-support/page.js';
import '../widgets/gauge/gauge.define.js';

const src = '/examples/data/digital-economy-share.json';

/** The hash of the document there, as the platform writes it. */
async function hashOf(address: string): Promise<string> {
  const bytes = await (await fetch(address)).arrayBuffer();
  const digest = await crypto.subtle.digest('SHA-384', bytes);
  return `sha384-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}

describe('an element with the hash of its document', () => {
  it('asks anew when the hash changes', async () => {
    const right = await hashOf(src);
    const element = await show('chiso-gauge', {
      ...{ src, indicator: 'de-share-gdp', period: '2023', method: 'mic' },
      integrity: right,
    });
    await until(() => written(element).includes('16,5%'));

    element.integrity = `sha384-${'A'.repeat(64)}`;
    await comesTo(element, 'error');
    expect(written(element)).not.to.match(/\d%/);

    element.integrity = right;
    await comesTo(element, 'ready');
    await until(() => written(element).includes('16,5%'));
  });
});

describe('an element that a script gives its document', () => {
  it('has none at first, and says so', async () => {
    const asked = { indicator: 'de-share-gdp' };
    const element = await show('chiso-gauge', asked, { state: 'empty' });
    expect(written(element)).not.to.match(/\d/);
  });

  it('is loading while null says that it is still to come', async () => {
    const element = document.createElement('chiso-gauge');
    element.data = null;
    const states: string[] = [];
    element.addEventListener('chiso-state', ({ state }) => states.push(state));
    document.body.append(element);
    // Longer than the words of an empty element take to come.
    await new Promise((resolve) => setTimeout(resolve, 300));
    element.data = await (await fetch(src)).json();
    await comesTo(element, 'ready');
    expect(states).to.deep.equal(['loading', 'ready']);
    element.remove();
  });
});
