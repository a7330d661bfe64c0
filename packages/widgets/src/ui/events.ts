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

/** What the elements of a group have chosen together. */
export interface Selection {
  readonly area?: string | undefined;
  readonly period?: string | undefined;
  readonly indicator?: string | undefined;
}

/**
 * Fired when the reader has chosen something. A page that cancels it keeps the
 * choice to itself: the elements around stay as they are.
 */
export class ChisoSelectEvent extends Event {
  static readonly type = 'chiso-select';
  readonly selection: Selection;
  constructor(selection: Selection) {
    super(ChisoSelectEvent.type, {
      bubbles: true,
      cancelable: true,
      composed: true,
    });
    this.selection = selection;
  }
}

declare global {
  interface HTMLElementEventMap {
    'chiso-state': ChisoStateEvent;
    'chiso-issue': ChisoIssueEvent;
    'chiso-select': ChisoSelectEvent;
  }
}
