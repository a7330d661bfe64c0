// Nothing moves in a page that holds the documented snippets, however late
// their scripts and documents come, in six layouts.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { type AskedView, showView, writeSnippet } from '@chiso/cli';
import { parseDataset } from '@chiso/data';
import { vietnam } from '@chiso/data/areas';
import type { Page } from 'playwright-core';
import { nextFrames } from './pages/findings.js';
import { type OpenPortal, openPortal } from './pages/open-portal.js';

const dti = readFileSync('examples/data/dti.json', 'utf8');
const share = readFileSync('examples/data/digital-economy-share.json', 'utf8');

let portal: OpenPortal;
before(async () => {
  portal = await openPortal('layouts');
  portal.site.say('/data/dti.json', dti);
  portal.site.say('/data/share.json', share);
});
after(() => portal.close());

const guide = readFileSync('docs/guides/embedding.md', 'utf8');

function codeOf(language: string): readonly string[] {
  return [...guide.matchAll(/```(\w+)\n([\s\S]*?)```/g)].flatMap(
    ([, name, code = '']) => (name === language ? [code] : []),
  );
}

/** What the guide tells a webmaster, and then an editor. */
const [theme = ''] = codeOf('html');
const narrowColumns = codeOf('css').join('');
const fromGuide = codeOf('html').filter((code) =>
  /<chiso-ranking|data-chiso=/.test(code),
);

/** What `chiso snippet` prints: an element and a placeholder of each view. */
const fromCommand = [
  snippetsOf('/data/share.json', share, {
    widget: 'gauge',
    asked: { period: '2023', method: 'mic' },
  }),
  snippetsOf('/data/share.json', share, { widget: 'trend', asked: {} }),
  snippetsOf('/data/dti.json', dti, {
    widget: 'ranking',
    asked: {
      indicator: 'dti',
      period: '2022',
      highlight: 'ninh-binh',
      top: '10',
    },
  }),
  snippetsOf('/data/share.json', share, {
    widget: 'figure',
    asked: { period: '2023', method: 'mic' },
  }),
].flat();

function snippetsOf(
  address: string,
  text: string,
  { widget, asked }: AskedView,
): readonly string[] {
  const dataset = parseDataset(text).dataset!.withAreas(vietnam);
  const { element, placeholder } = writeSnippet(
    showView({ widget, asked }, dataset),
    { widget, asked, address, base: '/chiso/', height: 0 },
  );
  return widget === 'figure'
    ? [`<p>Kinh tế số chiếm ${element} GDP.</p>`]
    : [element, placeholder];
}

/** All of them, each with words behind it that could be moved. */
const snippets = [...fromGuide, ...fromCommand]
  .map((code) => `${code}<p class="behind">Chữ đứng sau số liệu.</p>`)
  .join('\n');

const words = `<p>${'Bài viết ở bên cạnh. '.repeat(60)}</p>`;

interface Layout {
  readonly body: string;
  /** Of the window; that of a desk when absent. */
  readonly width?: number;
}

const layouts: Readonly<Record<string, Layout>> = {
  'the column of an article': {
    body: `<article style="max-width: 40rem; margin: auto">${snippets}</article>`,
  },
  'the narrow column of a grid': {
    body: `<div style="display: grid; grid-template-columns: 1fr 20rem; gap: 1rem"><div>${words}</div><aside>${snippets}</aside></div>`,
  },
  'a row of flexible boxes': {
    body: `<div style="display: flex; gap: 1rem"><div style="flex: 1">${words}</div><div style="flex: 1">${snippets}</div></div>`,
  },
  'a box with words around it': {
    body: `<div style="float: right; width: 50%">${snippets}</div>${words}`,
  },
  'the cell of a table': {
    body: `<table style="width: 100%"><tr style="vertical-align: top"><td style="width: 40%">${words}</td><td>${snippets}</td></tr></table>`,
  },
  'a phone': { body: snippets, width: 320 },
};

