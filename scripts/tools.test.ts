// Uses the tools of elements as a reader does: by key, with the browser's own
// clipboard and downloads, on a page that allows nothing but its own.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import Papa from 'papaparse';
import type { Page } from 'playwright-core';
import { rootFolder } from './files.js';
import { axeFindings, nextFrames, settle } from './pages/findings.js';
import { openPage, type Site, views } from './pages/site.js';
import {
  copyByKey,
  downloadByKey,
  leave,
  openByKey,
  tabTo,
  textOf,
} from './tools/tool-reader.js';
import {
  addressOf,
  openToolSite,
  type Tooled,
  type ToolPage,
  tooled,
} from './tools/tool-site.js';

type Row = Readonly<Record<string, string>>;

const share = join(rootFolder, 'examples/data/digital-economy-share.json');

const pictures: readonly Tooled[] = ['gauge', 'ranking', 'trend'];

/** What the evidence of each element's first figure opens with. */
const headlines: Readonly<Record<Tooled, RegExp>> = {
  gauge: /16,5%/,
  ranking: /0,5064; thứ 6\/63/,
  trend: /%/,
  figure: /12,87%/,
};

describe('tools', () => {
  let site: Site;
  before(async () => {
    site = await openToolSite();
  });
  after(() => site.close());

  async function open(
    { shows, lang = 'vi' }: Partial<ToolPage> & Pick<ToolPage, 'shows'>,
    view = views[1]!,
  ) {
    const { page, context, complaints } = await openPage(site, view);
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(addressOf(site, { shows, lang }));
    await settle(page);
    const close = async (): Promise<void> => {
      assert.deepEqual(complaints, []);
      await context.close();
    };
    return { page, close };
  }

  /** Opens what may be taken of an element, by key. */
  async function openTake(page: Page, element: Tooled): Promise<string> {
    if (element !== 'figure') {
      await openByKey(page, 'take');
      return 'take';
    }
    await openByKey(page, 'evidence');
    await tabTo(page, 'panel-way');
    await page.keyboard.press('Enter');
    await page.locator('.take').waitFor();
    return 'evidence';
  }

  for (const element of tooled) {
    it(`${element}: the evidence opens by key, and gives the focus back`, async () => {
      const { page, close } = await open({ shows: [element] });
      const panel = await openByKey(page, 'evidence');
      const headline = panel.locator('.headline');
      assert.match(await textOf(headline), headlines[element]);
      if (element === 'ranking') {
        await tabTo(page, 'area');
        await page.keyboard.press('Home');
        await headline.filter({ hasNotText: 'thứ 6/63' }).waitFor();
      }
      if (element === 'figure') {
        assert.match(await textOf(panel.locator('.notice').first()), /12,87%/);
      }
      await leave(page, 'evidence');
      await close();
    });

    it(`${element}: is cited and linked to by key; the link opens it again`, async () => {
      const { page, close } = await open({ shows: [element] });
      const opener = await openTake(page, element);
      const citation = await copyByKey(page, 'vi');
      assert.equal(citation, await textOf(page.locator('.take blockquote')));
      const link = await copyByKey(page, 'link');
      await leave(page, opener);
      await close();

      const reader = await open({ shows: pictures });
      await reader.page.goto(link);
      for (const visit of ['first', 'again']) {
        const headline = reader.page.locator('.headline');
        await headline.waitFor();
        assert.match(await textOf(headline), headlines[element], visit);
        await reader.page.keyboard.press('Escape');
        await reader.page.reload();
      }
      await reader.close();
    });

    it(`${element}: its figures are downloaded as they are shown`, async () => {
      const { page, close } = await open({ shows: [element] });
      const opener = await openTake(page, element);
      const rows = readRows(await downloadByKey(page, 'csv'));
      await leave(page, opener);
      await showTable(page, element);
      const shown = await textOf(page.locator('[part=frame], chiso-figure p'));
      for (const row of rows) {
        if (row.measure_standing !== 'shown' || element === 'figure') continue;
        assert.ok(shown.includes(row.figure!), row.figure);
      }
      for (const row of rows.filter(({ kind }) => kind === 'target')) {
        assert.ok(isTarget(row), JSON.stringify(row));
      }
      assert.equal(
        rows.some(({ kind }) => kind === 'target'),
        element === 'gauge' || element === 'trend',
      );
      await close();
    });
  }

  for (const element of pictures) {
    it(`${element}: its picture is downloaded, and can be read again`, async () => {
      const { page, close } = await open({ shows: [element] });
      const header = await textOf(page.locator('[part=header]'));
      const opener = await openTake(page, element);
      const svg = await downloadByKey(page, 'svg');
      const png = await downloadByKey(page, 'png');
      await leave(page, opener);
      await close();
      const { size, texts } = await readSvg(site, svg);
      assert.ok(texts.includes(header), header);
      assert.equal(
        texts.includes('6 trong 11 hàng'),
        element === 'ranking',
        texts,
      );
      assert.deepEqual(
        readPngSize(png),
        size.map((px) => px * 2),
      );
    });
  }

  it('ranking: its picture says how many rows a search has left', async () => {
    const { page, close } = await open({ shows: ['ranking'], lang: 'en' });
    await page.locator('input[type=search]').fill('ninh binh');
    await openTake(page, 'ranking');
    const { texts } = await readSvg(site, await downloadByKey(page, 'svg'));
    assert.ok(texts.includes('1 of 11 rows'), texts);
    assert.equal(await page.getByText('1 of 11 rows').count(), 0);
    await close();
  });

  for (const lang of ['vi', 'en'] as const) {
    for (const view of views) {
      it(`${lang} at ${view.width} px, ${view.theme}: axe finds nothing in a panel`, async () => {
        const { page, close } = await open({ shows: tooled, lang }, view);
        const found: string[] = [];
        for (const element of tooled) {
          for (const tool of element === 'figure'
            ? ['evidence']
            : ['evidence', 'take']) {
            await page.locator(`chiso-${element} [name=${tool}]`).click();
            const panel = page.locator('[part=panel]:popover-open');
            await panel.waitFor();
            await nextFrames(page);
            found.push(...(await axeFindings(page)));
            await page.keyboard.press('Escape');
            await panel.waitFor({ state: 'hidden' });
          }
        }
        assert.deepEqual(found, []);
        await close();
      });
    }
  }
});

