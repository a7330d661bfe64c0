import { expect } from '@esm-bundle/chai';
import * as elements from '../index.js';
import { widgetNames } from './names.js';
import { questionWords } from './question-words.js';

/** What states something, or belongs to the page that embeds. */
const refused = [
  // A figure, or a heading of its own.
  'header',
  'value',
  'count',
  'of',
  'percent',
  'unit',
  'noun',
  'hedge',
  'source',
  'cited',
  'live',
  // Another element on the page.
  'follows',
  'in-address',
];

const attributes = new Set(
  Object.values(elements).flatMap((member) =>
    typeof member === 'function' && 'observedAttributes' in member
      ? (member.observedAttributes as readonly string[])
      : [],
  ),
);

describe('questionWords', () => {
  it('questionWords with what is refused are all attributes there are', () => {
    expect([...questionWords, ...refused].sort()).to.deep.equal(
      [...attributes].sort(),
    );
  });

  it('widgetNames are the tags that are registered', async () => {
    await import('../all.js');
    for (const name of widgetNames) {
      expect(customElements.get(`chiso-${name}`), name).not.to.equal(undefined);
    }
  });
});
