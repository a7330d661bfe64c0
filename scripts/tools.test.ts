// Uses the tools of elements as a reader does: by key, with the browser's own
// clipboard and downloads, on a page that allows nothing but its own.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';
import Papa from 'papaparse';
import { rootFolder } from './files.js';
import { takeDownload } from './pages/browsers/downloads.js';
import { type Tab, type View, views, viewsOnce } from './pages/browsers/tab.js';
import { axeFindings, nextFrames, settle } from './pages/findings.js';
import { inEachBrowser, type Stage } from './pages/in-each-browser.js';
import {
  clickOn,
  findAll,
  focusOn,
  textAt,
  waitToLose,
  waitToSee,
} from './pages/reader.js';
import { waitUntil } from './pages/wait.js';
import {
  copyByKey,
  leave,
  openByKey,
  openPanel,
  tabTo,
} from './tools/tool-reader.js';
import {
  pathOf,
  serveToolSite,
  type Tooled,
  type ToolPage,
  tooled,
} from './tools/tool-site.js';

type Row = Readonly<Record<string, string>>;

const share = join(rootFolder, 'examples/data/digital-economy-share.json');

/** What a panel of evidence opens with. */
const headline = `${openPanel} >>> .headline`;

const pictures: readonly Tooled[] = ['gauge', 'ranking', 'trend'];

/** What the evidence of each element's first figure opens with. */
const headlines: Readonly<Record<Tooled, RegExp>> = {
  gauge: /16,5%/,
  ranking: /0,5064; thứ 6\/63/,
  trend: /%/,
  figure: /12,87%/,
};

