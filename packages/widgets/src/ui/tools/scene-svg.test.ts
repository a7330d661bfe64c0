import { expect } from '@esm-bundle/chai';
import * as fc from 'fast-check';
import { show } from '../../../test-support/page.js';
import type { Scene } from '../pure/scene-marks.js';
import { writeSvg } from '../pure/scene-svg.js';
import { example } from './scene.fixture.js';
import { takeScene } from './scene.js';

const words = { lang: 'vi', title: 'Tên' };

/** The file as another program reads it; fails where it is not well-formed. */
function read(svg: string): SVGSVGElement {
  const file = new DOMParser().parseFromString(svg, 'image/svg+xml');
  expect(file.querySelector('parsererror')?.textContent).to.equal(undefined);
  return file.documentElement as unknown as SVGSVGElement;
}

function textsIn(root: Element): readonly string[] {
  return [...root.querySelectorAll('text')].map((text) => text.textContent!);
}

function sceneOf(text: string): Scene {
  const font = {
    family: '"A & B", <serif>',
    size: 16,
    weight: '400',
    style: 'normal',
    variant: 'normal',
    spacing: 0,
  };
  const fill = { hex: '#000000', alpha: 1 };
  return {
    width: 100,
    height: 20,
    marks: [
      {
        kind: 'text',
        text,
        x: 0,
        y: 16,
        width: 50,
        anchor: 'end',
        font,
        fill,
        lang: 'en"><script>',
      },
    ],
  };
}

const hostile = [
  '<script>alert(1)</script>',
  '</text></svg><script>alert(1)</script>',
  '"><image href="x" onerror="alert(1)"/>',
  ']]><!--',
  '&lt;script&gt; &amp; &#60;',
  "javascript:alert('1')",
  '<style>@import "//example.org"</style>',
  '{{constructor.constructor("alert(1)")()}}',
  '<a xlink:href="javascript:alert(1)">x</a>',
];

describe('writeSvg', () => {
  afterEach(() => document.body.replaceChildren());

  for (const name of [
    'gauge/share-of-gdp',
    'gauge/bars',
    'ranking/dti-2022',
    'trend/every-mark',
  ]) {
    it(`writeSvg(${name}) is well-formed and stands alone`, async () => {
      const scene = takeScene(await example(name))!;
      const svg = writeSvg(scene, { ...words, description: 'Mô tả' });
      const root = read(svg);
      expect(root.getAttribute('viewBox')).to.equal(
        `0 0 ${scene.width} ${scene.height}`,
      );
      expect(root.getAttribute('lang')).to.equal('vi');
      expect(root.querySelector('title')!.textContent).to.equal('Tên');
      expect(root.querySelector('desc')!.textContent).to.equal('Mô tả');
      expect(textsIn(root)).to.deep.equal(
        scene.marks.flatMap((mark) => (mark.kind === 'text' ? mark.text : [])),
      );
      expect(svg).not.to.match(/NaN|undefined|Infinity|url\(|href|<style/);
      expect(svg).not.to.match(/\b(var|color-mix|color|light-dark)\(/);
      for (const text of root.querySelectorAll('text')) {
        expect(text.getAttribute('font-family')).to.match(
          /(serif|monospace|system-ui)$/,
        );
      }
    });
  }

  it('writeSvg(hostile text) has it as text', () => {
    for (const text of hostile) {
      const root = read(
        writeSvg(sceneOf(text), {
          lang: '"><script>',
          title: text,
          description: text,
        }),
      );
      expect(textsIn(root)).to.deep.equal([text]);
      expect([...root.querySelectorAll('*')].map((one) => one.localName))
        .to //
        .deep.equal(['title', 'desc', 'text']);
      expect(root.querySelector('title')!.textContent).to.equal(text);
    }
  });

  it('writeSvg(a hostile document) has its strings as text', async () => {
    for (const text of hostile) {
      const element = await show(
        'chiso-gauge',
        { value: '5', max: '10', header: text, source: text },
        { width: 900 },
      );
      const root = read(writeSvg(takeScene(element)!, words));
      expect(textsIn(root)).to.include(text);
      const names = [...root.querySelectorAll('*')].map((one) => one.localName);
      expect(new Set(names)).to.deep.equal(new Set(['title', 'path', 'text']));
    }
  });

  it('writeSvg(any text) is well-formed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        read(writeSvg(sceneOf(text), { lang: text, title: text }));
      }),
    );
    read(writeSvg(sceneOf('\uD800 \u0000 \u001B \uFFFF'), words));
  });

  it('writeSvg keeps texts as wide as on the page', async () => {
    const scene = takeScene(await example('ranking/dti-2022'))!;
    const root = read(writeSvg(scene, words));
    document.body.append(document.adoptNode(root));
    for (const text of root.querySelectorAll('text')) {
      const { x, width } = text.getBBox();
      const length = Number(text.getAttribute('textLength'));
      expect(width, text.textContent!).to.be.closeTo(length, 3);
      expect(x, text.textContent!).to.be.at.least(0);
      expect(x + width, text.textContent!).to.be.at.most(scene.width);
    }
  });
});
