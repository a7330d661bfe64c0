// The pages of the examples where no script runs, and what is left of them
// after a content management system has had its way.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { PNG } from 'pngjs';
import { elementsIn, textOf } from '../packages/cli/test/support/read-html.js';
import { filterStrictly } from '../packages/cli/test/support/strict-filter.js';
import { listFiles, rootFolder } from './files.js';
import { type Tab, views } from './pages/browsers/tab.js';
import { hostPageFiles } from './pages/example-files.js';
import {
  askedViews,
  fallbackFindings,
  type PageTexts,
  viewSelector,
} from './pages/fallbacks.js';
import { sidewaysScroll } from './pages/findings.js';
import { inEachBrowser } from './pages/in-each-browser.js';
import { serveSite } from './pages/site-server.js';
import { waitUntil } from './pages/wait.js';
import { renderStaticPage } from './static-page/render-static-page.js';

/** One of them is made by a script, and says nothing without. */
const pages = hostPageFiles().filter((path) => !path.includes('composed-page'));

/** Those that are to stand a filter. */
const filtered = pages.filter((path) => /\/(cms|static)\//.test(path));

const withFrames = ['nukeviet', 'sharepoint'].map(
  (name) => `examples/cms/${name}.html`,
);

const addressOf = (path: string) => `/${path.replace('index.html', '')}`;

inEachBrowser(
  'pages',
  () => serveSite('static-pages'),
  (stage) => {
    for (const path of pages) {
      // Both languages of a page are one page, as far as an engine can tell.
      const isOther = path.endsWith('/en.html');
      if (isOther && stage.browserName !== 'chromium') continue;
      it(`${path} has its figures and sources without a script`, async () => {
        const view = { ...views[0]!, scripts: false };
        const tab = await stage.open(addressOf(path), view);
        const asked = await askedViews(path);
        assert.notEqual(asked.length, 0);
        const { texts, cropped, defined } = await readPage(tab);
        assert.equal(defined, 0);
        assert.deepEqual(fallbackFindings(asked, texts), []);
        assert.deepEqual(cropped, []);
        assert.deepEqual(await sidewaysScroll(tab), []);
        if (filtered.includes(path)) {
          assert.deepEqual(lostByFilter(path, texts), []);
        }
        await tab.close();
      });
    }

    for (const path of withFrames) {
      it(`${path} draws its frames, as high as what they show`, async () => {
        const tab = await stage.open(addressOf(path), views[1]!);
        const asked = (await askedViews(path)).filter(
          ({ at }) => at === undefined,
        );
        let frames: readonly Frame[] = [];
        await waitUntil('every frame shows its figures', async () => {
          frames = await readFrames(tab);
          return frames.every(({ isReady, isFitting }) => isReady && isFitting);
        });
        assert.equal(frames.length, asked.length);
        for (const [at, { text }] of frames.entries()) {
          assert.deepEqual(
            fallbackFindings([asked[at]!], { ofViews: [], whole: text }),
            [],
          );
        }
        assert.deepEqual(await tab.complaints(), []);
        await tab.close();
      });
    }
  },
);

/** Runs in the page: its words, and what of them cannot be seen. */
function readPage(tab: Tab) {
  return tab.evaluate((selector) => {
    // Where a policy forbids scripts, the style sheet waits for them a while.
    for (const animation of document.getAnimations()) animation.finish();
    const found = [...document.querySelectorAll<HTMLElement>(selector)];
    return {
      texts: {
        ofViews: found.map(({ innerText }) => innerText),
        whole: document.body.innerText,
      },
      cropped: found
        .filter(
          ({ scrollHeight, clientHeight }) =>
            // What stands in a sentence has no box.
            clientHeight > 0 && scrollHeight > clientHeight + 1,
        )
        .map(({ localName, scrollHeight }) => `${localName} ${scrollHeight}`),
      defined: found.filter((element) => element.matches(':defined[state]'))
        .length,
    };
  }, viewSelector);
}

/** What the page says of its views, and does not after the filter. */
function lostByFilter(path: string, { ofViews, whole }: PageTexts) {
  const html = readFileSync(join(rootFolder, path), 'utf8');
  const left = filterStrictly(html);
  assert.doesNotMatch(left, /<(script|svg|thead|time|chiso-)|data-chiso/);
  const body = elementsIn(left).find(({ tagName }) => tagName === 'body')!;
  const text = textOf(body).replace(/\s+/g, ' ');
  return [...ofViews, whole]
    .flatMap((words) => words.split(/[\n\t]+/))
    .map((words) => words.replace(/\s+/g, ' ').trim())
    .filter((words) => !text.includes(words));
}

interface Frame {
  readonly isReady: boolean;
  readonly isFitting: boolean;
  readonly text: string;
}

function readFrames(tab: Tab): Promise<readonly Frame[]> {
  return tab.evaluate(() =>
    [...document.querySelectorAll('iframe')].map((frame) => {
      // The reader comes to each of them.
      frame.scrollIntoView({ block: 'center', behavior: 'instant' });
      const page = frame.contentDocument!;
      const element = page.querySelector('[state="ready"]');
      const figure = element?.shadowRoot?.querySelector('[part="frame"]');
      const height = page.documentElement.getBoundingClientRect().height;
      return {
        isReady: Boolean(figure),
        isFitting: Math.abs(frame.clientHeight - height) <= 1,
        text: (figure as HTMLElement | undefined)?.innerText ?? '',
      };
    }),
  );
}

describe('the page that is written by the command', () => {
  const folder = mkdtempSync(join(tmpdir(), 'chiso-static-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  const home = 'examples/static';
  const page = readFileSync(join(rootFolder, home, 'index.html'), 'utf8');
  const heads = elementsIn(page).filter(({ tagName }) =>
    ['meta', 'link'].includes(tagName),
  );
  const attributeOf = (name: string, value: string, wanted: string) =>
    heads
      .find(({ attrs }) =>
        attrs.some((one) => one.name === name && one.value === value),
      )
      ?.attrs.find((one) => one.name === wanted)?.value;
  const meta = (property: string) =>
    attributeOf('property', property, 'content') ?? '';
  const fileOf = (address: string) =>
    join(rootFolder, new URL(address, 'https://example.org').pathname);

  it('is fresh, and has the same bytes in another zone and language', () => {
    renderStaticPage(folder, {
      TZ: 'Pacific/Kiritimati',
      LC_ALL: 'de_DE.UTF-8',
    });
    const made = listFiles('.', folder);
    const kept = listFiles('.', join(rootFolder, home)).filter(
      (path) => !/^source\/|\.css$/.test(path),
    );
    assert.deepEqual(made, kept);
    assert.ok(made.length > 3);
    for (const path of made) {
      const isSame = readFileSync(join(folder, path)).equals(
        readFileSync(join(rootFolder, home, path)),
      );
      assert.ok(isSame, `${path}: run npm run generate`);
    }
  });

  it('has a picture for those who share it', () => {
    const picture = PNG.sync.read(readFileSync(fileOf(meta('og:image'))));
    assert.deepEqual(
      [String(picture.width), String(picture.height)],
      [meta('og:image:width'), meta('og:image:height')],
    );
    for (const name of ['title', 'description', 'url', 'image:alt']) {
      assert.match(meta(`og:${name}`), /\w/, name);
    }
  });

  it('leads to an oEmbed answer that asks what the page asks', () => {
    const address = attributeOf('type', 'application/json+oembed', 'href');
    const answer = JSON.parse(readFileSync(fileOf(address!), 'utf8'));
    assert.deepEqual(
      [answer.version, answer.type, answer.thumbnail_url],
      ['1.0', 'rich', meta('og:image')],
    );
    const all = elementsIn(page);
    const ranking = all.find(({ tagName }) => tagName === 'chiso-ranking')!;
    const [frame] = elementsIn(answer.html).filter(
      ({ tagName }) => tagName === 'iframe',
    );
    const source = frame!.attrs.find(({ name }) => name === 'src')!.value;
    const asked = Object.fromEntries(new URL(source).searchParams);
    assert.equal(asked.widget, 'ranking');
    for (const { name, value } of ranking.attrs) {
      const told = asked[name] ?? '';
      assert.ok(name === 'src' ? told.endsWith(value) : told === value, name);
    }
  });
});
