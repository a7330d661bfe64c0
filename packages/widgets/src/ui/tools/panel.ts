import { html, nothing, render, type TemplateResult } from 'lit/html.js';
import type { Controller } from '../base-element.js';
import type { Drawn, ToolController, ToolName } from '../tool-controller.js';
import { placePanel } from './panel-place.js';
import { panelStyles } from './panel-styles.js';

/**
 * What a panel shows of what its element has drawn; undefined while that is
 * still to come.
 */
export type PanelView = (drawn: Drawn) => PanelContent | undefined;

export interface PanelContent {
  readonly title: string;
  readonly close: string;
  /** Absent: what there is else has a button in the element. */
  readonly way?: PanelWay | undefined;
  readonly body: TemplateResult;
}

/** A button in the head of a panel that leads to another view in it. */
export interface PanelWay {
  readonly label: string;
  readonly go: () => void;
}

// One panel at a time; boxes without the platform's popovers need telling.
let onlyOpen: PanelController | undefined;

/**
 * The panel of an element: a popover in its shadow tree, where there are such,
 * else a box under the source line. Only one on the page is open. It is
 * rendered anew with its element, and closes when that has nothing to show.
 */
export class PanelController implements Controller {
  readonly #tools: ToolController;
  readonly #box = document.createElement('div');
  readonly #isPopover = 'showPopover' in this.#box;
  #view: PanelView | undefined;
  #name: ToolName | undefined;
  #content: PanelContent | undefined;
  #isOpen = false;
  #isPrinting = false;
  /** The button that was pressed while its panel was open. */
  #pressed: Element | undefined;

