// Elements on pages that come back, are swapped, cloned and taken elsewhere:
// each time they look as they did.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import { chromium, type Frame, type Page } from 'playwright-core';
import { comesToLook, lookAtRest } from './hostile/look.js';
import { swapBody, swapHtml } from './hostile/swaps.js';
import { allStand, threeElements, viewport } from './hostile/three-elements.js';
import {
  type OpenPortal,
  openPortal,
  portalFlags,
} from './pages/open-portal.js';
import { openPortalPage } from './pages/portal-page.js';
import { waitUntil } from './pages/wait.js';
import { requireProgram } from './test/browsers.js';

let portal: OpenPortal;
let plain: Buffer;

const loader = () =>
  `<script type="module" src="${portal.site.scripts}/chiso.js"></script>`;

const open = (script = loader(), body = threeElements) =>
  openPortalPage(portal.site, portal.browser, {
    body: `<main>${body}</main>`,
    script,
    viewport,
  });

before(async () => {
  portal = await openPortal('hostile-swaps');
  const { page } = await open();
  await allStand(page);
  plain = await lookAtRest(page);
  portal.site.say('/part.html', `<p>Mới</p>${threeElements}`);
  portal.site.say(
    '/next.html',
    `<!doctype html><html lang="vi"><body><main>${threeElements}</main></body></html>`,
  );
  await page.context().close();
});
after(() => portal.close());

/** Marks the elements that stand, and tells which do not bear the mark. */
async function mark(page: Page): Promise<number> {
  return page.evaluate(() => {
    let unmarked = 0;
    for (const element of document.querySelectorAll('main > *')) {
      if (!('isMarked' in element)) unmarked += 1;
      Object.assign(element, { isMarked: true });
    }
    return unmarked;
  });
}

/** The sizes of what the elements draw, in whole px. */
const boxesIn = (frame: Frame) =>
  frame.evaluate(() =>
    [...document.querySelectorAll('main > *')].flatMap(({ shadowRoot }) =>
      [...shadowRoot!.querySelectorAll('[part], svg, tr')].map((part) => {
        const { width, height } = part.getBoundingClientRect();
        return [part.localName, Math.round(width), Math.round(height)];
      }),
    ),
  );

async function looksPlain(page: Page, name: string): Promise<void> {
  await allStand(page);
  await comesToLook(name, plain, page);
}

