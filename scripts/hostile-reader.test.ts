// What the reader sets reaches the elements, whatever the page does: space
// between letters, words and lines (WCAG 1.4.12), larger text, a least size.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { chromium, type Page } from 'playwright-core';
import { lookAtRest } from './hostile/look.js';
import { clippedTexts, textSizes } from './hostile/texts.js';
import { allStand, threeElements, viewport } from './hostile/three-elements.js';
import {
  type OpenPortal,
  openPortal,
  portalFlags,
} from './pages/open-portal.js';
import { openPortalPage } from './pages/portal-page.js';
import { requireProgram } from './test/browsers.js';

let portal: OpenPortal;
before(async () => {
  portal = await openPortal('hostile-reader');
});
after(() => portal.close());

const open = (style: string) =>
  openPortalPage(portal.site, portal.browser, {
    body: `<style>${style}</style>${threeElements}`,
    script: `<script type="module" src="${portal.site.scripts}/chiso.js"></script>`,
    viewport,
  });

/** The page in a browser whose reader has set the sizes of its texts. */
async function openAsSet(
  prefs: Readonly<Record<string, number>>,
  use: (page: Page) => Promise<void>,
): Promise<void> {
  const { page: first } = await open('');
  await first.context().close();
  const folder = mkdtempSync(join(tmpdir(), 'chiso-reader-'));
  mkdirSync(join(folder, 'Default'));
  writeFileSync(
    join(folder, 'Default/Preferences'),
    JSON.stringify({ webkit: { webprefs: prefs } }),
  );
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: requireProgram('chromium'),
    args: [...portalFlags],
    viewport: { width: 700, height: 3000 },
  });
  try {
    const page = await context.newPage();
    await page.addInitScript('globalThis.__name = (value) => value');
    await page.goto(`${portal.site.portal}/page.html`);
    await allStand(page);
    await lookAtRest(page);
    await use(page);
  } finally {
    await context.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

describe('the reader’s own settings', () => {
  it('space between letters, words and lines', async () => {
    const { page } = await open(
      '* { letter-spacing: .12em !important; line-height: 1.5 !important; word-spacing: .16em !important }',
    );
    await allStand(page);
    await lookAtRest(page);
    const seen = await page
      .locator('chiso-gauge [part=header]')
      .evaluate((header) => {
        const style = getComputedStyle(header);
        return {
          letters: Number.parseFloat(style.letterSpacing) > 1.5,
          words: Number.parseFloat(style.wordSpacing) > 2,
          lines: style.lineHeight === '24px',
        };
      });
    assert.deepEqual(seen, { letters: true, words: true, lines: true });
    assert.deepEqual(await clippedTexts(page), []);
    await page.context().close();
  });

  it('text of twice the size', async () => {
    await openAsSet({ default_font_size: 32 }, async (page) => {
      const { header, least } = await textSizes(page);
      assert.equal(header, 32);
      assert.ok(least >= 20, `${least}`);
      assert.deepEqual(await clippedTexts(page), []);
    });
  });

  it('a small root, which zoom makes up for as the guide says', async () => {
    const heightOfHeader = async (style: string) => {
      const { page } = await open(style);
      await allStand(page);
      const header = page.locator('chiso-trend [part=header]');
      const { height } = (await header.boundingBox())!;
      await page.context().close();
      return Math.round(height);
    };
    const small = 'html { font-size: 62.5% } body { font-size: 1.6rem }';
    assert.equal(
      await heightOfHeader(
        `${small} chiso-gauge, chiso-ranking, chiso-trend { zoom: 1.6 }`,
      ),
      await heightOfHeader(''),
    );
  });

  it('a least size of text', async () => {
    await openAsSet({ minimum_font_size: 20 }, async (page) => {
      const { least } = await textSizes(page);
      assert.ok(least >= 20, `${least}`);
      assert.deepEqual(await clippedTexts(page), []);
    });
  });
});
