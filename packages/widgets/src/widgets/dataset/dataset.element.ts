import { html } from 'lit/html.js';
import { groupChange } from '../../source/group.js';
import { BaseElement, flag, type Properties } from '../../ui/base-element.js';
import type { Selection } from '../../ui/events.js';
import { OwnEvent } from '../../ui/own-event.js';
import { addressWith, selectionIn } from './dataset.element-address.js';

/**
 * One document and one selection for the elements inside it, and for those
 * that follow it by its id. The document is `data`, that at `src`, or the text
 * of a child `<script type="application/json">`. It draws nothing itself.
 *
 * @tag chiso-dataset
 * @slot - The elements that share the document.
 */
export class DatasetElement extends BaseElement {
  static override styles = [':host { display: contents }'];

  static override get properties(): Properties {
    return {
      src: {},
      data: { attribute: false },
      area: {},
      period: {},
      indicator: {},
      inAddress: { attribute: 'in-address', read: flag },
    };
  }

  /** The address of the document. */
  declare src: string | undefined;
  /**
   * The document itself, as a value or as JSON text. Null: it is still to come.
   */
  declare data: unknown;
  /** The chosen area's id, or a province's slug. */
  declare area: string | undefined;
  /** The chosen period's code. */
  declare period: string | undefined;
  /** The chosen indicator's id. */
  declare indicator: string | undefined;
  /**
   * Keeps the selection in the query of the page's address, so that a link
   * leads to it. Where the element has an id, its parameters begin with that.
   */
  declare inAddress: boolean | undefined;

  /** What a child script has given it. */
  #written: unknown;

  override connectedCallback(): void {
    super.connectedCallback();
    // By its own tag it is found before it is upgraded; by another, by this.
    if (this.localName !== 'chiso-dataset') this.dataset.chisoGroup = '';
    addEventListener('popstate', this.#read);
    this.#read();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('popstate', this.#read);
  }

  // Where the page names no document, it may have written one.
  protected override willUpdate(): void {
    if (this.data !== this.#written) return;
    const script = this.src
      ? undefined
      : this.querySelector(':scope > script[type="application/json"]');
    this.#written = script?.textContent;
    this.data = this.#written;
  }

  protected override render(): unknown {
    // A child may still be on its way.
    return html`<slot @slotchange=${() => this.requestUpdate()}></slot>`;
  }

  /** Everyone who follows asks anew. */
  protected override updated(): void {
    dispatchEvent(new OwnEvent(groupChange));
    if (!this.inAddress) return;
    const { area, period, indicator } = this;
    const address = addressWith(location.href, this.id, {
      area,
      period,
      indicator,
    });
    if (address !== location.href) history.replaceState(null, '', address);
  }

  readonly #read = (): void => {
    if (!this.inAddress) return;
    const found: Selection = selectionIn(location.href, this.id);
    Object.assign(this, found);
  };
}
