import type { DatasetIndex } from '@chiso/data/core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import {
  checkDocument,
  type Loaded,
  loadDocument,
  readDocument,
} from './load-document.js';

/** An element that shows a document. */
export interface SourceHost extends ReactiveControllerHost, HTMLElement {
  /** The address of a document. */
  src: string | undefined;
  /** A document as a value, or as JSON text. */
  data: unknown;
  /** A document written out of the element's own attributes, if it has any. */
  literalDocument?(): unknown;
}

/**
 * Finds the document of an element: `data`, `src`, a child script of JSON,
 * the element's own attributes, in this order. A document that arrives after
 * another was asked for is dropped.
 */
export class SourceController implements ReactiveController {
  readonly #host: SourceHost;
  #asked: unknown = this;
  #loaded: Loaded | undefined;
  #checked: Loaded | undefined;

  constructor(host: SourceHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // What failed before is tried again.
    if (this.#loaded && !this.#loaded.index) this.#asked = this;
  }

  /** What came; undefined while it is awaited. */
  get loaded(): Loaded | undefined {
    return this.#loaded;
  }

  /** The document, ready to be asked. */
  get index(): DatasetIndex | undefined {
    return this.#loaded?.index;
  }

  hostUpdate(): void {
    const { input, isAddress } = this.#find();
    if (input === this.#asked) return;
    this.#asked = input;
    this.#loaded = input === undefined ? { issues: [] } : undefined;
    if (input === undefined) return;
    const loading = isAddress
      ? loadDocument(new URL(input as string, this.#host.baseURI).href)
      : readDocument(input);
    this.#take(loading, input);
  }

  /** What has been drawn on trust is checked now, and drawn anew if wrong. */
  hostUpdated(): void {
    const loaded = this.#loaded;
    if (!loaded?.isTrusted || loaded === this.#checked) return;
    this.#checked = loaded;
    this.#take(checkDocument(loaded), this.#asked);
  }

  /** What came could not be drawn: shows nothing of it until it is checked. */
  distrust(error: unknown): void {
    const loaded = this.#loaded;
    this.#loaded = loaded?.isTrusted
      ? undefined
      : { issues: [], problem: { reason: 'document', detail: String(error) } };
    if (loaded?.isTrusted) this.#take(checkDocument(loaded), this.#asked);
  }

  async #take(loading: Promise<Loaded>, input: unknown): Promise<void> {
    const loaded = await loading;
    if (this.#asked !== input) return;
    const isSame =
      loaded.index !== undefined && loaded.index === this.#loaded?.index;
    this.#loaded = loaded;
    if (!isSame) this.#host.requestUpdate();
  }

  #find(): { readonly input: unknown; readonly isAddress?: boolean } {
    const { data, src } = this.#host;
    if (data !== undefined && data !== null) return { input: data };
    if (src) return { input: src, isAddress: true };
    const script = this.#host.querySelector(
      ':scope > script[type="application/json"]',
    );
    if (script) return { input: script.textContent };
    return { input: this.#host.literalDocument?.() };
  }
}
