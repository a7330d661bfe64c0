// Reads the article as its editor would: is every figure in its sentences as
// it was published, and does the page say what has become of it since?
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import {
  type CitedFigure,
  citedFigures,
  claimOf,
} from './pages/cited-figures.js';
import { axeFindings, nextFrames, settle } from './pages/findings.js';
import { openPage, openSite, type Site, views } from './pages/site.js';

const paths = {
  vi: '/examples/news-article/',
  en: '/examples/news-article/en.html',
} as const;

const corrections = {
  vi: [
    [
      '18,5%',
      '(nguồn khác ghi 18,3%: sggp.org.vn, 10/7/2024; baodauthau.vn, 10/7/2024)',
    ],
    ['12,63%', '(đã được điều chỉnh thành 12,83% ngày 6/1/2025)'],
    ['12,33%', '(đã được điều chỉnh thành 12,87% ngày 6/1/2025)'],
    [
      'thứ 5',
      '(nguồn khác ghi thứ 6/63: daidoanket.vn; thoibaotaichinhvietnam.vn, 9/8/2022)',
    ],
  ],
  en: [
    [
      '18.5%',
      '(another source says 18.3%: sggp.org.vn, 10 July 2024; baodauthau.vn, 10 July 2024)',
    ],
    ['12.63%', '(since revised to 12.83%, 6 January 2025)'],
    ['12.33%', '(since revised to 12.87%, 6 January 2025)'],
    [
      '5th',
      '(another source says 6th of 63: daidoanket.vn; thoibaotaichinhvietnam.vn, 9 August 2022)',
    ],
  ],
} as const;

describe('news article', () => {
  let site: Site;
  const figures: Record<string, readonly CitedFigure[]> = {};

  before(async () => {
    site = await openSite('news-article');
    for (const [lang, path] of Object.entries(paths)) {
      const { page, context } = await openPage(site, views[0]!);
      await page.goto(site.origin + path);
      await settle(page);
      figures[lang] = await citedFigures(page);
      await context.close();
    }
  });
  after(() => site.close());

  for (const lang of ['vi', 'en'] as const) {
    it(`${lang}: writes every figure as the document has it`, () => {
      for (const figure of figures[lang]!) {
        const { cited, live } = figure.attributes;
        assert.ok(cited ?? live !== undefined, `${figure.text} cites nothing`);
        assert.equal(figure.text, claimOf(figure)?.text);
      }
    });

    it(`${lang}: cites at least ten figures of the five articles`, () => {
      const cited = figures[lang]!.map(claimOf).filter((claim) =>
        [claim?.statement.source, ...(claim?.statement.sources ?? [])].some(
          (source) => source?.startsWith('article-'),
        ),
      );
      assert.ok(cited.length >= 10, `${cited.length} figures`);
    });

    it(`${lang}: says which figures were revised and which is disputed`, () => {
      const told = figures[lang]!.filter(({ correction }) => correction).map(
        ({ text, correction }) => [text, correction],
      );
      assert.deepEqual(told, corrections[lang]);
    });

    it(`${lang}: stands without a script`, async () => {
      const context = await site.browser.newContext({
        javaScriptEnabled: false,
      });
      const page = await context.newPage();
      await page.goto(site.origin + paths[lang]);
      const seen = await page.innerText('article');
      for (const { text } of figures[lang]!) {
        assert.ok(seen.replaceAll('\u00a0', ' ').includes(text), text);
      }
      await context.close();
    });

    it(`${lang}: prints what has become of a figure`, async () => {
      const { page, context } = await openPage(site, views[1]!);
      await page.goto(site.origin + paths[lang]);
      await settle(page);
      const width = () =>
        page
          .locator('[part="correction"]')
          .first()
          .evaluate((note) => note.getBoundingClientRect().width);
      assert.ok((await width()) <= 1);
      await page.emulateMedia({ media: 'print' });
      assert.ok((await width()) > 100);
      await context.close();
    });
  }

  it('asks the same of the documents in both languages', () => {
    const asked = (lang: string) =>
      figures[lang]!.map(({ attributes }) => attributes);
    assert.deepEqual(asked('en'), asked('vi'));
  });

  for (const view of views) {
    it(`opens the evidence by key at ${view.width} px, ${view.theme}, and gets the focus back`, async () => {
      const { page, context, complaints } = await openPage(site, view);
      await page.goto(site.origin + paths.vi);
      await settle(page);
      const figure = page.locator('chiso-figure').nth(4);
      await figure.locator('[part="figure"]').focus();
      await page.keyboard.press('Enter');
      const panel = figure.locator('[part="panel"]');
      await panel.waitFor();
      await nextFrames(page);
      assert.match(await panel.innerText(), /12,87/);
      assert.deepEqual(await axeFindings(page), []);
      await page.keyboard.press('Escape');
      await panel.waitFor({ state: 'hidden' });
      const isBack = await figure.evaluate(
        (element) => document.activeElement === element,
      );
      assert.ok(isBack, 'the focus is elsewhere');
      assert.deepEqual(complaints, []);
      await context.close();
    });
  }
});
