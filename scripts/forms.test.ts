// One view in seven forms: element, placeholder, classic script, frame, plain
// HTML, SVG and PNG. Each is read, and says what the document says.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { paintPng } from '@chiso/cli';
import { getArea } from '@chiso/data/areas';
import { PNG } from 'pngjs';
import { elementsIn, textOf } from '../packages/cli/test/support/read-html.js';
import { runChiso } from '../packages/cli/test/support/run-chiso.js';
import { rootFolder } from './files.js';
import { type Tab, views } from './pages/browsers/tab.js';
import { inEachBrowser } from './pages/in-each-browser.js';
import { servePlainly } from './pages/plain-server.js';
import type { ServedSite } from './pages/site-server.js';
import { waitUntil } from './pages/wait.js';
import { bundleScriptFiles } from './script-files/bundle.js';

const documentPath = 'examples/data/dti.json';
const highlighted = 'vn63:37';

const view = [
  ...['--widget', 'ranking', '--src', documentPath, '--indicator', 'dti'],
  ...['--period', '2022', '--highlight', highlighted, '--top', '63'],
];

/** What a form says: rank, name and figure of each row, and who is marked. */
interface Said {
  readonly rows: readonly (readonly string[])[];
  readonly marked: readonly string[];
}

/** What the document says, read without any of our code but for the names. */
function readDocument(): Said {
  const { tables } = JSON.parse(readFileSync(documentPath, 'utf8'));
  const { rows } = tables.find(
    (table: Readonly<Record<string, unknown>>) =>
      table.indicator === 'dti' &&
      table.period === '2022' &&
      table.among === 'vn63',
  );
  const nameOf = (area: string) => {
    const { name } = getArea(area)!;
    return typeof name === 'string' ? name : name.vi!;
  };
  return {
    rows: rows.map(
      ([area, , rank, value]: [string, string, number, number]) => [
        String(rank),
        nameOf(area),
        value === null ? 'chưa có số liệu' : String(value).replace('.', ','),
      ],
    ),
    marked: [nameOf(highlighted)],
  };
}

const said = readDocument();

function chiso(words: readonly string[]): Buffer {
  const { status, bytes, stderr } = runChiso(words);
  assert.equal(status, 0, stderr);
  return bytes;
}

it('the document has 63 rows to compare with', () => {
  assert.equal(said.rows.length, 63);
  assert.ok(said.rows.some(([rank]) => rank === '63'));
});

inEachBrowser('forms of one view', serveForms, (stage) => {
  it('element, placeholder, frame and plain HTML say the same', async () => {
    const tab = await stage.open('/forms.html', views[1]!);
    const forms = ['element', 'placeholder', 'iframe', 'static'];
    for (const form of forms) {
      assert.deepEqual(await readForm(tab, form), said, form);
    }
    await tab.close();
  });

  it('so does an element that an ordinary script brings', async () => {
    const tab = await stage.open('/classic.html', views[1]!);
    assert.deepEqual(await readForm(tab, 'element'), said);
    await tab.close();
  });
});

describe('forms without a page', () => {
  let svg = '';
  before(() => {
    svg = chiso(['render', ...view, '--format', 'svg']).toString();
  });

  it('an SVG says the same', () => {
    assert.deepEqual(readSvg(svg), said);
  });

  it('a PNG is that SVG, painted, and shows each of its figures', () => {
    const png = chiso(['render', ...view, '--format', 'png']);
    assert.ok(png.equals(paintPng(svg, 1)), 'another picture');
    // The same picture with other figures differs in every row.
    const changed = said.rows.reduce(withOtherFigure, svg);
    const [one, other] = [png, Buffer.from(paintPng(changed, 1))].map((bytes) =>
      PNG.sync.read(bytes),
    );
    const rows = rowsOf(svg);
    assert.equal(rows.length, said.rows.length);
    for (const { y, texts } of rows) {
      // From the foot of its letters to above their heads.
      const bandOf = (picture: PNG) =>
        picture.data.subarray(
          Math.round(y - 12) * picture.width * 4,
          Math.round(y + 4) * picture.width * 4,
        );
      assert.ok(!bandOf(one!).equals(bandOf(other!)), texts.join(' '));
    }
  });
});

interface DrawnRow {
  /** Where its letters stand. */
  readonly y: number;
  readonly texts: readonly string[];
  readonly isMarked: boolean;
}

