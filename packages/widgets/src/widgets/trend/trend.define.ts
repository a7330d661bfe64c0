import { define } from '../../ui/define.js';
import { TrendElement } from './trend.element.js';

export type { ChisoIssueEvent, ChisoStateEvent } from '../../ui/events.js';
export { TrendElement };

define('chiso-trend', TrendElement);

declare global {
  interface HTMLElementTagNameMap {
    'chiso-trend': TrendElement;
  }
}
