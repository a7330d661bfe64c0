import { expect } from '@esm-bundle/chai';
import { html, nothing } from 'lit/html.js';
import { settled, until } from '../../test-support/page.js';
import { BaseElement } from './base-element.js';
import { SizeController } from './size-controller.js';

class Sized extends BaseElement {
  readonly size = new SizeController(this);
  hasPicture = true;
  renders = 0;

  override render() {
    this.renders += 1;
    return this.hasPicture ? html`<div data-picture></div>` : nothing;
  }
}
customElements.define('test-sized', Sized);

async function show(width: number): Promise<Sized> {
  const element = new Sized();
  element.style.display = 'block';
  element.style.width = `${width}px`;
  document.body.append(element);
  await until(() => element.size.width > 0);
  return element;
}

describe('SizeController', () => {
  afterEach(() => document.body.replaceChildren());

  it('SizeController has the size of the picture’s box, in whole px', async () => {
    expect((await show(200.4)).size.width).to.equal(200);
  });

  it('SizeController renders anew when the size has changed, and only then', async () => {
    const element = await show(200);
    const { renders } = element;
    element.style.width = '200.2px';
    await settled(element);
    expect(element.renders).to.equal(renders);
    element.style.width = '300px';
    await until(() => element.size.width === 300);
    await settled(element);
    expect(element.renders).to.equal(renders + 1);
  });

  it('SizeController follows a picture that comes back', async () => {
    const element = await show(200);
    element.hasPicture = false;
    element.requestUpdate();
    await settled(element);
    element.style.width = '250px';
    element.hasPicture = true;
    element.requestUpdate();
    await until(() => element.size.width === 250);
  });
});
