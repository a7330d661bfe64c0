import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Loaded } from '../source/load-document.js';
import {
  ChisoIssueEvent,
  ChisoStateEvent,
  type ElementState,
} from './events.js';

/**
 * Tells where an element stands: the attribute `state`, the custom state of
 * the same name where there are such, and the events `chiso-state` and
 * `chiso-issue`.
 */
export class StateController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #states: Set<string> | undefined;
  #state: ElementState | undefined;
  #told: Loaded | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    this.#states = customStates(host);
    host.addController(this);
  }

  /** Notes where the element stands, to be told when it has been drawn. */
  set(state: ElementState, loaded?: Loaded): void {
    this.#next = state;
    this.#loaded = loaded;
  }

  #next: ElementState = 'loading';
  #loaded: Loaded | undefined;

  hostUpdated(): void {
    const state = this.#next;
    if (state !== this.#state) {
      if (this.#state) toggle(this.#states, this.#state, false);
      toggle(this.#states, state, true);
      this.#state = state;
      this.#host.setAttribute('state', state);
      this.#host.dispatchEvent(new ChisoStateEvent(state));
    }
    if (this.#loaded !== this.#told) {
      this.#told = this.#loaded;
      if (this.#loaded?.issues.length) {
        this.#host.dispatchEvent(new ChisoIssueEvent(this.#loaded.issues));
      }
    }
  }
}

function customStates(host: HTMLElement): Set<string> | undefined {
  try {
    return host.attachInternals().states as unknown as Set<string>;
  } catch {
    return undefined;
  }
}

/** Chromium before 125 takes only names that start with two dashes. */
function toggle(states: Set<string> | undefined, name: string, on: boolean): void {
  try {
    if (on) states?.add(name);
    else states?.delete(name);
  } catch {
    // The attribute says the same.
  }
}
