import { expect } from '@esm-bundle/chai';
import { smallDocument } from '../../../test-support/gauges.js';
import {
  all,
  comesTo,
  find,
  settled,
  show,
  until,
} from '../../../test-support/page.js';
import '../../widgets/gauge/gauge.define.js';
import type { GaugeElement } from '../../widgets/gauge/gauge.element.js';

const sixteen = smallDocument([{ value: 16.5, period: '2023' }], {
  indicator: { unit: 'percent' },
});

async function gauge() {
  const element = await show(
    'chiso-gauge',
    {},
    { properties: { data: sixteen } },
  );
  // The buttons come after the picture.
  await until(() => all(element, 'button[name=take]').length > 0);
  return element;
}

const button = (element: Element, name = 'evidence') =>
  find<HTMLButtonElement>(element, `button[name=${name}]`);

const panel = (element: Element) => find<HTMLElement>(element, '[part=panel]');

const isOpen = (element: Element) =>
  all(element, '[part=panel]').some(
    (box) => box.checkVisibility?.() ?? box.matches(':popover-open'),
  );

async function open(element: GaugeElement, name = 'evidence') {
  button(element, name).focus();
  button(element, name).click();
  await until(() => isOpen(element), 'the panel is open');
}

/** As a finger or a mouse does: what a press closes, a click must not open. */
function press(target: Element): void {
  const options = { bubbles: true, composed: true, cancelable: true };
  target.dispatchEvent(new PointerEvent('pointerdown', options));
  target.dispatchEvent(new PointerEvent('pointerup', options));
}

