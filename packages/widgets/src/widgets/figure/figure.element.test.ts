import { expect } from '@esm-bundle/chai';
import { answerFetch, show, until } from '../../../test-support/page.js';
import './figure.define.js';

const src = '/examples/data/digital-economy-share.json';
const cited2023 = {
  src,
  period: '2023',
  method: 'nso',
  cited: '12.33',
};
const written = (text: string) => ({ children: [new Text(text)] });

describe('<chiso-figure>', () => {
  afterEach(() => document.body.replaceChildren());

  const seen = (element: HTMLElement) =>
    element.shadowRoot!.querySelector('[part="figure"]')!.textContent!.trim();
  const correction = (element: HTMLElement) =>
    element.shadowRoot!.querySelector('[part="correction"]')?.textContent;

  it('writes the figure where its author wrote nothing', async () => {
    const element = await show('chiso-figure', {
      src,
      period: '2023',
      method: 'mic',
    });
    expect(seen(element)).to.equal('16,5%†');
    expect(correction(element)).to.equal(undefined);
  });

  it('keeps what its author wrote, and says that it was revised', async () => {
    const element = await show('chiso-figure', cited2023, written('12,33%'));
    const slot = element.shadowRoot!.querySelector('slot')!;
    expect(slot.assignedNodes()[0]?.textContent).to.equal('12,33%');
    expect(seen(element)).to.equal('*');
    expect(correction(element)).to.equal(
      ' (đã được điều chỉnh thành 12,87% ngày 6/1/2025)',
    );
  });

  it('writes what the document says now where it is live', async () => {
    const attributes = { ...cited2023, live: '' };
    const element = await show('chiso-figure', attributes, written('12,33%'));
    expect(seen(element)).to.include('12,87%');
    expect(element.shadowRoot!.querySelector('slot')).to.equal(null);
  });

  it('takes the type of its sentence, and no room for its sign', async () => {
    const element = await show('chiso-figure', cited2023, written('12,33%'));
    const box = element.parentElement!;
    box.style.font = 'italic 700 31px/2 serif';
    const figure = element.shadowRoot!.querySelector('[part="figure"]')!;
    for (const name of [
      'fontFamily',
      'fontSize',
      'fontStyle',
      'fontWeight',
      'lineHeight',
      'color',
    ] as const) {
      expect(getComputedStyle(figure)[name], name).to.equal(
        getComputedStyle(box)[name],
      );
    }
    const plain = document.createElement('span');
    plain.textContent = '12,33%';
    plain.style.fontVariantNumeric = 'tabular-nums';
    box.append(plain);
    expect(element.getBoundingClientRect().width).to.be.closeTo(
      plain.getBoundingClientRect().width,
      0.1,
    );
  });

  it('says its status by a sign, a title and words, without room', async () => {
    const element = await show(
      'chiso-figure',
      { src, period: '2023', method: 'mic', cited: '16.5' },
      written('16,5%'),
    );
    const shadow = element.shadowRoot!;
    expect(seen(element)).to.equal('†');
    expect(
      shadow.querySelector('[part="figure"]')!.getAttribute('title'),
    ).to.equal('ước tính');
    expect(shadow.querySelector('[part="status"]')!.textContent).to.equal(
      ' (ước tính)',
    );
    const range = document.createRange();
    range.selectNodeContents(element);
    expect(element.getBoundingClientRect().width).to.be.closeTo(
      range.getBoundingClientRect().width,
      0.1,
    );
  });

  it('takes no notice of empty attributes', async () => {
    const element = await show('chiso-figure', { src, area: '', period: '' });
    expect(seen(element)).to.match(/\d/);
  });

  it('keeps a place in its sentence while it is empty', async () => {
    const box = document.createElement('p');
    box.style.font = '20px sans-serif';
    box.append('Chiếm ', document.createElement('chiso-figure'), ' GDP.');
    document.body.append(box);
    const element = box.querySelector('chiso-figure')!;
    const width = () => element.getBoundingClientRect().width;
    const answers = answerFetch(() => new Promise(() => {}));
    element.setAttribute('src', '/never.json');
    await until(() => element.getAttribute('state') === 'loading');
    answers.restore();
    const kept = width();
    expect(kept).to.be.above(40);
    element.setAttribute('period', '2023');
    element.setAttribute('method', 'mic');
    element.setAttribute('src', src);
    await until(() => element.getAttribute('state') === 'ready');
    await until(() => seen(element).startsWith('16,5%'));
    expect(width()).to.be.closeTo(kept, 10);
  });

  it('has its sign at its end, where it goes on in another line', async () => {
    const element = await show(
      'chiso-figure',
      cited2023,
      written('mười hai phẩy ba mươi ba phần trăm'),
    );
    element.parentElement!.style.width = '7em';
    const range = document.createRange();
    range.selectNodeContents(element);
    const lines = [...range.getClientRects()];
    const last = lines.at(-1)!;
    const sign = element
      .shadowRoot!.querySelector('[part="sign"]')!
      .getBoundingClientRect();
    expect(lines.length).to.be.above(1);
    expect(sign.left).to.be.closeTo(last.right, 1);
    expect(sign.bottom).to.be.within(last.top, last.bottom);
  });

  it('breaks no figure where its page would not', async () => {
    const element = await show('chiso-figure', cited2023, written('12,33%'));
    expect(getComputedStyle(element).overflowWrap).to.equal('normal');
  });

  it('shows what was written while there is no document', async () => {
    const element = await show(
      'chiso-figure',
      {},
      {
        ...written('16,5%'),
        properties: { data: 'no document' },
        state: 'error',
      },
    );
    expect(element.shadowRoot!.querySelector('slot')).to.not.equal(null);
    expect(element.shadowRoot!.textContent!.trim()).to.equal('');
  });

  it('says why there is no figure where nothing was written', async () => {
    const element = await show(
      'chiso-figure',
      { src, indicator: 'none' },
      { state: 'empty' },
    );
    await until(() =>
      element.shadowRoot!.textContent!.includes('Chưa có số liệu'),
    );
    // The sentence ends by itself.
    expect(element.shadowRoot!.textContent!.trim()).to.match(/[^.]$/);
  });

  it('opens its evidence by click and by key, and gets the focus back', async () => {
    const element = await show('chiso-figure', cited2023, written('12,33%'));
    const figure =
      element.shadowRoot!.querySelector<HTMLElement>('[part="figure"]')!;
    const panel = () =>
      element.shadowRoot!.querySelector<HTMLElement>(
        '[part="panel"]:popover-open',
      );
    figure.focus();
    figure.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }),
    );
    await until(() => Boolean(panel()));
    await until(() => Boolean(panel()!.textContent?.includes('12,33')));
    panel()!.querySelector<HTMLElement>('[part=close]')!.click();
    await until(() => !panel());
    expect(element.shadowRoot!.activeElement).to.equal(figure);
    figure.click();
    await until(() => Boolean(panel()));
  });
});
