// Draws every example as PNG: in both themes and languages, on a phone and on
// a desk, and one contact sheet a widget.
//   npm run screenshots -- gauge --scale=2
// And every host page, with and without scripts:
//   npm run screenshots -- pages
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { rootFolder } from './files.js';
import { type ExampleFile, exampleFiles } from './pages/example-files.js';
import { nextFrames, settle } from './pages/findings.js';
import { openPage, openSite, type Site } from './pages/site.js';
import { contactSheet, type Shot } from './screenshots/contact-sheet.js';
import { shootHostPages } from './screenshots/host-pages.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { scale: { type: 'string', default: '1' } },
});
const filter = positionals[0] ?? '';
const scale = Number(values.scale);
if (!(scale >= 1 && scale <= 4)) {
  throw new TypeError(`expected a scale from 1 to 4, got ${values.scale}`);
}

const folder = join(rootFolder, '.cache/screenshots');
/** Space around the element, so that its edges can be judged. */
const marginPx = 16;

const examples = exampleFiles().filter(({ id }) => id.includes(filter));
const isOfPages = filter === 'pages';
if (examples.length === 0 && !isOfPages) {
  throw new TypeError(`no example matches ${filter}`);
}

const site = await openSite('screenshots');
if (isOfPages || filter === '') {
  const shots = await shootHostPages(site, join(folder, 'pages'));
  await writeSheet(site, 'pages', shots);
}
const widgets = [...new Set(examples.map(({ widget }) => widget))];
for (const widget of widgets) {
  const own = examples.filter((example) => example.widget === widget);
  if (filter === '') {
    rmSync(join(folder, widget), { recursive: true, force: true });
  }
  const shots: Shot[] = [];
  for (const example of own) {
    shots.push(...(await shootExample(example)));
    console.log(example.id);
  }
  await writeSheet(site, widget, shots);
}
await site.close();
console.log(`${folder}: ${examples.length} examples`);

async function shootExample(example: ExampleFile): Promise<readonly Shot[]> {
  const shots: Shot[] = [];
  for (const lang of ['vi', 'en']) {
    const view = { width: 1200, theme: 'light', scale } as const;
    const { page, context } = await openPage(site, view);
    const query = `example=${example.id}&lang=${lang}`;
    await page.goto(`${site.origin}/gallery/frame.html?${query}`);
    await page.addStyleTag({ content: `body { padding: ${marginPx}px }` });
    // The loading state never ends, and is a picture too.
    if (example.state !== 'loading') await settle(page);
    for (const theme of ['light', 'dark'] as const) {
      for (const width of [320, 1200]) {
        await page.setViewportSize({
          width: width + 2 * marginPx,
          height: 400,
        });
        await page.emulateMedia({ colorScheme: theme });
        await nextFrames(page);
        const file = `${example.name}.${theme}.${width}.${lang}.png`;
        const path = join(folder, example.widget, file);
        await page.screenshot({ path, fullPage: true });
        shots.push({ example: example.name, file, theme, width, lang });
      }
    }
    await context.close();
  }
  return shots;
}

// The sheet is a page beside the pictures, and a picture of that page.
async function writeSheet(
  { browser }: Site,
  widget: string,
  shots: readonly Shot[],
): Promise<void> {
  const own = join(folder, widget);
  mkdirSync(own, { recursive: true });
  const path = join(own, 'sheet.html');
  writeFileSync(path, contactSheet(widget, shots));
  const page = await browser.newPage({
    viewport: { width: 1600, height: 900 },
  });
  await page.goto(pathToFileURL(path).href);
  await page.screenshot({ path: join(own, 'sheet.png'), fullPage: true });
  await page.close();
}
