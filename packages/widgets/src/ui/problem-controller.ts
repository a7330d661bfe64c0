import type { Language } from '@chiso/data/core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Loaded } from '../source/load-document.js';

/** Finds the words for what went wrong; they are loaded when it has. */
export class ProblemController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #describe: ((loaded: Loaded, lang: Language) => string) | undefined;
  #isAsked = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#isAsked = this.#describe !== undefined;
  }

  /** A sentence on what went wrong; `short` until the others are there. */
  describe(loaded: Loaded, lang: Language, short: string): string {
    if (!this.#isAsked) {
      this.#isAsked = true;
      import('./problem-words.js').then(
        ({ describeProblem }) => {
          this.#describe = describeProblem;
          this.#host.requestUpdate();
        },
        // The short sentence stays.
        () => undefined,
      );
    }
    return this.#describe?.(loaded, lang) ?? short;
  }
}
