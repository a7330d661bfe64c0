import type { StaticQuestion, StaticView } from '@chiso/widgets/static';
import { writeElement } from '../html/escape-html.js';
import { writeRendered } from '../html/write-rendered.js';

/** What a snippet is made of. */
export interface SnippetOptions {
  readonly widget: string;
  readonly asked: StaticQuestion;
  /** Where a reader's browser finds the document. */
  readonly address: string;
  /** The folder of the scripts, with a slash at its end. */
  readonly base: string;
  /** How high a frame is before it has told its height, in px. */
  readonly height: number;
}

/** The four forms of one view. */
export interface Snippet {
  /** For pages that may have scripts and tags of their own. */
  readonly element: string;
  /** For editors that take custom elements away. */
  readonly placeholder: string;
  /** For editors that take scripts away. */
  readonly iframe: string;
  /** For editors that take all of that away, and for print. */
  readonly static: string;
}

/** One view in each of the forms in which it can be put into a page. */
export function writeSnippet(
  view: StaticView,
  options: SnippetOptions,
): Snippet {
  const { widget, asked, address, base } = options;
  // Marked, so that the command can write it anew where it was pasted.
  const wrapped = writeRendered(view);
  const question = { src: address, ...asked, lang: view.lang };
  const placed = Object.entries(question).map(
    ([name, value]) =>
      [name === 'lang' ? name : `data-${name}`, value] as const,
  );
  const name = view.table ? 'div' : 'span';
  const loader = [
    writeElement('link', { rel: 'stylesheet', href: `${base}chiso.css` }),
    writeElement('script', { type: 'module', src: `${base}chiso.js` }, ''),
  ].join('\n');
  return {
    element: `${loader}\n${writeElement(`chiso-${widget}`, question, wrapped)}\n`,
    placeholder: `${loader}\n${writeElement(
      name,
      { 'data-chiso': widget, ...Object.fromEntries(placed) },
      wrapped,
    )}\n`,
    iframe: writeFrame(view, options),
    static: `${wrapped}\n`,
  };
}

/** A frame with the script that gives it its height, where scripts run. */
export function writeFrame(
  view: StaticView,
  { widget, asked, address, base, height }: SnippetOptions,
): string {
  const query = new URLSearchParams({ widget, src: address });
  for (const [name, value = ''] of Object.entries(asked)) {
    query.append(name, value);
  }
  query.append('lang', view.lang);
  const frame = writeElement(
    'iframe',
    {
      src: `${base}embed.html?${query}`,
      title: [view.header.text, view.context].filter(Boolean).join('. '),
      loading: 'lazy',
      width: '100%',
      height,
    },
    '',
  );
  const script = writeElement(
    'script',
    { src: `${base}chiso.host.js`, defer: true },
    '',
  );
  return `${frame}\n${script}\n`;
}
