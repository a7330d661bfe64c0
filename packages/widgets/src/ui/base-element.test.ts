import { expect } from '@esm-bundle/chai';
import { html, type TemplateResult } from 'lit/html.js';
import { settled, until } from '../../test-support/page.js';
import { BaseElement, number, type Properties } from './base-element.js';

class Plain extends BaseElement {
  static override styles = ['p { color: rgb(1, 2, 3) }'];
  static override properties: Properties = {
    header: {},
    top: number,
    data: { attribute: false },
    maxBytes: { attribute: 'max-bytes' },
  };
  declare header: string | undefined;
  declare top: number | undefined;
  declare data: unknown;
  declare maxBytes: string | undefined;

  renders = 0;
  readonly told: string[][] = [];

  protected override willUpdate(changed: ReadonlySet<string>): void {
    this.told.push([...changed]);
  }

  protected override render(): TemplateResult {
    this.renders += 1;
    return html`<p>${this.header} ${this.top}</p>`;
  }
}
customElements.define('test-plain', Plain);

describe('BaseElement', () => {
  let element: Plain;

  beforeEach(() => {
    element = new Plain();
    document.body.append(element);
  });
  afterEach(() => document.body.replaceChildren());

  const text = () => element.renderRoot.textContent?.trim();

  it('renders once for all that was set together', async () => {
    await element.updateComplete;
    element.header = 'một';
    element.top = 2;
    element.header = 'hai';
    expect(await element.updateComplete).to.equal(true);
    expect(text()).to.equal('hai 2');
    expect(element.renders).to.equal(2);
    expect(element.told[1]).to.deep.equal(['header', 'top']);
  });

  it('renders nothing anew for what is the same', async () => {
    element.top = Number.NaN;
    await element.updateComplete;
    element.top = Number.NaN;
    await element.updateComplete;
    expect(element.renders).to.equal(1);
  });

  it('reads attributes, and forgets those that are taken away', async () => {
    element.setAttribute('header', 'DTI');
    element.setAttribute('top', '5');
    element.setAttribute('max-bytes', '1');
    element.setAttribute('data', '{}');
    expect(element).to.include({ header: 'DTI', top: 5, maxBytes: '1' });
    expect(element.data).to.equal(undefined);
    element.setAttribute('top', ' ');
    element.removeAttribute('header');
    expect(element).to.include({ header: undefined, top: undefined });
  });

  it('waits until it is on a page', async () => {
    const apart = new Plain();
    let isDone = false;
    apart.updateComplete.then(() => {
      isDone = true;
    });
    await new Promise((resolve) => setTimeout(resolve));
    expect([isDone, apart.renders]).to.deep.equal([false, 0]);
    document.body.append(apart);
    await apart.updateComplete;
    expect(apart.renders).to.equal(1);
  });

  it('takes what was set before its class was registered', async () => {
    const early = document.createElement('test-early');
    Object.assign(early, { header: 'sớm', data: 7 });
    document.body.append(early);
    customElements.define('test-early', class extends Plain {});
    await (early as Plain).updateComplete;
    expect(early.shadowRoot?.textContent).to.include('sớm');
    expect(Object.hasOwn(early, 'header')).to.equal(false);
    expect((early as Plain).data).to.equal(7);
  });

  it('keeps its look in another document, and what comes later too', async () => {
    await element.updateComplete;
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const other = frame.contentDocument!;
    const look = () => {
      const { color, top } = getComputedStyle(
        element.renderRoot.querySelector('p')!,
      );
      return [color, top];
    };
    other.body.append(element);
    expect(look()).to.deep.equal(['rgb(1, 2, 3)', 'auto']);
    element.adopt(['p { top: 3px }']);
    expect(look()).to.deep.equal(['rgb(1, 2, 3)', '3px']);
    document.body.append(element);
    expect(look()).to.deep.equal(['rgb(1, 2, 3)', '3px']);
  });

  it('is left alone by a document without a window', async () => {
    await element.updateComplete;
    document.implementation.createHTMLDocument().body.append(element);
    element.adopt(['p { top: 3px }']);
    document.body.append(element);
    expect(element.renderRoot.adoptedStyleSheets).to.have.length(2);
  });

  it('shares one style sheet, adopted once', async () => {
    await element.updateComplete;
    const other = new Plain();
    document.body.append(other);
    other.adopt(Plain.styles);
    const [sheet, ...rest] = other.renderRoot.adoptedStyleSheets;
    expect(rest).to.deep.equal([]);
    expect(element.renderRoot.adoptedStyleSheets).to.deep.equal([sheet]);
    const { color } = getComputedStyle(element.renderRoot.querySelector('p')!);
    expect(color).to.equal('rgb(1, 2, 3)');
  });

  it('keeps from the page what goes wrong, and shows its children', async () => {
    const broken = new Plain();
    broken.append('thay thế');
    Object.assign(broken, {
      render: () => {
        throw new TypeError('not on this page');
      },
    });
    const warned: unknown[][] = [];
    const { warn } = console;
    console.warn = (...words) => warned.push(words);
    try {
      document.body.append(broken);
      await until(() => broken.getAttribute('state') === 'error');
      Object.assign(broken, { header: 'nữa' });
      await settled(broken);
    } finally {
      console.warn = warn;
    }
    expect(broken.shadowRoot?.innerHTML).to.equal('<slot></slot>');
    expect(warned).to.have.length(1);
    expect(warned[0]![0]).to.match(/^chiso: <test-plain> keeps its fallback/);
  });

  it('tells its controllers of its life', async () => {
    const heard: string[] = [];
    const hear = (name: string) => () => heard.push(name);
    element.addController({
      hostConnected: hear('connected'),
      hostDisconnected: hear('disconnected'),
      hostUpdate: hear('update'),
      hostUpdated: hear('updated'),
    });
    await element.updateComplete;
    element.remove();
    expect(heard).to.deep.equal([
      'connected',
      'update',
      'updated',
      'disconnected',
    ]);
  });
});
