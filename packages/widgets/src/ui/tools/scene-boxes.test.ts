import { expect } from '@esm-bundle/chai';
import { readBox } from './scene-boxes.js';

const box = Object.freeze({ left: 10, top: 20, width: 100, height: 50 });

/** What is drawn of a box with these declarations. */
function boxOf(declarations: Readonly<Record<string, string>>) {
  const element = document.createElement('div');
  for (const [name, value] of Object.entries(declarations)) {
    element.style.setProperty(name, value);
  }
  document.body.append(element);
  return readBox(box, getComputedStyle(element), 1);
}

describe('readBox', () => {
  afterEach(() => document.body.replaceChildren());

  it('readBox(nothing to be seen) is nothing', () => {
    expect(boxOf({})).to.deep.equal([]);
    expect(boxOf({ border: '0 solid red' })).to.deep.equal([]);
    expect(boxOf({ border: '1px solid transparent' })).to.deep.equal([]);
  });

  it('readBox(a ground) is a rectangle', () => {
    const [ground, ...more] = boxOf({ background: 'rgb(1, 2, 3)' });
    expect(more).to.deep.equal([]);
    expect(ground).to.deep.equal({
      kind: 'path',
      d: 'M10 20h100v50h-100z',
      fill: { hex: '#010203', alpha: 1 },
    });
  });

  it('readBox(a border around) is one line in its middle', () => {
    const [border, ...more] = boxOf({
      border: '2px solid black',
      'border-radius': '6px',
    });
    expect(more).to.deep.equal([]);
    expect(border!.stroke!.width).to.equal(2);
    expect(border!.d).to.match(/^M16 21h88a5 5 0 0 1 5 5v38/);
  });

  it('readBox(a border beneath) is a strip at its edge', () => {
    const [border, ...more] = boxOf({ 'border-bottom': '3px solid black' });
    expect(more).to.deep.equal([]);
    expect(border!.d).to.equal('M10 67h100v3h-100z');
  });

  it('readBox(a hard shadow within) is a strip at its edge', () => {
    const [shadow, ...more] = boxOf({ 'box-shadow': 'inset 3px 0 red' });
    expect(more).to.deep.equal([]);
    expect(shadow!.d).to.equal('M10 20h3v50h-3z');
    expect(boxOf({ 'box-shadow': '0 2px 8px red' })).to.deep.equal([]);
  });
});
