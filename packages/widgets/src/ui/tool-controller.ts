import type { DatasetIndex } from '@chiso/data/core';
import type { Loaded } from '../source/load-document.js';
import type { Controller, ControllerHost } from './base-element.js';
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
  /** Takes no notice of what was released later. */
  readonly release: string | undefined;
}

/** What a link to a figure begins with, after the address of its page. */
const linkStart = '#chiso=';

/**
 * The tools of an element: its evidence, and what a reader takes along. Their
 * script is loaded when the reader asks for them, or follows a link to one of
 * the element's figures.
 */
export class ToolController implements Controller {
  readonly host: ToolHost;
  /** Set by the element whenever it is drawn. */
  drawn: Drawn | undefined;
  /** The tools did not arrive. */
  isMissing = false;
  #followed: string | undefined;

  constructor(host: ToolHost) {
    this.host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#follow);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#follow);
  }

  hostUpdated(): void {
    this.#follow();
  }

  /** Answers the button of a tool. */
  readonly use = ({ currentTarget }: Event): void => {
    this.#load(({ openTool }) =>
      openTool(this, currentTarget as HTMLButtonElement),
    );
  };

  readonly #follow = (): void => {
    const { hash } = location;
    if (!this.drawn || hash === this.#followed) return;
    this.#followed = hash;
    if (hash.startsWith(linkStart)) {
      this.#load(({ followLink }) => followLink(this, hash));
    }
  };

  async #load(use: (tools: typeof import('./tools/tools.js')) => void) {
    const tools = await import('./tools/tools.js').catch(() => undefined);
    if (tools) return use(tools);
    this.isMissing = true;
    this.host.requestUpdate();
  }
}
