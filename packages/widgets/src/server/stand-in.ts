import type { Loaded } from '../source/load-document.js';
import type { Selection } from '../ui/select-event.js';
import type { WidgetElement } from '../ui/widget-element.js';
import type { Shown } from './read-documents.js';

/** What is asked of an element that is on no page, and what is around it. */
export interface Request {
  readonly attributes: ReadonlyMap<string, string>;
  readonly properties: ReadonlyMap<string, unknown>;
  /** The language around it; absent: its document's. */
  readonly lang: string | undefined;
  /** What the group that it stands in has chosen. */
  readonly selection: Selection | undefined;
}

/** The box of a picture on a page that is not there, in px. */
export interface Box {
  readonly width: number;
  readonly height: number;
}

/**
 * Little wider than on a phone that is held upright, so that texts can be read
 * there, and as high as its styles make it.
 */
const boxes: Readonly<Record<string, Box>> = {
  'chiso-gauge': { width: 340, height: 208 },
  'chiso-trend': { width: 380, height: 288 },
};

/** A table has room for all its columns; they share what there is. */
const wideBox: Box = { width: 520, height: 288 };

// What an element uses of itself to draw, and a server has none of. The names
// are the element's own.
interface Inner {
  document: { loaded: Loaded; group: unknown };
  size: Box;
  literalDocument?(): unknown;
  willUpdate(changed: ReadonlySet<string>): void;
  render(): unknown;
}

/** A picture as a template, and the style sheets it needs. */
export interface Drawn {
  readonly template: unknown;
  readonly styles: readonly string[];
  /** What the picture is drawn for. */
  readonly box: Box;
}

/**
 * Draws an element that is on no page, with all its later parts. It may state
 * its document itself. Undefined where there is none, or where it has nothing
 * of what is asked.
 */
export async function drawUnplaced(
  tag: string,
  type: typeof WidgetElement,
  request: Request,
  find: (stated: unknown) => Promise<Shown | undefined>,
): Promise<Drawn | undefined> {
  const { attributes, properties, selection } = request;
  const element = new (type as unknown as new () => WidgetElement<never>)();
  const styles = new Set(type.styles);
  const arrivals: Promise<void>[] = [];
  Object.assign(element, pageless(request), {
    adopt: (texts: readonly string[]) => {
      for (const text of texts) styles.add(text);
    },
    await: (arrival: Promise<void>) => {
      arrivals.push(arrival);
    },
    requestUpdate: () => {},
  });
  for (const [name, text] of attributes) {
    element.attributeChangedCallback(name, null, text);
  }
  for (const [name, value] of properties) Reflect.set(element, name, value);
  const inner = element as unknown as Inner;
  const loaded = await find(inner.literalDocument?.());
  if (!loaded) return undefined;
  inner.document.loaded = loaded;
  inner.document.group = selection;
  const box = boxes[tag] ?? wideBox;
  inner.size = box;
  inner.willUpdate(new Set());
  let template: unknown;
  // Each part may ask for others.
  do {
    await Promise.all(arrivals.splice(0));
    template = inner.render();
  } while (arrivals.length > 0);
  return element.drawn && { template, styles: [...styles], box };
}

/** A page, as far as drawing asks for it. */
function pageless({ attributes, lang }: Request) {
  const languages = { getAttribute: () => attributes.get('lang') ?? lang };
  return {
    closest: (selector: string) => (selector === '[lang]' ? languages : null),
    getRootNode: () => ({}),
    querySelector: () => null,
    getAttribute: (name: string) => attributes.get(name) ?? null,
    renderRoot: { querySelector: () => null, addEventListener: () => {} },
    // What is written between the tags comes after them. Where nothing is, the
    // place for it holds the figure.
    textContent: 'written',
  };
}
