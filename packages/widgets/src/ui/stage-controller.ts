import { type Language, pickText } from '@chiso/data/core';
import type {
  ReactiveController,
  ReactiveControllerHost,
  TemplateResult,
} from 'lit';
import type { Loaded } from '../source/load-document.js';
import type { SourceController } from '../source/source-controller.js';
import {
  ChisoIssueEvent,
  ChisoStateEvent,
  type ElementState,
} from './events.js';
import { renderPlaceholder } from './frame.js';
import type { UiWords } from './pure/ui-words.js';

/**
 * Where an element stands: loading, ready, empty or in error. It tells so by
 * the attribute `state`, by the custom state of that name where there are
 * such, and by the events `chiso-state` and `chiso-issue`.
 */
export class StageController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #internals: ElementInternals | undefined;
  #state: ElementState | undefined;
  #next: ElementState = 'loading';
  #loaded: Loaded | undefined;
  #told: Loaded | undefined;
  #describe: ((loaded: Loaded, lang: Language) => string) | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    this.#internals = host.attachInternals?.();
    host.addController(this);
  }

  /**
   * Draws, and where that fails waits for the document to be checked: one that
   * is read on trust may be wrong.
   */
  guard(source: SourceController, draw: () => TemplateResult): TemplateResult {
    try {
      return draw();
    } catch (error) {
      source.distrust(error);
      this.#next = 'loading';
      // An error in a checked document is told at the next render.
      this.#host.requestUpdate();
      return renderPlaceholder('loading', undefined, '');
    }
  }

  /** There is a picture. */
  stand({ loaded }: SourceController): void {
    this.#next = 'ready';
    this.#loaded = loaded;
  }

  /** There is none yet, or none to be had: says so above the fallback. */
  wait(
    { loaded, index }: SourceController,
    lang: Language,
    words: UiWords | undefined,
    header: string | undefined,
  ): TemplateResult {
    this.#loaded = loaded;
    this.#next =
      !loaded || !words ? 'loading' : loaded.problem ? 'error' : 'empty';
    const messages: Partial<Record<ElementState, string | undefined>> = {
      loading: words?.loading,
      empty: words?.nothing,
      error: loaded?.problem && words && this.#explain(loaded, lang, words),
    };
    const title =
      index && pickText(index.header.title, lang, index.header.lang);
    return renderPlaceholder(
      this.#next,
      header ?? title?.text,
      messages[this.#next] ?? '',
    );
  }

  hostUpdated(): void {
    if (this.#next !== this.#state) {
      this.#mark(this.#state, this.#next);
      this.#state = this.#next;
      this.#host.setAttribute('state', this.#next);
      this.#host.dispatchEvent(new ChisoStateEvent(this.#next));
    }
    if (this.#loaded !== this.#told) {
      this.#told = this.#loaded;
      const issues = this.#loaded?.issues ?? [];
      if (issues.length > 0) {
        this.#host.dispatchEvent(new ChisoIssueEvent(issues));
      }
    }
  }

  /** What went wrong; the short sentence until the longer ones are there. */
  #explain(loaded: Loaded, lang: Language, { failed }: UiWords): string {
    if (!this.#describe) {
      import('./problem-words.js').then(
        ({ describeProblem }) => {
          this.#describe = describeProblem;
          this.#host.requestUpdate();
        },
        () => undefined,
      );
    }
    return this.#describe?.(loaded, lang) ?? failed;
  }

  /** Chromium before 125 only takes names that start with two dashes. */
  #mark(before: ElementState | undefined, now: ElementState): void {
    try {
      const { states } = this.#internals as unknown as { states: Set<string> };
      if (before) states.delete(before);
      states.add(now);
    } catch {
      // The attribute says the same.
    }
  }
}
