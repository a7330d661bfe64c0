import type { Issue } from '@chiso/data/core';
import type { ToolController } from '../tool-controller.js';
import { findWritten } from './document-origin.js';

/** What is needed to tell what is wrong with a document. */
export interface IssueTeller {
  readonly describe: typeof import('@chiso/data/issues').describeIssue;
  /** The document as it was written, if it is known. */
  readonly written: unknown;
}

/**
 * Brings what the issues of a document are told with, the words and what they
 * point into, when there are issues.
 */
export class IssueController {
  readonly #tools: ToolController;
  #issues: readonly Issue[] | undefined;
  #teller: IssueTeller | undefined;

  constructor(tools: ToolController) {
    this.#tools = tools;
  }

  /** Undefined where there is nothing to tell, or nothing yet to tell with. */
  tellerOf(issues: readonly Issue[]): IssueTeller | undefined {
    if (issues !== this.#issues) {
      this.#issues = issues;
      this.#teller = undefined;
      if (issues.length > 0) this.#bring(issues);
    }
    return this.#teller;
  }

  async #bring(issues: readonly Issue[]): Promise<void> {
    const { host } = this.#tools;
    const part = await import('@chiso/data/issues').catch(() => undefined);
    if (!part) return;
    const written = await findWritten(host);
    // Another document may stand by now.
    if (issues !== this.#issues) return;
    this.#teller = { describe: part.describeIssue, written };
    host.requestUpdate();
  }
}
