// One choice moves the elements of the province's page, and the address keeps
// it.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { citedFigures, claimOf } from './pages/cited-figures.js';
import { axeFindings, nextFrames, settle } from './pages/findings.js';
import { openPage, openSite, type Site, views } from './pages/site.js';

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

describe('provincial portal', () => {
  let site: Site;
  before(async () => {
    site = await openSite('provincial-portal');
  });
  after(() => site.close());

  for (const [lang, expected] of Object.entries(pages)) {
    const { path, ninhBinh, namDinh } = expected;

    it(`${lang}: writes every figure as the document has it, and tells the other source`, async () => {
      const { page, close } = await open(path);
      const figures = await citedFigures(page);
      assert.notEqual(figures.length, 0);
      for (const figure of figures) {
        assert.equal(figure.text, claimOf(figure)?.text);
      }
      const told = figures.map(({ correction }) => correction).filter(Boolean);
      // The rank that is shown, and the other one, each tell of the other.
      assert.equal(told.length, 2);
      assert.match(told[0]!, expected.contradicted);
      assert.match(told[1]!, expected.correction);
      await close();
    });

    it(`${lang}: shows its own province, and another that is chosen`, async () => {
      const { page, close } = await open(path);
      await shows(page, ninhBinh);
      await page.locator('chiso-dataset').evaluate((group) => {
        Object.assign(group, { area: 'vn63:36' });
      });
      await shows(page, namDinh);
      assert.equal(new URL(page.url()).searchParams.get('area'), 'vn63:36');
      await page.reload();
      await settle(page);
      await shows(page, namDinh);
      assert.deepEqual(await axeFindings(page), []);
      await close();
    });

    it(`${lang}: follows the row that a reader chooses, by click and by key`, async () => {
      const { page, close } = await open(path);
      const ranking = page.locator('chiso-dataset chiso-ranking');
      await ranking.locator('tbody tr', { hasText: namDinh[0] }).click();
      await shows(page, namDinh);
      const own = ranking.locator('tbody button', { hasText: ninhBinh[0] });
      await own.focus();
      await page.keyboard.press('Enter');
      await shows(page, ninhBinh);
      assert.deepEqual(await axeFindings(page), []);
      await close();
    });

    it(`${lang}: has a plain link to each of the three provinces`, async () => {
      const { page, close } = await open(path);
      await page.getByRole('link', { name: 'Nam Định' }).press('Enter');
      await settle(page);
      await shows(page, namDinh);
      await page.getByRole('link', { name: 'Ninh Bình' }).press('Enter');
      await settle(page);
      await shows(page, ninhBinh);
      await close();
    });
  }

  async function open(path: string) {
    const { page, context, complaints } = await openPage(site, views[1]!);
    await page.goto(site.origin + path);
    await settle(page);
    const close = async (): Promise<void> => {
      assert.deepEqual(complaints, []);
      await context.close();
    };
    return { page, close };
  }
});

/** The gauge and the trend of the group name the area and its rank. */
async function shows(
  page: Page,
  [area, rank]: readonly [string, string],
): Promise<void> {
  const group = page.locator('chiso-dataset');
  const gauge = group.locator('chiso-gauge');
  await gauge.locator('[part="frame"]', { hasText: rank }).waitFor();
  await nextFrames(page);
  for (const element of [gauge, group.locator('chiso-trend')]) {
    const context = await element.locator('[part="context"]').innerText();
    assert.ok(context.startsWith(area), context);
  }
}
