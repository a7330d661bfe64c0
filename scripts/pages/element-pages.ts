import { readFileSync } from 'node:fs';
import { rootFolder } from '../files.js';
import { exampleFiles } from './example-files.js';
import { silentPath } from './script-site.js';

/** The elements that have examples. */
export const exampleWidgets: readonly string[] = [
  ...new Set(exampleFiles().map(({ widget }) => widget)),
];

/**
 * All examples of an element, one after the other, and before them the first
 * one in the states that no example can be in for long: loading, and stale.
 */
export function allExamples(widget: string): string {
  const { ready, others } = readExamples(widget);
  const [first] = ready.filter(hasAddress);
  return [
    first!.replace(address, (_, start, __, end) => tag(start, silentPath, end)),
    makeStale(first!),
    ...ready,
    ...others,
  ].join('\n');
}

/**
 * The first example of an element, stale, empty, with a broken document and
 * with a good one, each written into the page.
 */
export function inlineExamples(widget: string): string {
  const { ready, others } = readExamples(widget);
  const [first] = ready.filter(hasAddress);
  const broken = first!.replaceAll(address, (_, start, __, end) =>
    written(start, end, '{'),
  );
  return [first!, makeStale(first!), broken, ...others]
    .map(writeDocuments)
    .join('\n');
}

/** The `src` of an element of ours, with the rest of its tag. */
const address = /(<chiso-[\w-]+[^>]*?) src="([^"]+)"([^>]*>)/g;

const hasAddress = (html: string): boolean => html.search(address) >= 0;

function readExamples(widget: string) {
  const read = (name: string): string =>
    readFileSync(
      `${rootFolder}packages/widgets/src/widgets/${widget}/examples/${name}.html`,
      'utf8',
    )
      // What a page says itself in attributes is its own affair.
      .replaceAll(/ style="[^"]*"/g, '');
  const examples = exampleFiles().filter((one) => one.widget === widget);
  const isReady = ({ state }: { readonly state: string }) => state === 'ready';
  return {
    ready: examples.filter(isReady).map(({ name }) => read(name)),
    others: examples
      .filter((one) => !isReady(one))
      .map(({ name }) => read(name)),
  };
}

const tag = (start: string, src: string, end: string): string =>
  `${start} src="${src}"${end}`;

const written = (start: string, end: string, document: string): string =>
  `${start}${end}<script type="application/json">${document}</script>`;

/** With a document whose next release was due long ago. */
function makeStale(html: string): string {
  return html.replaceAll(address, (_, start, src, end) => {
    const document = JSON.parse(readDocument(src)) as object;
    const stale = JSON.stringify({ ...document, nextRelease: '2000-01-01' });
    return written(start, end, stale.replaceAll('<', '\\u003c'));
  });
}

function writeDocuments(html: string): string {
  return html.replaceAll(address, (_, start, src, end) =>
    written(start, end, readDocument(src).replaceAll('<', '\\u003c')),
  );
}

/** What the address says; of a file that is not there, no document. */
function readDocument(src: string): string {
  try {
    return readFileSync(rootFolder + src, 'utf8');
  } catch {
    return 'no document';
  }
}