  constructor(tools: ToolController) {
    this.#tools = tools;
    const { host } = tools;
    const box = this.#box;
    box.setAttribute('part', 'panel');
    box.setAttribute('role', 'dialog');
    box.tabIndex = -1;
    this.#setPopover(true);
    box.hidden = !this.#isPopover;
    box.addEventListener('beforetoggle', this.#toggled);
    box.addEventListener('keydown', this.#key);
    host.renderRoot.addEventListener('pointerdown', this.#press);
    host.renderRoot.addEventListener('keydown', this.#press);
    host.adopt([panelStyles]);
    host.addController(this);
  }

  hostUpdated(): void {
    if (!this.#isOpen) return;
    this.update();
    // The button may be another one by now.
    this.#expand(this.#isOpen);
  }

  hostDisconnected(): void {
    // The platform hides what leaves the page, and tells nobody.
    if (this.#isOpen) this.close();
  }

  /** Opens a view from its button, or closes it where it is open. */
  toggle(view: PanelView, button: HTMLElement): void {
    // A press beside a popover closes it, even one on its own button: the
    // click that follows must not open it again.
    const isPressed = this.#pressed === button;
    this.#pressed = undefined;
    if (
      isPressed ||
      (this.#isOpen && this.#name === button.getAttribute('name'))
    )
      this.close();
    else this.open(view, button.getAttribute('name') as ToolName);
  }

  /** Opens a view, and takes the focus to it. */
  open(view: PanelView, name: ToolName): void {
    if (onlyOpen !== this) onlyOpen?.close();
    if (this.#name !== name) this.#expand(false);
    onlyOpen = this;
    this.#view = view;
    this.#name = name;
    const box = this.#box;
    if (!box.isConnected) this.#tools.host.renderRoot.append(box);
    this.#isOpen = true;
    this.update();
    if (!this.#isOpen) return;
    if (!this.#isPopover) box.hidden = false;
    else if (!this.#isShown) box.showPopover();
    this.#expand(true);
    this.#listen(addEventListener);
    this.#enter();
  }

  /** Shows another view in place of the one that is open. */
  show(view: PanelView): void {
    this.#view = view;
    this.update();
    if (this.#isOpen) this.#enter();
  }

  /** Opens the evidence that a link leads to, with its element in view. */
  point(view: PanelView): void {
    const { host } = this.#tools;
    this.#frame?.setAttribute('data-linked', '');
    host.scrollIntoView({ block: 'center' });
    this.open(view, 'evidence');
  }

  #enter(): void {
    const box = this.#box;
    this.#place();
    box.scrollTop = 0;
    box.focus({ preventScroll: this.#isPopover });
  }

  readonly close = (): void => {
    if (this.#isShown) this.#box.hidePopover();
    this.#closed();
    this.#box.hidden = !this.#isPopover;
  };

  /** Renders the view anew; what is the same object is the same content. */
  update(): void {
    const { drawn, host } = this.#tools;
    if (!drawn || !this.#view) {
      // What is on its way may be the same figure in a newer document.
      if (host.getAttribute('state') !== 'loading') this.close();
      return;
    }
    const content = this.#view(drawn);
    if (!content || content === this.#content) return;
    this.#content = content;
    const { title, close, way, body } = content;
    this.#box.lang = drawn.lang;
    this.#box.setAttribute('aria-label', title);
    render(
      html`<div part="panel-head">
          <h2>${title}</h2>
          ${
            way
              ? html`<button part="panel-way" type="button" @click=${way.go}>
                  ${way.label}
                </button>`
              : nothing
          }
          <button part="close" type="button" @click=${this.close}>
            ${close}
          </button>
        </div>
        ${body}`,
      this.#box,
      { host },
    );
  }

  get #button(): HTMLButtonElement | null | undefined {
    return this.#tools.host.renderRoot?.querySelector<HTMLButtonElement>(
      `[name='${this.#name}']`,
    );
  }

  get #frame(): Element | null | undefined {
    return this.#tools.host.renderRoot?.querySelector("[part='frame']");
  }

  get #isShown(): boolean {
    return this.#isPopover && this.#box.matches(':popover-open');
  }

  /** Escape and presses beside it close a popover without asking us. */
  readonly #toggled = (event: Event): void => {
    if (!this.#isPrinting && (event as ToggleEvent).newState === 'closed') {
      this.#closed();
    }
  };

  #closed(): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    if (onlyOpen === this) onlyOpen = undefined;
    this.#expand(false);
    this.#frame?.removeAttribute('data-linked');
    this.#listen(removeEventListener);
    // Where the focus is elsewhere by now, it is where the reader wants it.
    const { activeElement } = this.#tools.host.renderRoot;
    if (this.#box.contains(activeElement)) {
      this.#button?.focus({ preventScroll: true });
    }
  }

  #expand(isOpen: boolean): void {
    this.#button?.setAttribute('aria-expanded', String(isOpen));
  }

  #listen(change: typeof addEventListener): void {
    change('resize', this.#place);
    change('beforeprint', this.#print);
    change('afterprint', this.#print);
  }

  readonly #press = (event: Event): void => {
    const button = this.#isOpen ? this.#button : undefined;
    this.#pressed =
      event.type === 'pointerdown' &&
      button &&
      event.composedPath().includes(button)
        ? button
        : undefined;
  };

  readonly #key = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape' && !this.#isPopover) this.close();
  };

  /**
   * A popover is printed over the page; without the attribute it is a box at
   * the end of its element.
   */
  readonly #print = ({ type }: Event): void => {
    this.#isPrinting = true;
    const isPaper = type === 'beforeprint';
    this.#setPopover(!isPaper);
    if (!isPaper && this.#isPopover) this.#box.showPopover();
    this.#isPrinting = false;
  };

  #setPopover(isSet: boolean): void {
    if (!this.#isPopover) return;
    if (isSet) this.#box.setAttribute('popover', 'auto');
    else this.#box.removeAttribute('popover');
  }

  // Lengths through the object model, which a strict policy allows. They are
  // of the page, so that the panel scrolls with its button.
  readonly #place = (): void => {
    const button = this.#button;
    if (!button || !this.#isPopover) return;
    const { style } = this.#box;
    style.removeProperty('--_height');
    const { offsetWidth, offsetHeight } = this.#box;
    const { clientWidth } = document.documentElement;
    const { left, top, bottom, maxHeight } = placePanel({
      button: button.getBoundingClientRect(),
      window: { width: clientWidth, height: innerHeight },
      panel: { width: offsetWidth, height: offsetHeight },
    });
    const set = (name: string, length: number | undefined) =>
      style.setProperty(name, length === undefined ? 'auto' : `${length}px`);
    set('--_left', left + scrollX);
    set('--_top', top === undefined ? top : top + scrollY);
    set('--_bottom', bottom === undefined ? bottom : bottom - scrollY);
    set('--_height', maxHeight);
  };
}
