import { define } from '../../ui/define.js';
import { FigureElement } from './figure.element.js';

export type { ChisoIssueEvent, ChisoStateEvent } from '../../ui/events.js';
export { FigureElement };

define('chiso-figure', FigureElement);

declare global {
  interface HTMLElementTagNameMap {
    'chiso-figure': FigureElement;
  }
}
