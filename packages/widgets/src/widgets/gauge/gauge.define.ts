import { define } from '../../ui/define.js';
import { GaugeElement } from './gauge.element.js';

export type { ChisoIssueEvent, ChisoStateEvent } from '../../ui/events.js';
export { GaugeElement };

define('chiso-gauge', GaugeElement);

declare global {
  interface HTMLElementTagNameMap {
    'chiso-gauge': GaugeElement;
  }
}
