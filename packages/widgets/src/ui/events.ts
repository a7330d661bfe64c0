import type { ChisoIssueEvent } from './issue-event.js';
import type { ChisoSelectEvent } from './select-event.js';
import type { ChisoStateEvent } from './state-event.js';

// A file each, since only the first is needed before an element stands.
export { ChisoIssueEvent } from './issue-event.js';
export { ChisoSelectEvent, type Selection } from './select-event.js';
export { ChisoStateEvent, type ElementState } from './state-event.js';

declare global {
  interface HTMLElementEventMap {
    'chiso-state': ChisoStateEvent;
    'chiso-issue': ChisoIssueEvent;
    'chiso-select': ChisoSelectEvent;
  }
}