/** Rows are what stands on one line: a rank, a name and a figure. */
function rowsOf(svg: string): readonly DrawnRow[] {
  const lines = new Map<string, DrawnRow>();
  for (const element of elementsIn(svg)) {
    if (element.tagName !== 'text') continue;
    const read = (name: string) =>
      element.attrs.find((one) => one.name === name)?.value ?? '';
    const line = lines.get(read('y'));
    lines.set(read('y'), {
      y: Number(read('y')),
      texts: [...(line?.texts ?? []), textOf(element)],
      isMarked: line?.isMarked || read('font-weight') === '600',
    });
  }
  return [...lines.values()].filter(({ texts: [rank = ''] }) =>
    /^\d+$/.test(rank),
  );
}

function readSvg(svg: string): Said {
  const rows = rowsOf(svg);
  return {
    rows: rows.map(({ texts }) => texts),
    marked: rows
      .filter(({ isMarked }) => isMarked)
      .map(({ texts: [, name = ''] }) => name),
  };
}

/** The SVG with another figure in a row. */
function withOtherFigure(svg: string, row: readonly string[]): string {
  const [rank, name, figure = ''] = row;
  // From the rank over what is drawn for the row to its figure.
  const before = `>${rank}</text>\\s*<text[^>]*>${name}</text>[^]*?>`;
  const other = /^\d/.test(figure) ? `1${figure}` : '0,5';
  const changed = svg.replace(
    new RegExp(`(${before})${figure}(?=</text>)`),
    (_, start: string) => start + other,
  );
  assert.notEqual(changed, svg);
  return changed;
}

let folder: Promise<string> | undefined;

async function serveForms(): Promise<ServedSite> {
  folder ??= (async () => {
    const made = join(rootFolder, '.cache/script-files/forms');
    await bundleScriptFiles(made);
    return made;
  })();
  const snippet = JSON.parse(
    chiso([
      'snippet',
      ...view,
      '--public-src',
      `/${documentPath}`,
      '--json',
    ]).toString(),
  ) as Readonly<Record<string, string>>;
  const page = (body: string) =>
    `<!doctype html><html lang="vi"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>Trang thử</title>
<link rel="icon" href="data:,"></head><body>${body}</body></html>`;
  const sections = Object.entries(snippet)
    .filter(([form]) => form !== 'warnings')
    .map(([form, code]) => `<section id="${form}">${code}</section>`);
  const pages: Readonly<Record<string, string>> = {
    '/forms.html': page(sections.join('\n')),
    '/classic.html': page(
      `<section id="element">${snippet.element!.replace(
        /<script type="module" src="\/chiso\/chiso\.js">/,
        '<script src="/chiso/chiso.classic.js" defer>',
      )}</section>`,
    ),
  };
  const { port, close } = await servePlainly({
    folders: { '/chiso/': await folder, '/': rootFolder },
    answer: (path) =>
      pages[path] === undefined ? undefined : { body: pages[path] },
  });
  return { origin: `http://127.0.0.1:${port}`, close };
}

/** What a form on a page says, once all of it stands. */
async function readForm(tab: Tab, form: string): Promise<Said> {
  let read: Said | undefined;
  await waitUntil(`the form ${form} stands`, async () => {
    read = await tab.evaluate(readInPage, form);
    return read !== undefined && read !== null;
  });
  return read!;
}

// Runs in the page.
function readInPage(form: string): Said | undefined {
  const section = document.getElementById(form)!;
  // The reader comes to it.
  section.scrollIntoView({ behavior: 'instant' });
  const root =
    section.querySelector('iframe')?.contentDocument?.body ?? section;
  const element = root.querySelector('chiso-ranking[state="ready"]');
  // With its last words, and the buttons after them.
  const isWhole = element?.shadowRoot?.querySelector('[name="take"]');
  if (form !== 'static' && !isWhole) return undefined;
  const table = (element?.shadowRoot ?? root).querySelector('table')!;
  const textIn = (cell: Element) =>
    (cell as HTMLElement).innerText.replace(/\s+/g, ' ').trim();
  const rows = [...table.rows].filter(({ cells }) =>
    /^\d+$/.test(textIn(cells[0]!)),
  );
  const isMarked = (row: Element) =>
    row.getAttribute('aria-current') === 'true' ||
    row.querySelector('strong') !== null;
  return {
    rows: rows.map(({ cells }) => [...cells].map(textIn)),
    marked: rows.filter(isMarked).map(({ cells }) => textIn(cells[1]!)),
  };
}
