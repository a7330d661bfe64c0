// The board page counts what the documents let anybody judge, in words that
// stand with and without a script.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { citedFigures, claimOf } from './pages/cited-figures.js';
import { axeFindings, nextFrames, settle } from './pages/findings.js';
import { openPage, openSite, type Site, views } from './pages/site.js';

const pages = {
  vi: {
    path: '/examples/target-board/',
    sentences: [
      'Trong 2 dòng theo dõi 1 chỉ tiêu có 1 đạt (50%), 0 đúng tiến độ, 1 chậm tiến độ (50%) và 0 chưa có thông tin.',
      'Trong 9 chỉ tiêu có 1 đạt (11%), 0 đúng tiến độ, 0 chậm tiến độ và 8 chưa có thông tin (89%).',
    ],
  },
  en: {
    path: '/examples/target-board/en.html',
    sentences: [
      'Of 2 rows about 1 indicator: 1 reached (50%), 0 on the way, 1 behind (50%) and 0 no information.',
      'Of 9 indicators: 1 reached (11%), 0 on the way, 0 behind and 8 no information (89%).',
    ],
  },
} as const;

describe('target board', () => {
  let site: Site;
  before(async () => {
    site = await openSite('target-board');
  });
  after(() => site.close());

  for (const [lang, { path, sentences }] of Object.entries(pages)) {
    it(`${lang}: writes every figure as the document has it`, async () => {
      const { page, context } = await open(path, 1);
      for (const figure of await citedFigures(page)) {
        assert.equal(figure.text, claimOf(figure)?.text);
      }
      await context.close();
    });

    it(`${lang}: counts what is known of both documents`, async () => {
      const { page, context } = await open(path, 1);
      const told = page.locator('chiso-scorecard [part="sentence"]');
      assert.deepEqual(
        (await told.allInnerTexts()).map((text) => text.trim()),
        sentences,
      );
      await context.close();
    });

    for (const at of views.keys()) {
      const { width, theme } = views[at]!;
      it(`${lang}: filters by key at ${width} px, ${theme}`, async () => {
        const { page, context, complaints } = await open(path, at);
        const board = page.locator('chiso-scorecard.articles');
        const filter = board.locator('[part~="count"]').first();
        await filter.focus();
        await page.keyboard.press('Enter');
        await nextFrames(page);
        assert.equal(await filter.getAttribute('aria-pressed'), 'true');
        assert.deepEqual(await axeFindings(page), []);
        assert.deepEqual(complaints, []);
        await context.close();
      });
    }
  }

  async function open(path: string, at: number) {
    const watched = await openPage(site, views[at]!);
    await watched.page.goto(site.origin + path);
    await settle(watched.page);
    return watched;
  }
});
