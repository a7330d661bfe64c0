import {
  type ElementRendererConstructor,
  FallbackRenderer,
} from '@lit-labs/ssr/lib/element-renderer.js';
import type { RenderInfo } from '@lit-labs/ssr/lib/render-value.js';
import type { Selection } from '../ui/select-event.js';
import { WidgetElement } from '../ui/widget-element.js';
import { Documents, type Reference } from './read-documents.js';
import { drawUnplaced } from './stand-in.js';
import { writeShadow } from './write-shadow.js';

/** What a page would have told an element, told by its server. */
export interface ServerOptions {
  /**
   * The document at an address, as it stands in `src`: its text, or its value.
   * Asked once for each address of a page. An element whose document cannot be
   * read is left to the browser. Absent: only documents in `data` are drawn.
   */
  readonly read?: (src: string) => unknown;
  /** The language of the page. Absent: that of each document. */
  readonly lang?: string;
  /** Told why an element is left to the browser. Absent: warns. */
  readonly onProblem?: (problem: string) => void;
}

/** The group that elements stand in; it draws nothing itself. */
const groupTag = 'chiso-dataset';

/**
 * A renderer of our elements, for `elementRenderers` of `@lit-labs/ssr`. Each
 * element is written with its whole picture in a declarative shadow root.
 * Documents have to be awaited, so that the result is to be collected by
 * `collectResult()`, or streamed.
 */
export function createRenderer(
  options: ServerOptions = {},
): ElementRendererConstructor {
  const pages = new WeakMap<RenderInfo, Documents>();
  const documentsOf = (page: RenderInfo): Documents => {
    const documents = pages.get(page) ?? new Documents(options.read);
    pages.set(page, documents);
    return documents;
  };
  return class extends ChisoRenderer {
    override renderShadow(page: RenderInfo) {
      if (this.tagName === groupTag) return ['<slot></slot>'];
      const group = page.customElementInstanceStack
        .filter((renderer) => renderer?.tagName === groupTag)
        .at(-1) as ChisoRenderer | undefined;
      const documents = documentsOf(page);
      return [() => this.write(documents, group, options)];
    }
  };
}

class ChisoRenderer extends FallbackRenderer {
  readonly #attributes = new Map<string, string>();
  readonly #properties = new Map<string, unknown>();

  static override matchesClass(type: typeof HTMLElement, tag: string): boolean {
    return tag === groupTag || type.prototype instanceof WidgetElement;
  }

  constructor(tag: string) {
    super(tag);
    this.tagName = tag;
  }

  override setAttribute(name: string, value: string): void {
    super.setAttribute(name, value);
    this.#attributes.set(name.toLowerCase(), value);
  }

  override setProperty(name: string, value: unknown): void {
    this.#properties.set(name, value);
  }

  /** What is set under a name, as a property or as an attribute. */
  get<Value = string>(name: string): Value | undefined {
    return (this.#properties.get(name) ?? this.#attributes.get(name)) as
      | Value
      | undefined;
  }

  /** The shadow tree; of what cannot be drawn, its fallback. */
  async write(
    documents: Documents,
    group: ChisoRenderer | undefined,
    { lang, onProblem = console.warn }: ServerOptions,
  ): Promise<string> {
    const type = customElements.get(
      this.tagName,
    ) as unknown as typeof WidgetElement;
    try {
      const request = {
        attributes: this.#attributes,
        properties: this.#properties,
        lang,
        selection: group?.selection,
      };
      const drawn = await drawUnplaced(this.tagName, type, request, (stated) =>
        documents.find(this.#reference(stated, group)),
      );
      return await writeShadow(type, drawn, this);
    } catch (error) {
      onProblem(`<${this.tagName}> is left to the browser: ${error}`);
      return writeShadow(type, undefined, this);
    }
  }

  get selection(): Selection {
    return {
      area: this.get('area'),
      period: this.get('period'),
      indicator: this.get('indicator'),
    };
  }

  get reference(): Reference {
    return {
      src: this.get('src'),
      integrity: this.get('integrity'),
      data: this.get<unknown>('data'),
    };
  }

  /** Its own document, what it states, or that of the group around it. */
  #reference(stated: unknown, group: ChisoRenderer | undefined): Reference {
    const own = this.reference;
    if (own.src || own.data || this.get('follows')) return own;
    return stated === undefined ? (group?.reference ?? own) : { data: stated };
  }
}