/** A file as another program reads it. */
function readRows(file: Buffer): readonly Row[] {
  const { data, errors } = Papa.parse<Row>(file.toString('utf8'), {
    header: true,
    skipEmptyLines: true,
  });
  assert.deepEqual(errors, []);
  assert.notEqual(data.length, 0);
  return data;
}

/** Whether the document sets a target as a row of the file has it. */
function isTarget(row: Row): boolean {
  const { targets } = JSON.parse(readFileSync(share, 'utf8')) as {
    readonly targets: readonly Readonly<Record<string, unknown>>[];
  };
  return targets.some((target) =>
    ['period', 'value', 'hedge', 'basis', 'quote'].every(
      (member) => String(target[member] ?? '') === row[member],
    ),
  );
}

/** All that is shown stands in the table, where there is one to ask for. */
async function showTable(page: Page, element: Tooled): Promise<void> {
  if (element === 'ranking') await page.locator('[part=more]').click();
  if (element !== 'trend' && element !== 'gauge') return;
  await page.locator('[part=actions] button').first().click();
  await page.locator('[part=table]').waitFor();
}

/** A picture as a browser opens it: its size, and all its texts. */
async function readSvg({ browser }: Site, file: Buffer) {
  const page = await browser.newPage();
  await page.goto(`data:image/svg+xml;base64,${file.toString('base64')}`);
  const read = await page.evaluate(() => {
    const svg = document.documentElement as never as SVGSVGElement;
    return {
      size: [svg.width.baseVal.value, svg.height.baseVal.value],
      texts: [...document.querySelectorAll('text')]
        .map(({ textContent }) => textContent)
        .join(' '),
    };
  });
  await page.close();
  return read;
}

/** Width and height, after the signature and the name of the first part. */
function readPngSize(file: Buffer): readonly number[] {
  assert.equal(file.toString('latin1', 1, 4), 'PNG');
  return [file.readUInt32BE(16), file.readUInt32BE(20)];
}
