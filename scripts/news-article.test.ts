// Reads the article as its editor would: is every figure in its sentences as
// it was published, and does the page say what has become of it since?
import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import { type Tab, type TabOptions, views } from './pages/browsers/tab.js';
import {
  type CitedFigure,
  citedFigures,
  claimOf,
} from './pages/cited-figures.js';
import { axeFindings, nextFrames, settle } from './pages/findings.js';
import { inEachBrowser, type Stage } from './pages/in-each-browser.js';
import {
  find,
  findAll,
  focusOn,
  textAt,
  waitToLose,
  waitToSee,
} from './pages/reader.js';
import { serveSite } from './pages/site-server.js';

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

inEachBrowser(
  'news article',
  () => serveSite('news-article'),
  (stage) => {
    const figures: Record<string, readonly CitedFigure[]> = {};

    before(async () => {
      for (const [lang, path] of Object.entries(paths)) {
        const tab = await open(stage, path, views[0]!);
        figures[lang] = await citedFigures(tab);
        await tab.close();
      }
    });

    for (const lang of ['vi', 'en'] as const) {
      it(`${lang}: writes every figure as the document has it`, () => {
        assert.notEqual(figures[lang]!.length, 0);
        for (const figure of figures[lang]!) {
          const { cited, live } = figure.attributes;
          const isCited = (cited ?? live) !== undefined;
          assert.ok(isCited, `${figure.text} cites nothing`);
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
        const view = { ...views[1]!, scripts: false };
        const tab = await stage.open(paths[lang], view);
        const upgraded = await findAll(tab, 'chiso-figure:defined');
        assert.deepEqual(upgraded, []);
        const seen = await textAt(tab, 'article');
        for (const { text } of figures[lang]!) {
          assert.ok(seen.includes(text), text);
        }
        await tab.close();
      });

      it(`${lang}: prints what has become of a figure`, async () => {
        const tab = await open(stage, paths[lang], views[1]!);
        const width = async (): Promise<number> =>
          (await find(tab, '>>> [part="correction"]')).box.width;
        assert.ok((await width()) <= 1);
        await tab.showAsPrinted();
        assert.ok((await width()) > 100);
        await tab.close();
      });
    }

    it('asks the same of the documents in both languages', () => {
      const asked = (lang: string) =>
        figures[lang]!.map(({ attributes }) => attributes);
      assert.deepEqual(asked('en'), asked('vi'));
    });

    for (const view of views) {
      it(`opens the evidence by key at ${view.width} px, ${view.theme}, and gets the focus back`, async () => {
        const tab = await open(stage, paths.vi, view);
        const figure = await nameFigure(tab, 4);
        await focusOn(tab, `${figure} >>> [part="figure"]`);
        await tab.press('Enter');
        const panel = await waitToSee(tab, `${figure} >>> [part="panel"]`);
        await nextFrames(tab);
        assert.match(panel.text, /12,87/);
        assert.deepEqual(await axeFindings(tab), []);
        await tab.press('Escape');
        await waitToLose(tab, `${figure} >>> [part="panel"]`);
        const isBack = await tab.evaluate(
          (path) => document.activeElement === document.querySelector(path),
          figure,
        );
        assert.ok(isBack, 'the focus is elsewhere');
        assert.deepEqual(await tab.complaints(), []);
        await tab.close();
      });
    }
  },
);

async function open(
  stage: Stage,
  path: string,
  options: TabOptions,
): Promise<Tab> {
  const tab = await stage.open(path, options);
  await settle(tab);
  return tab;
}

/** Gives a figure of the page an id, and returns the path to it. */
async function nameFigure(tab: Tab, at: number): Promise<string> {
  await tab.evaluate((index) => {
    document.querySelectorAll('chiso-figure')[index]!.id = 'the-figure';
  }, at);
  return '#the-figure';
}
