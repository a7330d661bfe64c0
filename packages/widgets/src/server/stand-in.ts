import { SourceController } from '../source/source-controller.js';
import type { Controller, ControllerHost } from '../ui/base-element.js';
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

// What drawing needs of an element, and others have no use for.
interface Inner {
  size: Box;
  readonly drawn: unknown;
  literalDocument?(): unknown;
  attributeChangedCallback(name: string, _: null, text: string): void;
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
  const styles = new Set(type.styles);
  const arrivals: Promise<void>[] = [];
  const sources: SourceController[] = [];
  const Plain = type as unknown as new () => ControllerHost;
  class Unplaced extends Plain {
    override addController(controller: Controller): void {
      if (controller instanceof SourceController) sources.push(controller);
    }

    override adopt(texts: readonly string[]): void {
      for (const text of texts) styles.add(text);
    }

    override await(arrival: Promise<void>): void {
      arrivals.push(arrival);
    }

    override requestUpdate(): void {}
  }
  const element = Object.assign(new Unplaced(), pageless(request));
  const inner = element as unknown as Inner;
  for (const [name, text] of attributes) {
    inner.attributeChangedCallback(name, null, text);
  }
  for (const [name, value] of properties) Reflect.set(element, name, value);
  let stated = inner.literalDocument?.();
  // What writes it is a later part.
  if (stated === null) {
    await Promise.all(arrivals.splice(0));
    stated = inner.literalDocument?.();
  }
  const loaded = await find(stated);
  if (!loaded) return undefined;
  for (const source of sources) {
    Object.assign(source, { loaded, group: selection ?? null });
  }
  const box = boxes[tag] ?? wideBox;
  inner.size = box;
  inner.willUpdate(new Set());
  let template: unknown;
  // Each part may ask for others.
  do {
    await Promise.all(arrivals.splice(0));
    template = inner.render();
  } while (arrivals.length > 0);
  return inner.drawn ? { template, styles: [...styles], box } : undefined;
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
    // What is written between the tags comes after them.
    textContent: undefined,
  };
}