describe('a page that is worked on by scripts of its own', () => {
  it('imports everything twice, from two addresses too', async () => {
    const { page, complaints } = await open(
      ['chiso.js', 'chiso.js?again', 'chiso.all.js', 'chiso.all.js?again']
        .map(
          (file) =>
            `<script type="module" src="${portal.site.scripts}/${file}"></script>`,
        )
        .join(''),
    );
    await looksPlain(page, 'imported-twice');
    assert.deepEqual(complaints, []);
    await page.context().close();
  });

  it('swaps a part by text, as htmx does, and the body, as Turbo does', async () => {
    const { page, complaints } = await open();
    await looksPlain(page, 'before-swaps');
    assert.equal(await mark(page), 3);
    for (const times of [1, 2]) {
      await swapHtml(page, '/part.html');
      await page.evaluate(() => document.querySelector('main > p')!.remove());
      await looksPlain(page, `swapped-${times}`);
      assert.equal(await mark(page), 3);
      await swapBody(page, '/next.html');
      await looksPlain(page, `body-${times}`);
      assert.equal(await mark(page), 3);
    }
    assert.deepEqual(complaints, []);
    await page.context().close();
  });

  it('clones what stands, and moves it about', async () => {
    const { page, complaints } = await open();
    await looksPlain(page, 'before-clones');
    await page.evaluate(() => {
      const main = document.querySelector('main')!;
      main.replaceWith(main.cloneNode(true));
    });
    await looksPlain(page, 'cloned');
    assert.equal(await mark(page), 3);
    await page.evaluate(() => {
      const main = document.querySelector('main')!;
      const elements = [...main.children];
      const box = document.createElement('div');
      document.body.append(box);
      box.append(...elements.reverse());
      main.append(...elements.reverse());
      box.remove();
    });
    await looksPlain(page, 'moved');
    assert.equal(await mark(page), 0);
    assert.deepEqual(complaints, []);
    await page.context().close();
  });

  it('takes them into a frame without a doctype, and back', async () => {
    const { page, complaints } = await open();
    await looksPlain(page, 'before-frames');
    const boxes = await boxesIn(page.mainFrame());
    await page.evaluate(async () => {
      const frame = document.createElement('iframe');
      Object.assign(frame.style, {
        width: '684px',
        height: '1590px',
        border: 0,
      });
      document.body.prepend(frame);
      frame.contentDocument!.documentElement.lang = 'vi';
      frame.contentDocument!.body.style.margin = '0';
      frame.contentDocument!.body.append(document.querySelector('main')!);
    });
    const framed = page.frames()[1]!;
    for (const name of ['gauge', 'ranking', 'trend']) {
      await framed.locator(`chiso-${name} button[name=take]`).waitFor();
    }
    // Where a frame stands, lines fall between pixels; boxes are what they were.
    await waitUntil('the boxes are the same', async () =>
      isDeepStrictEqual(await boxesIn(framed), boxes),
    );
    await page.evaluate(() => {
      const frame = document.querySelector('iframe')!;
      const main = frame.contentDocument!.querySelector('main')!;
      frame.replaceWith(main);
    });
    await looksPlain(page, 'out-of-a-frame');
    assert.deepEqual(complaints, []);
    await page.context().close();
  });

  it('sets properties before the script comes', async () => {
    const { page, complaints } = await open('', '');
    await page.evaluate(async () => {
      const read = async (name: string) =>
        (await fetch(`/examples/data/${name}.json`)).json();
      const share = await read('digital-economy-share');
      const given = {
        gauge: { data: share, method: 'mic', period: '2023' },
        ranking: { data: await read('dti') },
        trend: { data: share },
      };
      for (const [name, properties] of Object.entries(given)) {
        const element = document.createElement(`chiso-${name}`);
        // The style sheet keeps the place of so many rows.
        if (name === 'ranking') element.setAttribute('top', '5');
        document
          .querySelector('main')!
          .append(Object.assign(element, properties), ' ');
      }
    });
    await page.addScriptTag({
      url: `${portal.site.scripts}/chiso.js`,
      type: 'module',
    });
    await looksPlain(page, 'early-properties');
    assert.deepEqual(complaints, []);
    await page.context().close();
  });
});

describe('a page that the reader comes back to', () => {
  it('stands as it was left, from the back/forward cache', async () => {
    // The driver's own flags turn that cache off.
    const browser = await chromium.launch({
      executablePath: requireProgram('chromium'),
      args: [...portalFlags],
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
    });
    const { page } = await openPortalPage(portal.site, browser, {
      body: `<main>${threeElements}</main>`,
      script: loader(),
      viewport,
    });
    await looksPlain(page, 'before-leaving');
    await mark(page);
    await page.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) => {
        Object.assign(window, { isPersisted: persisted });
      });
    });
    await page.goto(`${portal.site.portal}/next.html`);
    await page.goBack({ waitUntil: 'commit' });
    await page.waitForFunction(() => 'isPersisted' in window);
    assert.equal(
      await page.evaluate(
        () => (window as never as { isPersisted: boolean }).isPersisted,
      ),
      true,
    );
    await looksPlain(page, 'come-back');
    assert.equal(await mark(page), 0);
    // It still listens: a button answers, another language is heard.
    await page.evaluate(() => {
      document.documentElement.lang = 'en';
    });
    await page
      .locator('chiso-gauge button[name=evidence]', { hasText: 'Evidence' })
      .waitFor();
    await browser.close();
  });
});
