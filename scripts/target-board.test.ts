// The board page counts what the documents let anybody judge, in words that
// stand with and without a script.
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { views } from './pages/browsers/tab.js';
import { citedFigures, claimOf } from './pages/cited-figures.js';
import { axeFindings, nextFrames, settle } from './pages/findings.js';
import { inEachBrowser, type Stage } from './pages/in-each-browser.js';
import { find, findAll, focusOn } from './pages/reader.js';
import { serveSite } from './pages/site-server.js';

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

inEachBrowser(
  'target board',
  () => serveSite('target-board'),
  (stage) => {
    for (const [lang, { path, sentences }] of Object.entries(pages)) {
      it(`${lang}: writes every figure as the document has it`, async () => {
        const tab = await open(stage, path, 1);
        const figures = await citedFigures(tab);
        assert.notEqual(figures.length, 0);
        for (const figure of figures) {
          assert.equal(figure.text, claimOf(figure)?.text);
        }
        await tab.close();
      });

      it(`${lang}: counts what is known of both documents`, async () => {
        const tab = await open(stage, path, 1);
        const told = 'chiso-scorecard >>> [part="sentence"]';
        assert.deepEqual(
          (await findAll(tab, told)).map(({ text }) => text),
          sentences,
        );
        await tab.close();
      });

      for (const at of views.keys()) {
        const { width, theme } = views[at]!;
        it(`${lang}: filters by key at ${width} px, ${theme}`, async () => {
          const tab = await open(stage, path, at);
          const filter = 'chiso-scorecard.articles >>> [part~="count"]';
          await focusOn(tab, filter);
          await tab.press('Enter');
          await nextFrames(tab);
          const { attributes } = await find(tab, filter);
          assert.equal(attributes['aria-pressed'], 'true');
          assert.deepEqual(await axeFindings(tab), []);
          assert.deepEqual(await tab.complaints(), []);
          await tab.close();
        });
      }
    }
  },
);

async function open(stage: Stage, path: string, at: number) {
  const tab = await stage.open(path, views[at]!);
  await settle(tab);
  return tab;
}
