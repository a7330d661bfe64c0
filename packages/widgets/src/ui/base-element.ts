import { render } from 'lit/html.js';
import { version } from './version.js';

/** How an attribute sets a property. */
export interface PropertyOptions {
  /** Its name, where it is not the property's in small letters; false: none. */
  readonly attribute?: string | false;
  /** What an attribute means; by default its text. Null: it is not there. */
  readonly read?: (text: string | null) => unknown;
}

export type Properties = Readonly<Record<string, PropertyOptions>>;

/** A part of an element that follows its life. */
export interface Controller {
  hostConnected?(): void;
  hostDisconnected?(): void;
  /** Before the element is rendered. */
  hostUpdate?(): void;
  /** After it was. */
  hostUpdated?(): void;
}

/** The element of a controller. */
export interface ControllerHost extends HTMLElement {
  readonly renderRoot: ShadowRoot;
  readonly updateComplete: Promise<boolean>;
  addController(controller: Controller): void;
  adopt(styles: readonly string[]): void;
  requestUpdate(): void;
  /** Told of each part on its way, where a page is made on a server. */
  await?(arrival: Promise<void>): void;
}

/** An empty attribute is as good as none; it is not a zero. */
export const number: PropertyOptions = {
  read: (text) => (text?.trim() ? Number(text) : undefined),
};

/** A boolean attribute: true where it is there, whatever it says. */
export const flag = (text: string | null): boolean => text !== null;

// Where there is no page there is nothing to extend, and nothing to show.
const PlainElement = globalThis.HTMLElement ?? class {};

// Elements of one document share their style sheets; another one takes none
// that it did not make.
const sheets = new WeakMap<Document, Map<string, CSSStyleSheet>>();

/**
 * An element that renders a template into its shadow tree, in one go for all
 * properties that were set together. It has as much of Lit's element as the
 * widgets need, under the same names; see docs/decisions/0005-own-base.md.
 */
export abstract class BaseElement
  extends PlainElement
  implements ControllerHost
{
  /** The version of the package. */
  static readonly version: string = version;

  /** The properties that render the element anew when they are set. */
  static properties: Properties = {};

  /** The style sheets of the shadow tree. */
  static styles: readonly string[] = [];

  readonly #values: Record<string, unknown> = {};
  readonly #controllers: Controller[] = [];
  readonly #styles = new Set(this.#class.styles);
  #changed = new Set<string>();
  #isPending = false;
  #connect!: () => void;
  readonly #connected = new Promise<void>((resolve) => {
    this.#connect = resolve;
  });

  /** Where the element renders; there from when it is first connected. */
  declare renderRoot: ShadowRoot;

  /**
   * Waits until what was set is rendered; true when nothing was set since. An
   * element that never was on a page waits until it is.
   */
  declare updateComplete: Promise<boolean>;

  /** Asked for once, when the class is registered. */
  static get observedAttributes(): readonly string[] {
    // biome-ignore lint/complexity/noThisInStatic: the class that is registered
    const { prototype, properties } = this;
    return Object.entries(properties).flatMap(([name, { attribute }]) => {
      if (!(name in prototype)) BaseElement.#define(prototype, name);
      return attribute === false ? [] : (attribute ?? name.toLowerCase());
    });
  }

  static #define(prototype: BaseElement, name: string): void {
    Object.defineProperty(prototype, name, {
      configurable: true,
      enumerable: true,
      get(this: BaseElement) {
        return this.#values[name];
      },
      set(this: BaseElement, value: unknown) {
        if (Object.is(value, this.#values[name])) return;
        this.#values[name] = value;
        this.#changed.add(name);
        this.requestUpdate();
      },
    });
  }

  constructor() {
    super();
    this.requestUpdate();
    // What was set before the class was registered hides the accessor.
    const own = this as unknown as Record<string, unknown>;
    for (const name of Object.keys(this.#class.properties)) {
      if (Object.hasOwn(own, name)) {
        const value = own[name];
        delete own[name];
        own[name] = value;
      }
    }
  }

  get #class(): typeof BaseElement {
    return this.constructor as typeof BaseElement;
  }

  connectedCallback(): void {
    if (!this.renderRoot) {
      this.renderRoot = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
      this.#connect();
    }
    for (const part of this.#controllers) part.hostConnected?.();
    // What stands around it may be different now.
    this.requestUpdate();
  }

  disconnectedCallback(): void {
    for (const part of this.#controllers) part.hostDisconnected?.();
  }

  /** Another document takes the styles away, and needs its own. */
  adoptedCallback(): void {
    if (this.renderRoot) this.adopt([]);
  }

  attributeChangedCallback(
    attribute: string,
    _: string | null,
    text: string | null,
  ): void {
    for (const [name, options] of Object.entries(this.#class.properties)) {
      if (attribute === (options.attribute ?? name.toLowerCase())) {
        const value = options.read ? options.read(text) : (text ?? undefined);
        this[name as never] = value as never;
      }
    }
  }

  addController(controller: Controller): void {
    this.#controllers.push(controller);
    if (this.renderRoot && this.isConnected) controller.hostConnected?.();
  }

  /** Renders anew, soon, and once for all that ask until then. */
  requestUpdate(): void {
    if (this.#isPending) return;
    this.#isPending = true;
    this.updateComplete = this.#update();
  }

  async #update(): Promise<boolean> {
    await this.#connected;
    try {
      this.performUpdate();
    } catch (error) {
      // What goes wrong is kept from the page.
      import('./failure.js').then(({ fail }) => fail(this, error));
    }
    return !this.#isPending;
  }

  /** Renders now, if there is anything to render. */
  performUpdate(): void {
    if (!this.#isPending || !this.renderRoot) return;
    this.#isPending = false;
    if (!this.renderRoot.adoptedStyleSheets.length) this.adopt([]);
    this.willUpdate(this.#changed);
    this.#changed = new Set();
    for (const part of this.#controllers) part.hostUpdate?.();
    render(this.render(), this.renderRoot, { host: this });
    for (const part of this.#controllers) part.hostUpdated?.();
    this.updated();
  }

  /** Adds style sheets to the shadow tree; those it has, once. */
  adopt(styles: readonly string[]): void {
    for (const text of styles) this.#styles.add(text);
    const { ownerDocument } = this;
    // A document without a window shows nothing, and makes no style sheets.
    if (!ownerDocument.defaultView) return;
    this.renderRoot.adoptedStyleSheets = [...this.#styles].map((text) =>
      sheetOf(text, ownerDocument),
    );
  }

  /** Told before each render which properties were set. */
  protected willUpdate(_: ReadonlySet<string>): void {}

  /** The template, by Lit. */
  protected abstract render(): unknown;

  /** Told after each render. */
  protected updated(): void {}
}

function sheetOf(text: string, owner: Document): CSSStyleSheet {
  const made = sheets.get(owner) ?? new Map<string, CSSStyleSheet>();
  sheets.set(owner, made);
  let sheet = made.get(text);
  if (!sheet) {
    sheet = new owner.defaultView!.CSSStyleSheet();
    sheet.replaceSync(text);
    made.set(text, sheet);
  }
  return sheet;
}
