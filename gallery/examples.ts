/** One example file of a widget: a tag over a document. */
export interface Example {
  /** `gauge/plain`: the widget, then the name of the file. */
  readonly id: string;
  readonly widget: string;
  readonly title: string;
  /** What to look at; empty when the file does not say. */
  readonly note: string;
  /** The fragment without its leading comment. */
  readonly html: string;
}

export interface HostPage {
  readonly href: string;
  readonly title: string;
}

const exampleFiles = import.meta.glob<string>(
  '../packages/widgets/src/widgets/*/examples/*.html',
  { query: '?raw', import: 'default', eager: true },
);

const pageFiles = import.meta.glob<string>('../examples/*/index.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});

export const examples: readonly Example[] = Object.entries(exampleFiles)
  .map(([path, text]) => readExample(path, text))
  .sort((a, b) => a.id.localeCompare(b.id, 'en', { numeric: true }));

export const hostPages: readonly HostPage[] = Object.entries(pageFiles).map(
  ([path, text]) => ({
    href: path.replace(/^\.\.(.*)index\.html$/, '$1'),
    title: /<title>([^<]*)<\/title>/.exec(text)?.[1]?.trim() || path,
  }),
);

// The file may open with: <!-- Title: … | what to look at -->
function readExample(path: string, text: string): Example {
  const [, widget = '', name = ''] =
    /widgets\/([^/]+)\/examples\/([^/]+)\.html$/.exec(path) ?? [];
  const comment = /^\s*<!--\s*Title:([\s\S]*?)-->\s*/.exec(text);
  const [title = '', ...note] = (comment?.[1] ?? name).split('|');
  return {
    id: `${widget}/${name}`,
    widget,
    title: tidy(title),
    note: tidy(note.join('|')),
    html: text.slice(comment?.[0].length ?? 0).trim(),
  };
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
