import { html, render, type TemplateResult } from 'lit/html.js';
import type { Controller } from '../base-element.js';
import type { Drawn, ToolController } from '../tool-controller.js';
import { panelStyles } from './panel-styles.js';

/** What a panel shows; undefined: there is nothing to show any more. */
export type PanelView = (drawn: Drawn) => PanelContent;

export interface PanelContent {
  readonly title: string;
  readonly close: string;
  readonly body: TemplateResult;
}

/**
 * A panel of an element: a popover in its shadow tree, where there are such,
 * else a box under the source line. It is rendered anew with its element.
 */
export class PanelController implements Controller {
  readonly #tools: ToolController;
  readonly #box: HTMLElement;
  #view: PanelView | undefined;
  #button: HTMLButtonElement | undefined;

  constructor(tools: ToolController) {
    this.#tools = tools;
    this.#box = document.createElement('div');
    this.#box.setAttribute('part', 'panel');
    this.#box.setAttribute('role', 'dialog');
    this.#box.setAttribute('popover', 'auto');
    tools.host.adopt([panelStyles]);
    tools.host.renderRoot.append(this.#box);
    tools.host.addController(this);
  }

  hostUpdated(): void {
    this.#render();
  }

  /** Opens a view from its button, or closes it where it is open. */
  toggle(view: PanelView, button: HTMLButtonElement): void {
    this.#view = view;
    this.#button = button;
    this.#render();
    this.#box.showPopover();
    this.#box.querySelector('button')?.focus();
  }

  readonly #close = (): void => {
    this.#box.hidePopover();
    this.#button?.focus();
  };

  #render(): void {
    const { drawn, host } = this.#tools;
    if (!drawn || !this.#view) return;
    const { title, close, body } = this.#view(drawn);
    this.#box.lang = drawn.lang;
    this.#box.setAttribute('aria-label', title);
    render(
      html`<div part="panel-head">
          <strong>${title}</strong>
          <button type="button" @click=${this.#close}>${close}</button>
        </div>
        ${body}`,
      this.#box,
      { host },
    );
  }
}
