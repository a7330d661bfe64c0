// One choice moves the elements of the province's page, and the address keeps
// it.
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { type Tab, views } from './pages/browsers/tab.js';
import { citedFigures, claimOf } from './pages/cited-figures.js';
import { axeFindings, nextFrames, settle } from './pages/findings.js';
import { inEachBrowser, type Stage } from './pages/in-each-browser.js';
import { clickOn, focusOn, textAt, waitToSee } from './pages/reader.js';
import { serveSite } from './pages/site-server.js';

const pages = {
  vi: {
    path: '/examples/provincial-portal/',
    ninhBinh: ['Ninh Bình', 'thứ 21/63'],
    namDinh: ['Nam Định', 'thứ 10/63'],
    contradicted: /nguồn khác ghi thứ 5/,
    correction: /nguồn khác ghi thứ 6\/63/,
  },
  en: {
    path: '/examples/provincial-portal/en.html',
    ninhBinh: ['Ninh Binh', '21st of 63'],
    namDinh: ['Nam Dinh', '10th of 63'],
    contradicted: /another source says 5th/,
    correction: /another source says 6th of 63/,
  },
} as const;

inEachBrowser(
  'provincial portal',
  () => serveSite('provincial-portal'),
  (stage) => {
    for (const [lang, expected] of Object.entries(pages)) {
      const { path, ninhBinh, namDinh } = expected;

      it(`${lang}: writes every figure as the document has it, and tells the other source`, async () => {
        const tab = await open(stage, path);
        const figures = await citedFigures(tab);
        assert.notEqual(figures.length, 0);
        for (const figure of figures) {
          assert.equal(figure.text, claimOf(figure)?.text);
        }
        const told = figures
          .map(({ correction }) => correction)
          .filter(Boolean);
        // The rank that is shown, and the other one, each tell of the other.
        assert.equal(told.length, 2);
        assert.match(told[0]!, expected.contradicted);
        assert.match(told[1]!, expected.correction);
        await close(tab);
      });

      it(`${lang}: shows its own province, and another that is chosen`, async () => {
        const tab = await open(stage, path);
        await shows(tab, ninhBinh);
        await tab.evaluate(() => {
          const group = document.querySelector('chiso-dataset')!;
          Object.assign(group, { area: 'vn63:36' });
        });
        await shows(tab, namDinh);
        const { searchParams } = new URL(await tab.address());
        assert.equal(searchParams.get('area'), 'vn63:36');
        await tab.reload();
        await settle(tab);
        await shows(tab, namDinh);
        assert.deepEqual(await axeFindings(tab), []);
        await close(tab);
      });

      it(`${lang}: follows the row that a reader chooses, by click and by key`, async () => {
        const tab = await open(stage, path);
        const ranking = 'chiso-dataset chiso-ranking';
        await clickOn(tab, {
          path: `${ranking} >>> tbody tr`,
          hasText: namDinh[0],
        });
        await shows(tab, namDinh);
        await focusOn(tab, {
          path: `${ranking} >>> tbody button`,
          hasText: ninhBinh[0],
        });
        await tab.press('Enter');
        await shows(tab, ninhBinh);
        assert.deepEqual(await axeFindings(tab), []);
        await close(tab);
      });

      it(`${lang}: has a plain link to each of the three provinces`, async () => {
        const tab = await open(stage, path);
        for (const [name, there] of [
          ['Nam Định', namDinh],
          ['Ninh Bình', ninhBinh],
        ] as const) {
          await focusOn(tab, { path: 'a', hasText: name });
          await tab.press('Enter');
          await shows(tab, there);
          await settle(tab);
        }
        await close(tab);
      });
    }
  },
);

async function open(stage: Stage, path: string): Promise<Tab> {
  const tab = await stage.open(path, views[1]!);
  await settle(tab);
  return tab;
}

async function close(tab: Tab): Promise<void> {
  assert.deepEqual(await tab.complaints(), []);
  await tab.close();
}

/** The gauge and the trend of the group name the area and its rank. */
async function shows(
  tab: Tab,
  [area, rank]: readonly [string, string],
): Promise<void> {
  const gauge = 'chiso-dataset chiso-gauge';
  await waitToSee(tab, { path: `${gauge} >>> [part="frame"]`, hasText: rank });
  await nextFrames(tab);
  for (const element of [gauge, 'chiso-dataset chiso-trend']) {
    const context = await textAt(tab, `${element} >>> [part="context"]`);
    assert.ok(context.startsWith(area), context);
  }
}
