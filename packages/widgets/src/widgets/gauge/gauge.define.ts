import { GaugeElement } from './gauge.element.js';

export type { ChisoIssueEvent, ChisoStateEvent } from '../../ui/events.js';
export { GaugeElement };

if (!customElements.get('chiso-gauge')) {
  customElements.define('chiso-gauge', GaugeElement);
}

declare global {
  interface HTMLElementTagNameMap {
    'chiso-gauge': GaugeElement;
  }
}
