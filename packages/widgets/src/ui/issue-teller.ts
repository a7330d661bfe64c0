import type { Loaded } from '../source/load-document.js';
import type { Controller, ControllerHost } from './base-element.js';
import { ChisoIssueEvent } from './issue-event.js';

/** An element that knows what is to be mended in its document. */
export interface IssueHost extends ControllerHost {
  readonly issues: Loaded['issues'] | undefined;
}

/** Fires `chiso-issue` once for each document that is to be mended. */
export class IssueTeller implements Controller {
  readonly #host: IssueHost;
  #told: Loaded['issues'] | undefined;

  constructor(host: IssueHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.hostUpdated();
  }

  hostUpdated(): void {
    const { issues } = this.#host;
    if (issues === this.#told) return;
    this.#told = issues;
    if (issues?.length) {
      this.#host.dispatchEvent(new ChisoIssueEvent(issues));
    }
  }
}
