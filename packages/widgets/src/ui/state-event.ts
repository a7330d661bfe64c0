import { OwnEvent } from './own-event.js';

/**
 * Where an element stands: it waits for its document or for words, shows its
 * figures, shows figures whose next release is overdue, finds none of what it
 * is asked, or has no document that could be shown.
 */
export type ElementState = 'loading' | 'ready' | 'stale' | 'empty' | 'error';

/** Fired when an element's `state` has changed. */
export class ChisoStateEvent extends OwnEvent {
  static readonly type = 'chiso-state';
  readonly state: ElementState;
  constructor(state: ElementState) {
    super(ChisoStateEvent.type, { bubbles: true, composed: true });
    this.state = state;
  }
}