describe('where figures come late', () => {
  it('the snippets are those of the guide and of the command', () => {
    assert.match(theme, /chiso\.css[\s\S]*chiso\.js/);
    assert.match(narrowColumns, /aside/);
    assert.equal(fromGuide.length, 3);
    assert.equal(fromCommand.length, 7);
  });

  for (const [name, layout] of Object.entries(layouts)) {
    it(`nothing moves in ${name}`, async () => {
      assert.equal(await shiftOf(layout, theme), 0);
    });
  }

  it('a page without the style sheet does move, and that is seen', async () => {
    const [body = ''] = fromGuide;
    const head = theme.replace(/<link[^>]*>/, '');
    assert.ok((await shiftOf({ body: body + words }, head)) > 0);
  });
});

/** How much a page moves whose scripts, and then its documents, come late. */
async function shiftOf(
  { body, width = 1200 }: Layout,
  head: string,
): Promise<number> {
  portal.site.say(
    '/page.html',
    `<!doctype html><html lang="vi"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>Trang thử</title>
<link rel="icon" href="data:,">${head}<style>${narrowColumns}
/* The style sheet waits for scripts some seconds, a slow machine longer. */
* { animation-play-state: paused !important }</style></head>
<body>${body}</body></html>`,
  );
  // So tall that every element is near, and whatever moves is seen.
  const context = await portal.browser.newContext({
    viewport: { width, height: 9000 },
  });
  const page = await context.newPage();
  await page.addInitScript('globalThis.__name = (value) => value');
  await page.addInitScript(watchShift);
  const scripts = await holdBack(page, /\.js$/);
  const documents = await holdBack(page, /\.json$/);
  await page.goto(`${portal.site.portal}/page.html`, { waitUntil: 'commit' });
  // What moves while a browser reads the page is the page's own affair.
  await page.waitForFunction(() => document.readyState !== 'loading');
  await nextFrames(page);
  const before = await page.evaluate(() => window.readShift!());
  assert.notEqual(scripts.held(), 0);
  scripts.release();
  await reach(page, ['loading', 'ready']);
  assert.notEqual(documents.held(), 0);
  documents.release();
  await reach(page, ['ready']);
  // With its last words, and the buttons after them.
  await page.waitForFunction(() =>
    [...document.querySelectorAll('[state]:not(chiso-figure)')].every(
      ({ shadowRoot }) => shadowRoot?.querySelector('[name=take]'),
    ),
  );
  await nextFrames(page);
  const shift = await page.evaluate(() => window.readShift!());
  await context.close();
  return shift - before;
}

/** Keeps what a page asks for from it until it is released. */
async function holdBack(page: Page, address: RegExp) {
  let release = () => {};
  let held = 0;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(address, async (route) => {
    held += 1;
    await released;
    await route.continue();
  });
  return { release, held: () => held };
}

/** Waits until every element of the page has one of the states, and shows it. */
async function reach(page: Page, states: readonly string[]): Promise<void> {
  await page.waitForFunction(
    (wanted) =>
      !document.querySelector('[data-chiso]') &&
      [...document.querySelectorAll('*')]
        .filter(({ localName }) => localName.startsWith('chiso-'))
        .every((element) =>
          wanted.includes(element.getAttribute('state') ?? ''),
        ),
    states,
  );
  await nextFrames(page);
}

declare global {
  interface Window {
    readShift?: () => number;
  }
}

// Runs in the page.
function watchShift(): void {
  let shift = 0;
  const add = (entries: PerformanceEntryList) => {
    for (const entry of entries) {
      shift += (entry as never as { value: number }).value;
    }
  };
  const observer = new PerformanceObserver((list) => add(list.getEntries()));
  observer.observe({ type: 'layout-shift', buffered: true });
  window.readShift = () => {
    add(observer.takeRecords());
    return shift;
  };
}
