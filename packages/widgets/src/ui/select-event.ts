import { OwnEvent } from './own-event.js';

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
export class ChisoSelectEvent extends OwnEvent {
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
