import { ScorecardElement } from './scorecard.element.js';

export type { ChisoIssueEvent, ChisoStateEvent } from '../../ui/events.js';
export { ScorecardElement };

if (!customElements.get('chiso-scorecard')) {
  customElements.define('chiso-scorecard', ScorecardElement);
}

declare global {
  interface HTMLElementTagNameMap {
    'chiso-scorecard': ScorecardElement;
  }
}
