import type { Issue } from '@chiso/data/core';

/** Where an element stands. */
export type ElementState = 'loading' | 'ready' | 'stale' | 'empty' | 'error';

/** Fired when an element's `state` has changed. */
export class ChisoStateEvent extends Event {
  static readonly type = 'chiso-state';
  readonly state: ElementState;
  constructor(state: ElementState) {
    super(ChisoStateEvent.type, { bubbles: true, composed: true });
    this.state = state;
  }
}

/** Fired when a document has arrived that its author should mend. */
export class ChisoIssueEvent extends Event {
  static readonly type = 'chiso-issue';
  readonly issues: readonly Issue[];
  constructor(issues: readonly Issue[]) {
    super(ChisoIssueEvent.type, { bubbles: true, composed: true });
    this.issues = issues;
  }
}

declare global {
  interface HTMLElementEventMap {
    'chiso-state': ChisoStateEvent;
    'chiso-issue': ChisoIssueEvent;
  }
}
