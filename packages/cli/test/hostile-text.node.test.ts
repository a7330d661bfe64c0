import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openDocument } from '../src/document/read-document.js';
import { writeRendered } from '../src/html/write-rendered.js';
import { drawPicture } from '../src/picture/draw-picture.js';
import { writeOembed } from '../src/snippet/write-oembed.js';
import { writeSnippet } from '../src/snippet/write-snippet.js';
import { showView } from '../src/view.js';
import { elementsIn, textOf } from './support/read-html.js';

const attacks = [
  '<script>alert(1)</script>',
  '</table></figure><img src=x onerror=alert(1)>',
  '" onmouseover="alert(1)" evil="',
  "' onfocus='alert(1)' autofocus='",
  '<svg/onload=alert(1)>',
  '-->]]><iframe srcdoc="<script>alert(1)</script>">',
  '&lt;b&gt; &amp; &#60;i&#62;',
  '\u0000<\u0000script>',
];

/** A document each of whose texts is the attack. */
function documentOf(attack: string): unknown {
  return {
    format: 'chiso/1',
    id: 'hostile',
    title: attack,
    publisher: { name: attack },
    sources: [
      {
        id: 's',
        title: attack,
        publisher: { name: attack },
        url: 'https://example.org/?"onclick="alert(1)',
      },
      {
        id: 't',
        title: `${attack} 2`,
        url: 'https://example.org/<script>',
      },
    ],
    methods: [{ id: 'm', name: attack }],
    areas: [
      { id: 'a', name: attack, level: 'province' },
      { id: 'b', name: `${attack} b`, level: 'province' },
    ],
    indicators: [
      { id: 'x', name: attack, shortName: attack, noun: attack, unit: 'count' },
    ],
    targets: [
      { indicator: 'x', period: '2025', value: 9, source: 't', quote: attack },
    ],
    observations: ['2021', '2022'].flatMap((period) =>
      ['a', 'b'].map((area, at) => ({
        indicator: 'x',
        area,
        period,
        value: 5 - at,
        rank: 1 + at,
        method: 'm',
        sources: ['s', 't'],
        quote: attack,
        note: attack,
      })),
    ),
  };
}

const views = [
  {
    widget: 'ranking',
    asked: { highlight: 'a', compare: '2021', history: '' },
  },
  { widget: 'trend', asked: { area: 'a b' } },
  { widget: 'gauge', asked: { area: 'a' } },
  { widget: 'scorecard', asked: {} },
  { widget: 'figure', asked: { area: 'a' } },
] as const;

const harmless = new Set([
  ...['html', 'head', 'body', 'figure', 'figcaption', 'strong', 'br', 'p'],
  ...['table', 'caption', 'tbody', 'tr', 'th', 'td', 'span', 'a'],
]);

const pictureTags = new Set([
  'html',
  'head',
  'body',
  'svg',
  'title',
  'desc',
  'path',
  'text',
]);

/** Fails where a text has become an element, an attribute or an address. */
function assertHarmless(html: string, tags: ReadonlySet<string>): void {
  for (const { tagName, attrs } of elementsIn(html)) {
    assert.ok(tags.has(tagName), `<${tagName}>`);
    for (const { name, value } of attrs) {
      assert.doesNotMatch(name, /^on|^autofocus$|^srcdoc$|^evil$/, name);
      if (name === 'href' || name === 'src') {
        assert.match(value, /^https?:|^\/chiso\//);
      }
    }
  }
}

describe('a document with hostile texts', () => {
  for (const attack of attacks) {
    for (const { widget, asked } of views) {
      it(`says ${JSON.stringify(attack)} in a ${widget} as text`, () => {
        const { dataset } = openDocument(documentOf(attack), 'test');
        const header = widget === 'figure' ? {} : { header: attack };
        const question = { ...asked, ...header };
        const view = showView({ widget, asked: question }, dataset);
        const html = writeRendered(view);
        assertHarmless(html, harmless);
        const seen = attack.replaceAll('\0', '');
        if (widget !== 'figure') {
          const text = elementsIn(html)
            .map(textOf)
            .join(' ')
            .replaceAll('\u{FFFD}', '');
          assert.ok(text.includes(seen));
        }
        const svg = drawPicture(view, {
          theme: 'light',
          width: 640,
          isCard: false,
        })?.svg;
        if (svg) {
          assertHarmless(svg, new Set([...pictureTags, 'svg']));
        }
      });
    }
  }

  it('links to nothing but pages', () => {
    const { dataset } = openDocument(documentOf('x'), 'test');
    const view = showView({ widget: 'ranking', asked: {} }, dataset);
    const urls = ['javascript:alert(1)', 'data:text/html,x', ' https://x.org'];
    const sources = urls.map((url) => ({ text: 'x', lang: view.lang, url }));
    const links = elementsIn(writeRendered({ ...view, sources })).filter(
      ({ tagName }) => tagName === 'a',
    );
    assert.deepEqual(links, []);
  });

  it('leaves snippets and oEmbed whole', () => {
    for (const attack of attacks) {
      const { dataset } = openDocument(documentOf(attack), 'test');
      const asked = { header: attack, highlight: attack };
      const view = showView({ widget: 'ranking', asked }, dataset);
      const options = {
        widget: 'ranking',
        asked,
        address: `d.json?${attack}`,
        base: '/chiso/',
        height: 300,
      };
      const snippet = writeSnippet(view, options);
      const placing = ['link', 'script', 'chiso-ranking', 'div'];
      assertHarmless(snippet.placeholder, new Set([...harmless, ...placing]));
      assert.equal(
        elementsIn(snippet.placeholder).filter(
          ({ tagName }) => tagName === 'script',
        ).length,
        1,
      );
      const frames = elementsIn(snippet.iframe).filter(
        ({ tagName }) => tagName === 'iframe',
      );
      assert.equal(frames.length, 1);
      assert.ok(
        frames[0]!.attrs.some(({ name, value }) => name === 'title' && value),
      );
      const { html } = JSON.parse(
        writeOembed(view, { ...options, width: 640 }),
      );
      assertHarmless(
        html,
        new Set(['html', 'head', 'body', 'iframe', 'script']),
      );
    }
  });
});
