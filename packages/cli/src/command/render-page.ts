import { basename, dirname, join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { StaticView } from '@chiso/widgets/static';
import { readText } from '../document/read-text.js';
import type { PagePicture } from '../html/write-fallback.js';
import { type OutputFile, writeFiles } from '../output/write-files.js';
import { type FilledView, fillPage } from '../page/fill-page.js';
import { drawPicture } from '../picture/draw-picture.js';
import { paintPng } from '../picture/paint-png.js';
import { Problem } from '../problem.js';
import type { RenderOptions } from './render-options.js';
import { tell, tellProblem, tellProgress } from './terminal.js';

/** The fallback children of all views of a page. */
export async function renderPage(
  page: string,
  options: RenderOptions,
): Promise<void> {
  const { force, json } = options;
  const output = options.output ?? page;
  const pictures: OutputFile[] = [];
  const html = await readText(page);
  const filled = await fillPage(html, {
    site: { base: baseOf(page, options), root: options.root },
    isForced: force,
    today: options.today,
    picture: (view, name) =>
      makePicture(view, name, { page, output, options, pictures }),
    onProgress: tellProgress,
  });
  const failed = filled.views.filter(({ outcome }) => outcome === 'failed');
  const isWritten = failed.length === 0;
  if (isWritten && (filled.html !== html || output !== page || page === '-')) {
    await writeFiles([...pictures, { path: output, content: filled.html }]);
  }
  if (json) {
    const report = { page, output, isWritten, views: filled.views };
    const text = JSON.stringify(report);
    if (output === '-' && isWritten) tell(text);
    else await writeFiles([{ path: '-', content: `${text}\n` }]);
  } else {
    tellOutcome(page, filled.views);
  }
  if (!isWritten) {
    const count = failed.length === 1 ? '1 view' : `${failed.length} views`;
    throw new Problem('input', `${page}: ${count} failed, nothing is written`);
  }
}

/** Addresses in a page are relative to where it stands. */
function baseOf(page: string, { base }: RenderOptions): URL {
  if (base !== undefined && /^(https?|file):/i.test(base)) return new URL(base);
  if (base !== undefined) return pathToFileURL(join(resolve(base), '/'));
  if (/^https?:/i.test(page)) return new URL(page);
  return pathToFileURL(page === '-' ? join(resolve('.'), '/') : resolve(page));
}

interface PictureSetting {
  readonly page: string;
  readonly output: string;
  readonly options: RenderOptions;
  readonly pictures: OutputFile[];
}

/** Files beside the page, or where none are asked for, a drawing within it. */
function makePicture(
  view: StaticView,
  name: string,
  { page, output, options, pictures: files }: PictureSetting,
): PagePicture | undefined {
  const { theme, width, address, pictures } = options;
  // A page has the table already.
  if (pictures === undefined && view.isTabular) return undefined;
  const drawn = drawPicture(view, { theme, width, address, isCard: false });
  if (!drawn || pictures === undefined) return drawn;
  const home = output === '-' ? '.' : dirname(output);
  const stem = `${basename(page, '.html').replace('-', 'page')}-${name}`;
  const write = (ending: string, scale: number) => {
    const path = join(pictures, `${stem}${ending}.png`);
    files.push({ path, content: paintPng(drawn.svg, scale) });
    return encodeURI(relative(home, path).replaceAll('\\', '/'));
  };
  return {
    address: write('', 1),
    sharpAddress: write('@2x', 2),
    width: drawn.width,
    height: drawn.height,
  };
}

const outcomes = {
  filled: 'written',
  unchanged: 'unchanged',
  skipped: 'skipped, it names no document (src="…")',
  kept: "the author's own children are kept (--force replaces them)",
};

function tellOutcome(page: string, views: readonly FilledView[]): void {
  if (views.length === 0) tell(`${page}: no view`);
  for (const { line, widget, outcome, problem = '', details = [] } of views) {
    const place = `${page}:${line}: ${widget}`;
    if (outcome === 'failed') {
      tellProblem({ message: `${place}: ${problem}`, details });
    } else tell(`${place}: ${outcomes[outcome]}`);
  }
}
