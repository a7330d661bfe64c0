import { expect } from '@esm-bundle/chai';
import { exampleIndex } from '../../../test-support/documents.js';
import { all, find, show, until } from '../../../test-support/page.js';
import '../../widgets/gauge/gauge.define.js';
import '../../widgets/trend/trend.define.js';
import { answerFigure } from '@chiso/data/core';
import { linkOf } from './follow-link.js';

const share = '/examples/data/digital-economy-share.json';
const of2023 = {
  src: share,
  indicator: 'de-share-gdp',
  period: '2023',
  method: 'nso',
};

const isOpen = (element: Element) =>
  all(element, '[part=panel]').some((box) => box.matches(':popover-open'));

const told = (element: Element, selector: string) =>
  (all(element, `[part=panel] ${selector}`)[0]?.textContent ?? '')
    .replace(/\s+/g, ' ')
    .trim();

/** As it is when a later part of it arrives. */
async function drawAnew(element: Element): Promise<void> {
  const drawn = element as HTMLElement & {
    requestUpdate(): void;
    readonly updateComplete: Promise<boolean>;
  };
  drawn.requestUpdate();
  await drawn.updateComplete;
}

const pause = () => new Promise((resolve) => setTimeout(resolve, 300));

/** The link to a figure of the share of GDP, as a document once had it. */
async function linkAt(question: {
  readonly method: string;
  readonly release?: string;
}): Promise<string> {
  const index = await exampleIndex('digital-economy-share');
  const figure = answerFigure(index, { period: '2023', ...question })!;
  return linkOf(figure, { document: index.header.id });
}

describe('a link to a figure', () => {
  afterEach(() => {
    document.body.replaceChildren();
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('is honoured by what is drawn after the page has loaded', async () => {
    history.replaceState(null, '', await linkAt({ method: 'nso' }));
    const element = await show('chiso-gauge', of2023);
    await until(() => isOpen(element));
    expect(told(element, '.headline')).to.equal('12,87% đã điều chỉnh');
    const frame = find(element, '[part=frame]');
    expect(frame.hasAttribute('data-linked')).to.equal(true);
    expect(element.shadowRoot!.activeElement).to.equal(
      find(element, '[part=panel]'),
    );
    find<HTMLButtonElement>(element, '[part=close]').click();
    expect(frame.hasAttribute('data-linked')).to.equal(false);
  });

  it('is honoured when it is followed, again and again', async () => {
    const element = await show('chiso-trend', { src: share });
    // The table, the evidence and what is to be taken along are there.
    await until(() => all(element, '[part=action]').length === 3);
    for (const method of ['nso', 'mic', 'nso']) {
      location.hash = await linkAt({ method });
      const figure = method === 'nso' ? '12,87%' : '16,5%';
      await until(
        () => isOpen(element) && told(element, '.headline').startsWith(figure),
      );
      find<HTMLButtonElement>(element, '[part=close]').click();
      location.hash = '#elsewhere';
      await pause();
      expect(isOpen(element)).to.equal(false);
    }
  });

  it('is honoured again after a script has changed the address', async () => {
    const element = await show('chiso-gauge', of2023);
    const hash = await linkAt({ method: 'nso' });
    location.hash = hash;
    await until(() => isOpen(element));
    find<HTMLButtonElement>(element, '[part=close]').click();
    await pause();
    // No news of this comes to anybody.
    history.replaceState(null, '', location.pathname + location.search);
    await drawAnew(element);
    location.hash = hash;
    // The element is drawn before it hears of the new address.
    await drawAnew(element);
    await until(() => isOpen(element));
  });

  it('opens the first element in the page that shows the figure', async () => {
    const second = await show('chiso-gauge', of2023);
    const first = await show('chiso-trend', { src: share });
    document.body.prepend(first.parentElement!);
    location.hash = await linkAt({ method: 'nso' });
    await until(() => isOpen(first));
    await pause();
    expect([isOpen(first), isOpen(second)]).to.deep.equal([true, false]);
  });

  it('to a release that was revised shows that, and what it is now', async () => {
    const hash = await linkAt({ method: 'nso', release: '2024-06' });
    expect(hash).to.contain('release=2024');
    location.hash = hash;
    const element = await show('chiso-gauge', of2023);
    await until(() => isOpen(element));
    expect(told(element, '.headline')).to.equal('12,33% ước tính');
    expect(told(element, '.notice')).to.match(
      /^Liên kết này dẫn đến con số 12,33%\. Từ đó số liệu đã được điều chỉnh thành 12,87% \(công bố ngày 6\/1\/2025\)\./,
    );
    find<HTMLButtonElement>(element, '.notice button').click();
    expect(told(element, '.headline')).to.equal('12,87% đã điều chỉnh');
    expect(told(element, '.notice')).to.equal('');
  });

  it('to what is not shown here, or is no link, does nothing', async () => {
    const element = await show('chiso-gauge', of2023);
    const hash = await linkAt({ method: 'mic' });
    const others = [
      hash,
      hash.replace('chiso=digital', 'chiso=other'),
      '#chiso=',
      '#chiso=%E0%A4%A',
      '#chiso=__proto__&indicator=constructor',
      `#chiso=${'a'.repeat(20_000)}`,
    ];
    for (const other of others) {
      location.hash = other;
      await pause();
      expect(all(element, '[part=panel]'), other.slice(0, 40)).to.deep.equal(
        [],
      );
    }
  });
});