describe('PanelController', () => {
  afterEach(() => document.body.replaceChildren());

  it('a button opens its panel, takes the focus in, and closes it', async () => {
    const element = await gauge();
    await open(element);
    expect(panel(element).getAttribute('role')).to.equal('dialog');
    expect(panel(element).getAttribute('aria-label')).to.equal('Kiểm chứng');
    expect(element.shadowRoot!.activeElement).to.equal(panel(element));
    expect(button(element).getAttribute('aria-expanded')).to.equal('true');
    button(element).click();
    await until(() => !isOpen(element));
    expect(button(element).getAttribute('aria-expanded')).to.equal('false');
    expect(element.shadowRoot!.activeElement).to.equal(button(element));
  });

  it('the close button closes, and gives the focus back', async () => {
    const element = await gauge();
    await open(element);
    find<HTMLButtonElement>(element, '[part=close]').click();
    expect(isOpen(element)).to.equal(false);
    expect(element.shadowRoot!.activeElement).to.equal(button(element));
  });

  it('whatever hides the popover, the focus is back at the button', async () => {
    const element = await gauge();
    await open(element);
    panel(element).hidePopover();
    expect(element.shadowRoot!.activeElement).to.equal(button(element));
    expect(button(element).getAttribute('aria-expanded')).to.equal('false');
  });

  it('a press on its own button closes it for good', async () => {
    const element = await gauge();
    await open(element);
    press(button(element));
    panel(element).hidePopover();
    button(element).click();
    await settled(element);
    expect(isOpen(element)).to.equal(false);
    button(element).click();
    await until(() => isOpen(element));
  });

  it('the other button shows the other view in the same panel', async () => {
    const element = await gauge();
    await open(element);
    button(element, 'take').click();
    await until(() =>
      panel(element).getAttribute('aria-label')!.startsWith('Trích dẫn'),
    );
    expect(isOpen(element)).to.equal(true);
    expect(button(element).getAttribute('aria-expanded')).to.equal('false');
    expect(button(element, 'take').getAttribute('aria-expanded')).to.equal(
      'true',
    );
  });

  it('only one panel on the page is open', async () => {
    const [first, second] = [await gauge(), await gauge()];
    await open(first);
    await open(second);
    expect([isOpen(first), isOpen(second)]).to.deep.equal([false, true]);
    expect(second.shadowRoot!.activeElement).to.equal(panel(second));
    expect(button(first).getAttribute('aria-expanded')).to.equal('false');
  });

  it('it stays open and follows when its element changes', async () => {
    const element = await gauge();
    await open(element);
    element.header = 'Khác';
    await settled(element);
    expect(isOpen(element)).to.equal(true);
    element.data = smallDocument([{ value: 17.5, period: '2024' }], {
      indicator: { unit: 'percent' },
    });
    await until(() => panel(element).textContent!.includes('17,5%'));
    element.closest('div')!.lang = 'en';
    await until(() => panel(element).textContent!.includes('17.5%'));
    expect(panel(element).lang).to.equal('en');
    expect(panel(element).getAttribute('aria-label')).to.equal('Evidence');
    expect(isOpen(element)).to.equal(true);
  });

  it('it closes when there is nothing to show any more', async () => {
    const element = await gauge();
    await open(element);
    element.setAttribute('indicator', 'no-such-indicator');
    await comesTo(element, 'empty');
    expect(isOpen(element)).to.equal(false);
  });

  it('it closes with its element, and opens again when that is back', async () => {
    const element = await gauge();
    await open(element);
    const box = element.parentElement!;
    element.remove();
    const other = await gauge();
    await open(other);
    box.append(element);
    await settled(element);
    expect([isOpen(element), isOpen(other)]).to.deep.equal([false, true]);
    await open(element);
    expect([isOpen(element), isOpen(other)]).to.deep.equal([true, false]);
  });

  it('A7 it is printed in the flow of the page while it is open', async () => {
    const element = await gauge();
    await open(element);
    dispatchEvent(new Event('beforeprint'));
    expect(panel(element).hasAttribute('popover')).to.equal(false);
    expect(getComputedStyle(panel(element)).position).to.equal('static');
    const end = find(element, 'figure').getBoundingClientRect().bottom;
    expect(panel(element).getBoundingClientRect().top).to.be.least(end);
    dispatchEvent(new Event('afterprint'));
    expect(panel(element).matches(':popover-open')).to.equal(true);
    panel(element).hidePopover();
    dispatchEvent(new Event('beforeprint'));
    expect(isOpen(element)).to.equal(false);
    dispatchEvent(new Event('afterprint'));
  });

  it('A7 it moves without any animation', async () => {
    const element = await gauge();
    await open(element);
    expect(panel(element).getAnimations({ subtree: true })).to.deep.equal([]);
    const { transitionDuration, animationName } = getComputedStyle(
      panel(element),
    );
    expect([transitionDuration, animationName]).to.deep.equal(['0s', 'none']);
  });

  it('it stands by its button, inside the window', async () => {
    const element = await gauge();
    await open(element);
    const box = panel(element).getBoundingClientRect();
    expect(box.left).to.be.at.least(0);
    expect(box.right).to.be.at.most(innerWidth);
    expect(box.bottom).to.be.at.most(innerHeight);
  });

  it('without popovers it is a box under the source line', async () => {
    const { showPopover } = HTMLElement.prototype;
    Reflect.deleteProperty(HTMLElement.prototype, 'showPopover');
    try {
      const [element, other] = [await gauge(), await gauge()];
      await open(element);
      expect(panel(element).hasAttribute('popover')).to.equal(false);
      const end = find(element, 'figure').getBoundingClientRect().bottom;
      expect(panel(element).getBoundingClientRect().top).to.be.least(end);
      expect(element.shadowRoot!.activeElement).to.equal(panel(element));
      panel(element).dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }),
      );
      expect(isOpen(element)).to.equal(false);
      expect(element.shadowRoot!.activeElement).to.equal(button(element));
      await open(element);
      await open(other);
      expect([isOpen(element), isOpen(other)]).to.deep.equal([false, true]);
    } finally {
      HTMLElement.prototype.showPopover = showPopover;
    }
  });
});
