import type { Issue } from '@chiso/data/core';
import { OwnEvent } from './own-event.js';

/** Fired when a document has arrived that its author should mend. */
export class ChisoIssueEvent extends OwnEvent {
  static readonly type = 'chiso-issue';
  readonly issues: readonly Issue[];
  constructor(issues: readonly Issue[]) {
    super(ChisoIssueEvent.type, { bubbles: true, composed: true });
    this.issues = issues;
  }
}
