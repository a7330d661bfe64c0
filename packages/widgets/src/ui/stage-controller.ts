import type { Language } from '@chiso/data/core';
import type { Loaded } from '../source/load-document.js';
import type { Controller, ControllerHost } from './base-element.js';
import { type Frame, renderPlaceholder } from './frame.js';
import { late } from './late.js';
import type { UiWords } from './pure/ui-words.js';
import { ChisoStateEvent, type ElementState } from './state-event.js';

/**
 * Where an element stands: loading, ready, stale, empty or in error. It tells
 * so by the attribute `state`, of which a custom state is made later, and by
 * the event `chiso-state`.
 */
export class StageController implements Controller {
  readonly #host: ControllerHost;
  readonly #problems: () => typeof import('./problem-words.js') | undefined;
  #state: ElementState | undefined;
  #next: ElementState = 'loading';

  constructor(host: ControllerHost) {
    this.#host = host;
    this.#problems = late(host, () => import('./problem-words.js'));
    host.addController(this);
  }

  /** There is a picture; whether a newer one is overdue. */
  stand(isOld: boolean): void {
    this.#next = isOld ? 'stale' : 'ready';
  }

  /** There is none yet, or none to be had: says so above the fallback. */
  wait(
    loaded: Loaded | undefined,
    lang: Language,
    words: UiWords | undefined,
    header: string | undefined,
  ): Frame {
    const { index, problem, check } = loaded ?? {};
    // What nothing was found in may have more to show once it is checked.
    const isLoading = !loaded || !words || check;
    const state = isLoading ? 'loading' : problem ? 'error' : 'empty';
    this.#next = state;
    // While more is to come, nothing is named that would move what follows.
    const problems = isLoading ? undefined : this.#problems();
    const message = isLoading
      ? words?.loading
      : (problems?.describeProblem(loaded, lang) ?? (problem && words.error));
    return {
      header: { text: header ?? '', lang },
      message,
      body: renderPlaceholder(message),
      ...(index && problems?.describeDocument(index, lang, header)),
    };
  }

  hostUpdated(): void {
    const host = this.#host;
    if (this.#next !== this.#state) {
      this.#state = this.#next;
      host.setAttribute('state', this.#next);
      host.dispatchEvent(new ChisoStateEvent(this.#next));
    }
  }
}
