import { TrendElement } from './trend.element.js';

export type { ChisoIssueEvent, ChisoStateEvent } from '../../ui/events.js';
export { TrendElement };

if (!customElements.get('chiso-trend')) {
  customElements.define('chiso-trend', TrendElement);
}

declare global {
  interface HTMLElementTagNameMap {
    'chiso-trend': TrendElement;
  }
}
