import { expect } from '@esm-bundle/chai';
import { html } from 'lit/html.js';
import { settled, until } from '../../test-support/page.js';
import { BaseElement } from './base-element.js';
import { LanguageController } from './language-controller.js';
import { LanguageWatch } from './language-watch.js';

let load = () => Promise.resolve('English');

class Speaking extends BaseElement {
  documentLang: 'vi' | 'en' | undefined;
  readonly language = new LanguageController(this, {
    vi: 'tiếng Việt',
    en: () => load(),
  });
  readonly watch = new LanguageWatch(this);

  override render() {
    const { lang, words } = this.language.speak(this.documentLang);
    return html`${lang}: ${words}`;
  }
}
customElements.define('test-speaking', Speaking);

/** An element in the language of this markup. */
async function speak(parent: Element, lang = ''): Promise<Speaking> {
  const element = new Speaking();
  if (lang) element.lang = lang;
  parent.append(element);
  await settled(element);
  return element;
}

const said = (element: Speaking) => element.renderRoot.textContent!.trim();

describe('LanguageController', () => {
  const page = document.documentElement;
  const before = page.lang;

  afterEach(() => {
    document.body.replaceChildren();
    page.lang = before;
    load = () => Promise.resolve('English');
  });

  it('LanguageController takes the page’s language, then the document’s, then Vietnamese', async () => {
    page.removeAttribute('lang');
    const element = await speak(document.body);
    expect(said(element)).to.equal('vi: tiếng Việt');
    element.documentLang = 'en';
    element.requestUpdate();
    await until(() => said(element) === 'en: English');
    page.lang = 'vi-VN';
    await until(() => said(element) === 'vi: tiếng Việt');
  });

  it('LanguageController takes the nearest ancestor’s language', async () => {
    page.lang = 'vi';
    const outer = document.createElement('div');
    outer.lang = 'en-GB';
    const inner = document.createElement('div');
    inner.lang = 'vi';
    document.body.append(outer);
    outer.append(inner);
    expect(said(await speak(outer))).to.equal('en: English');
    expect(said(await speak(inner))).to.equal('vi: tiếng Việt');
    expect(said(await speak(inner, 'fr'))).to.equal('en: English');
  });

  it('LanguageController looks out of a shadow tree', async () => {
    page.lang = 'vi';
    const host = document.createElement('div');
    host.lang = 'en';
    document.body.append(host);
    const root = host.attachShadow({ mode: 'open' });
    const inner = document.createElement('div');
    root.append(inner);
    expect(said(await speak(inner))).to.equal('en: English');
  });

  it('LanguageController speaks Vietnamese where English does not arrive', async () => {
    load = () => Promise.reject(new Error('offline'));
    page.lang = 'en';
    const element = await speak(document.body);
    await until(() => said(element) === 'en: tiếng Việt');
  });

  it('LanguageController no longer follows what has left the page', async () => {
    page.lang = 'vi';
    const element = await speak(document.body);
    element.remove();
    page.lang = 'en';
    await settled(element);
    expect(said(element)).to.equal('vi: tiếng Việt');
    document.body.append(element);
    await until(() => said(element) === 'en: English');
  });
});
