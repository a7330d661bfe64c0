import type { DatasetIndex } from '@chiso/data/core';
import { html, nothing } from 'lit/html.js';
import type { Loaded } from '../source/load-document.js';
import type { Controller, ControllerHost } from './base-element.js';
import { controlStyles } from './control-styles.js';
import type { Frame } from './frame.js';
import type { Languages } from './pure/text.js';

/** What stands in an element, as its tools see it. */
export interface Drawn extends Languages {
  readonly index: DatasetIndex;
  readonly frame: Frame;
  readonly issues: Loaded['issues'];
}

/** An element with tools. */
export interface ToolHost extends ControllerHost {
  /** The address of its document. */
  readonly src: string | undefined;
  /** The document itself. */
  readonly data: unknown;
  /** Takes no notice of what was released later. */
  readonly release: string | undefined;
  /** What stands; undefined: nothing does. */
  readonly drawn: Drawn | undefined;
}

/** What the reader may do with a picture; its name is that of the button. */
export type ToolName = 'evidence' | 'take';

/** What a link to a figure begins with, after the address of its page. */
const linkStart = '#chiso=';

const words = {
  vi: {
    evidence: 'Kiểm chứng',
    take: 'Tải, trích dẫn',
    missing: 'Không tải được công cụ này.',
  },
  en: {
    evidence: 'Evidence',
    take: 'Download, cite',
    missing: 'This tool could not be loaded.',
  },
} as const;

/**
 * The tools of an element: its evidence, and what a reader takes along. It
 * comes when the picture stands; what is behind its buttons is loaded when the
 * reader asks for it, or follows a link to one of the element's figures.
 */
export class ToolController implements Controller {
  readonly host: ToolHost;
  /** A part that was asked for did not arrive. */
  isMissing = false;
  /** The end of the page's address, until it is followed. */
  #hash: string | undefined;

  constructor(host: ToolHost) {
    this.host = host;
    host.adopt([controlStyles]);
    host.addController(this);
  }

  get drawn(): Drawn | undefined {
    return this.host.drawn;
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#arrive);
    this.#arrive();
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#arrive);
  }

  hostUpdated(): void {
    this.#follow();
  }

  /** A button for each tool, where the picture has something to show. */
  buttons(): unknown {
    const { lang = 'vi', frame } = this.drawn ?? {};
    const button = (name: ToolName) =>
      html`<button
        part="action"
        type="button"
        name=${name}
        aria-haspopup="dialog"
        @click=${this.use}
      >
        ${words[lang][name]}
      </button>`;
    return frame?.shown
      ? [
          button('evidence'),
          button('take'),
          this.isMissing
            ? html`<span role="status">${words[lang].missing}</span>`
            : nothing,
        ]
      : nothing;
  }

  /** Answers the button of a tool. */
  readonly use = ({ currentTarget }: Event): void => {
    this.#load(({ openTool }) => openTool(this, currentTarget as HTMLElement));
  };

  // An address is taken when its news comes, not when an update happens to see
  // it: the elements of a page race for a link, all from the same moment.
  readonly #arrive = (): void => {
    this.#hash = location.hash;
    this.#follow();
  };

  #follow(): void {
    const hash = this.#hash;
    if (!this.drawn || hash === undefined) return;
    this.#hash = undefined;
    if (hash.startsWith(linkStart)) {
      this.#load(({ followLink }) => followLink(this, hash));
    }
  }

  async #load(use: (tools: typeof import('./tools/tools.js')) => void) {
    const tools = await import('./tools/tools.js').catch(() => undefined);
    if (tools) return use(tools);
    this.isMissing = true;
    this.host.requestUpdate();
  }
}
