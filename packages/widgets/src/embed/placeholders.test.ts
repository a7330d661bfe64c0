import { expect } from '@esm-bundle/chai';
import { fillPlaceholders } from './placeholders.js';

/** The first element that comes of some markup; the page defines no tags. */
function fill(markup: string): Element {
  const box = document.createElement('div');
  box.innerHTML = markup;
  document.body.append(box);
  fillPlaceholders(box);
  return box.firstElementChild!;
}

const attributesOf = ({ attributes }: Element) =>
  Object.fromEntries([...attributes].map(({ name, value }) => [name, value]));

describe('fillPlaceholders', () => {
  afterEach(() => document.body.replaceChildren());

  it('fillPlaceholders(a div) is the element, asked by its data attributes', () => {
    const element = fill(
      '<div data-chiso="ranking" data-src="/dti.json" data-indicator="dti" data-top="5"></div>',
    );
    expect(element.localName).to.equal('chiso-ranking');
    expect(attributesOf(element)).to.deep.equal({
      src: '/dti.json',
      indicator: 'dti',
      top: '5',
    });
  });

  it('fillPlaceholders(a div with a fallback) keeps its nodes as they are', () => {
    const box = document.createElement('div');
    box.innerHTML = '<p data-chiso="gauge">35 of <b>53</b></p>';
    const bold = box.querySelector('b');
    fillPlaceholders(box);
    expect(box.innerHTML).to.equal(
      '<chiso-gauge>35 of <b>53</b></chiso-gauge>',
    );
    expect(box.querySelector('b')).to.equal(bold);
  });

  it('fillPlaceholders(a styled div) keeps what the page says of it', () => {
    const element = fill(
      '<div id="a" class="wide" lang="en" data-chiso="trend" style="max-width: 30rem; color: red !important"></div>',
    ) as HTMLElement;
    const { style, ...rest } = attributesOf(element);
    expect(rest).to.deep.equal({ id: 'a', class: 'wide', lang: 'en' });
    expect(element.style.maxWidth).to.equal('30rem');
    expect(element.style.getPropertyPriority('color')).to.equal('important');
    expect(style).to.be.a('string');
  });

  it('fillPlaceholders(data-on…) makes nothing that runs', () => {
    const element = fill(
      '<div data-chiso="gauge" data-onclick="x" data-style="color:red" data-onfocus="x"></div>',
    );
    expect(attributesOf(element)).to.deep.equal({});
  });

  it('fillPlaceholders(no element of ours) leaves it alone', () => {
    for (const name of ['map', '', 'gauge onclick=x', '../gauge', 'GAUGE']) {
      const markup = `<div data-chiso="${name}"></div>`;
      expect(fill(markup).outerHTML).to.equal(markup);
    }
  });

  it('fillPlaceholders(in an editor) leaves what is to be saved', () => {
    const element = fill(
      '<section contenteditable="true"><div data-chiso="gauge"></div></section>',
    );
    expect(element.firstElementChild!.localName).to.equal('div');
  });

  it('fillPlaceholders(one in another) makes both', () => {
    const element = fill(
      '<div data-chiso="dataset" data-src="a.json"><div data-chiso="gauge"></div></div>',
    );
    expect(element.outerHTML).to.equal(
      '<chiso-dataset src="a.json"><chiso-gauge></chiso-gauge></chiso-dataset>',
    );
  });
});
