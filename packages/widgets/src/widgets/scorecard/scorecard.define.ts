import { define } from '../../ui/define.js';
import { ScorecardElement } from './scorecard.element.js';

export type { ChisoIssueEvent, ChisoStateEvent } from '../../ui/events.js';
export { ScorecardElement };

define('chiso-scorecard', ScorecardElement);

declare global {
  interface HTMLElementTagNameMap {
    'chiso-scorecard': ScorecardElement;
  }
}
