import { readFileSync } from 'node:fs';
import { rootFolder } from '../files.js';
import { exampleFiles } from './example-files.js';
import { silentPath } from './script-site.js';

/** The elements that have examples. */
export const exampleWidgets: readonly string[] = [
  ...new Set(exampleFiles().map(({ widget }) => widget)),
];

/** How the elements of a page come to their documents. */
export type SourceKind = 'src' | 'inline';

/**
 * The first example of an element in every state: by `src`, or with each
 * document written into the page, where nothing is waited for.
 */
export function firstExamples(widget: string, kind: SourceKind): string {
  const { first, others } = readExamples(widget);
  const examples = [first, makeStale(first), makeBroken(first), ...others];
  return kind === 'src'
    ? [...examples, makeSilent(first)].join('\n')
    : examples.map(writeDocuments).join('\n');
}

/** All examples of an element, and the first one in every state. */
export function allExamples(widget: string): string {
  const { ready } = readExamples(widget);
  return [firstExamples(widget, 'src'), ...ready].join('\n');
}

/** The `src` of an element of ours, with the rest of its tag. */
const address = /(<chiso-[\w-]+[^>]*?) src="([^"]+)"([^>]*>)/g;

function readExamples(widget: string) {
  const examples = exampleFiles()
    .filter((one) => one.widget === widget)
    .map(({ name, state }) => ({ state, html: readExample(widget, name) }));
  const ready = examples.filter(({ state }) => state === 'ready');
  const first = ready.find(({ html }) => html.search(address) >= 0);
  if (!first) throw new TypeError(`no example with an address: ${widget}`);
  return {
    first: first.html,
    ready: ready.map(({ html }) => html),
    others: examples
      .filter(({ state }) => state !== 'ready')
      .map(({ html }) => html),
  };
}

function readExample(widget: string, name: string): string {
  const path = `packages/widgets/src/widgets/${widget}/examples/${name}.html`;
  return (
    readFileSync(rootFolder + path, 'utf8')
      // What a page says itself in attributes is its own affair.
      .replaceAll(/ style="[^"]*"/g, '')
  );
}

/** An element that waits for its document for ever. */
function makeSilent(html: string): string {
  return html.replaceAll(
    address,
    (_, start, __, end) => `${start} src="${silentPath}"${end}`,
  );
}

function makeBroken(html: string): string {
  return html.replaceAll(address, (_, start, __, end) =>
    written(start, end, '{'),
  );
}

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

/** With each document written into the page, instead of its address. */
export function writeDocuments(html: string): string {
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