inEachBrowser('tools', serveToolSite, (stage) => {
  for (const element of tooled) {
    it(`${element}: the evidence opens by key, and gives the focus back`, async () => {
      const tab = await open(stage, { shows: [element] });
      await openByKey(tab, 'evidence');
      assert.match(await textAt(tab, headline), headlines[element]);
      if (element === 'ranking') {
        await tabTo(tab, 'area');
        await tab.press('Home');
        await waitUntil('another province is chosen', async () => {
          return !(await textAt(tab, headline)).includes('thứ 6/63');
        });
      }
      if (element === 'figure') {
        assert.match(await textAt(tab, `${openPanel} >>> .notice`), /12,87%/);
      }
      await leave(tab, 'evidence');
      await close(tab);
    });

    it(`${element}: is cited and linked to by key; the link opens it again`, async () => {
      const tab = await open(stage, { shows: [element] });
      const opener = await openTake(tab, element);
      const citation = await copyByKey(tab, 'vi');
      const shown = await textAt(tab, '>>> .take blockquote');
      assert.equal(citation, shown);
      const link = await copyByKey(tab, 'link');
      await leave(tab, opener);
      await close(tab);

      const reader = await open(stage, { shows: pictures });
      await reader.open(link);
      for (const visit of ['first', 'again']) {
        const { text } = await waitToSee(reader, '>>> .headline');
        assert.match(text, headlines[element], visit);
        await reader.press('Escape');
        await reader.reload();
      }
      await close(reader);
    });

    it(`${element}: its figures are downloaded as they are shown`, async () => {
      const tab = await open(stage, { shows: [element] });
      const opener = await openTake(tab, element);
      const rows = readRows(await downloadByKey(stage, tab, 'csv'));
      await leave(tab, opener);
      if (element !== 'figure') {
        await showTable(tab, element);
        const shown = await textAt(tab, '>>> [part=frame]');
        for (const row of rows) {
          if (row.measure_standing !== 'shown') continue;
          assert.ok(shown.includes(row.figure!), row.figure);
        }
      }
      for (const row of rows.filter(({ kind }) => kind === 'target')) {
        assert.ok(isTarget(row), JSON.stringify(row));
      }
      assert.equal(
        rows.some(({ kind }) => kind === 'target'),
        element === 'gauge' || element === 'trend',
      );
      await close(tab);
    });
  }

  for (const element of pictures) {
    it(`${element}: its picture is downloaded, and can be read again`, async () => {
      const tab = await open(stage, { shows: [element] });
      const header = await textAt(tab, '>>> [part=header]');
      const opener = await openTake(tab, element);
      const svg = await downloadByKey(stage, tab, 'svg');
      const png = await downloadByKey(stage, tab, 'png');
      await leave(tab, opener);
      await close(tab);
      const { size, texts } = await readSvg(stage, svg);
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
    const tab = await open(stage, { shows: ['ranking'], lang: 'en' });
    await focusOn(tab, '>>> input[type=search]');
    await tab.type('ninh binh');
    await openTake(tab, 'ranking');
    const svg = await downloadByKey(stage, tab, 'svg');
    const said = { path: '>>> *', hasText: '1 of 11 rows' };
    assert.deepEqual(await findAll(tab, said), []);
    await close(tab);
    const { texts } = await readSvg(stage, svg);
    assert.ok(texts.includes('1 of 11 rows'), texts);
  });

  for (const lang of ['vi', 'en'] as const) {
    const isFull = stage.browserName === 'chromium';
    for (const view of isFull ? views : viewsOnce) {
      it(`${lang} at ${view.width} px, ${view.theme}: axe finds nothing in a panel`, async () => {
        const tab = await open(stage, { shows: tooled, lang }, view);
        const found: string[] = [];
        for (const element of tooled) {
          for (const tool of element === 'figure'
            ? ['evidence']
            : ['evidence', 'take']) {
            await clickOn(tab, `chiso-${element} >>> [name=${tool}]`);
            await waitToSee(tab, openPanel);
            await nextFrames(tab);
            found.push(...(await axeFindings(tab)));
            await tab.press('Escape');
            await waitToLose(tab, openPanel);
          }
        }
        assert.deepEqual(found, []);
        await close(tab);
      });
    }
  }
});

async function open(
  stage: Stage,
  { shows, lang = 'vi' }: Partial<ToolPage> & Pick<ToolPage, 'shows'>,
  view: View = views[1]!,
): Promise<Tab> {
  const tab = await stage.open(pathOf({ shows, lang }), view);
  await settle(tab);
  return tab;
}

async function close(tab: Tab): Promise<void> {
  assert.deepEqual(await tab.complaints(), []);
  await tab.close();
}

/** Opens what may be taken of an element, by key. */
async function openTake(tab: Tab, element: Tooled): Promise<string> {
  if (element !== 'figure') {
    await openByKey(tab, 'take');
    return 'take';
  }
  await openByKey(tab, 'evidence');
  await tabTo(tab, 'panel-way');
  await tab.press('Enter');
  await waitToSee(tab, '>>> .take');
  return 'evidence';
}

/** Presses the button of a file, and reads what the browser stores. */
async function downloadByKey(
  { downloads }: Stage,
  tab: Tab,
  name: string,
): Promise<Buffer> {
  await tabTo(tab, name);
  await tab.press('Enter');
  return takeDownload(downloads);
}

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
async function showTable(tab: Tab, element: Tooled): Promise<void> {
  if (element === 'ranking') await clickOn(tab, '>>> [part=more]');
  if (element !== 'trend' && element !== 'gauge') return;
  await clickOn(tab, '>>> [part=actions] >>> button');
  await waitToSee(tab, '>>> [part=table]');
}

/** A picture as a browser opens it: its size, and all its texts. */
async function readSvg(stage: Stage, file: Buffer) {
  const address = `data:image/svg+xml;base64,${file.toString('base64')}`;
  const tab = await stage.open(address, views[1]!);
  const read = await tab.evaluate(() => {
    const svg = document.documentElement as never as SVGSVGElement;
    return {
      size: [svg.width.baseVal.value, svg.height.baseVal.value],
      texts: [...document.querySelectorAll('text')]
        .map(({ textContent }) => textContent)
        .join(' '),
    };
  });
  await tab.close();
  return read;
}

/** Width and height, after the signature and the name of the first part. */
function readPngSize(file: Buffer): readonly number[] {
  assert.equal(file.toString('latin1', 1, 4), 'PNG');
  return [file.readUInt32BE(16), file.readUInt32BE(20)];
}
