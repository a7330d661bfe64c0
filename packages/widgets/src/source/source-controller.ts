import type { DatasetIndex } from '@chiso/data/core';
import type { Controller, ControllerHost } from '../ui/base-element.js';
import { late } from '../ui/late.js';
import { type Group, groupChange, groupOf } from './group.js';
import {
  type Loaded,
  loadDocument,
  readDocument,
  type SharedRequest,
} from './load-document.js';

/** An element that shows a document. */
export interface SourceHost extends ControllerHost {
  /** The address of a document. */
  src: string | undefined;
  /** The hash that the document at `src` has to have. */
  integrity: string | undefined;
  /** A document as a value, or as JSON text; null: it is still to come. */
  data: unknown;
  /** The id of a group that it does not stand in. */
  follows: string | undefined;
  /**
   * A document written out of the element's own attributes; null: it is still
   * to come, undefined: they state nothing.
   */
  literalDocument?(): unknown;
  /** The same, read from the table that stands in for the element. */
  tableDocument?(): unknown;
}

/**
 * Finds the document of an element: `data`, `src`, a child script of JSON,
 * the element's own attributes, its group, a table among its children, in this
 * order. A document that arrives after another was asked for is dropped.
 */
export class SourceController implements Controller {
  readonly host: SourceHost;
  #asked: unknown = this;
  /** Whether its reader has come near, or is on the way. */
  isNear = false;
  /** What came; undefined while it is awaited. */
  loaded: Loaded | undefined;
  /** The group that the element stands in, or follows. */
  group: Group | null = null;
  /** Null: it did not arrive. */
  readonly #watch: () => Watch | null | undefined;

  constructor(host: SourceHost) {
    this.host = host;
    host.addController(this);
    this.#watch = late<Watch | null>(
      host,
      async () => {
        const { SourceWatch } = await import('./source-watch.js');
        return new SourceWatch(this);
      },
      null,
    );
  }

  hostConnected(): void {
    addEventListener(groupChange, this.follow);
    // What failed before is tried again.
    if (this.loaded?.problem) this.#asked = this;
  }

  /** The document, ready to be asked. */
  get index(): DatasetIndex | undefined {
    return this.loaded?.index;
  }

  hostDisconnected(): void {
    removeEventListener(groupChange, this.follow);
  }

  hostUpdate(): void {
    const host = this.host;
    this.group = groupOf(host, host.follows);
    const { src, data, integrity } = this.#find();
    const isAddress = isNothing(data) && Boolean(src);
    // The fragment is for the page, and makes no other document.
    const input = isAddress ? src!.replace(/#.*/, '') : data;
    // Another hash is another question: what came may not be what it names.
    const asked = isAddress ? `${integrity} ${input}` : input;
    if (Object.is(asked, this.#asked)) return;
    // Nothing is fetched, or drawn, for a reader who is not there.
    if (isAddress && !this.isNear && isFar(host) && this.#watch() !== null) {
      this.#watch()?.reader();
      return;
    }
    this.#asked = asked;
    this.loaded = input === undefined ? { issues: [] } : undefined;
    if (isNothing(input)) return;
    this.#take(
      isAddress
        ? loadDocument(input as string, integrity)
        : readDocument(input),
    );
  }

  /** What came could not be drawn: shows nothing of it until it is checked. */
  distrust(error: unknown): void {
    this.loaded = this.loaded?.check
      ? undefined
      : { issues: [], problem: { reason: 'document', detail: error } };
  }

  /** Shows what comes; what came on trust is checked once it is drawn. */
  async #take(loading: SharedRequest): Promise<void> {
    const asked = this.#asked;
    // What another element has brought is shown without a pause.
    this.loaded = loading.loaded ?? this.loaded;
    for (let next: Promise<Loaded> | undefined = loading; next; ) {
      const loaded: Loaded = await next;
      if (!Object.is(this.#asked, asked)) return;
      if (this.loaded !== loaded) this.follow();
      this.loaded = loaded;
      await this.host.updateComplete;
      next = loaded.check?.();
    }
  }

  /** Whoever names a document first; data before an address. */
  #find(): Pick<Group, 'src' | 'data' | 'integrity'> {
    const { group } = this;
    if (this.host.src || this.host.data !== undefined) return this.host;
    const data = this.#written();
    if (data !== undefined) return { data };
    if (!group) return { data: this.host.tableDocument?.() };
    return {
      data: group.data,
      src: group.src ?? group.getAttribute('src') ?? undefined,
      integrity: group.getAttribute('integrity') ?? undefined,
    };
  }

  /** Looks again what it is to show. */
  readonly follow = (): void => this.host.requestUpdate();

  /** The document in a child script, or in the element's attributes. */
  #written(): unknown {
    const { host } = this;
    // It may still be on its way, or be written anew.
    this.#watch()?.children();
    const script = host.querySelector(
      ':scope > script[type="application/json"]',
    );
    return script?.textContent ?? host.literalDocument?.();
  }
}

type Watch = import('./source-watch.js').SourceWatch;

/** More than a screen away, or so tall that it has to be looked at closer. */
function isFar(element: Element): boolean {
  return Math.abs(element.getBoundingClientRect().top) > 2 * innerHeight;
}

function isNothing(input: unknown): boolean {
  return input === undefined || input === null;
}
