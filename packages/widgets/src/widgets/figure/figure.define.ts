import { FigureElement } from './figure.element.js';

export type { ChisoIssueEvent, ChisoStateEvent } from '../../ui/events.js';
export { FigureElement };

if (!customElements.get('chiso-figure')) {
  customElements.define('chiso-figure', FigureElement);
}

declare global {
  interface HTMLElementTagNameMap {
    'chiso-figure': FigureElement;
  }
}
