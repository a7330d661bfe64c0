import { listFiles } from '../files.js';

/** One file of the folder `examples` of a widget. */
export interface ExampleFile {
  readonly widget: string;
  readonly name: string;
  /** `gauge/plain`, as the gallery's addresses name it. */
  readonly id: string;
  /** What a name like `state-empty-no-value` says, else `ready`. */
  readonly state: string;
}

const states = 'loading|ready|stale|empty|error';

export function exampleFiles(): readonly ExampleFile[] {
  return listFiles('packages/widgets/src/widgets').flatMap((path) => {
    const [, widget, name] =
      /widgets\/([^/]+)\/examples\/([^/]+)\.html$/.exec(path) ?? [];
    if (!widget || !name) return [];
    const [, state = 'ready'] =
      new RegExp(`^state-(${states})(?:-|$)`).exec(name) ?? [];
    return [{ widget, name, id: `${widget}/${name}`, state }];
  });
}

/** The host pages, `examples/news-article/en.html` for one. */
export function hostPageFiles(): readonly string[] {
  return listFiles('examples').filter((path) =>
    /^examples\/[^/]+\/[^/]+\.html$/.test(path),
  );
}
