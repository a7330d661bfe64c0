import { GaugeElement } from './gauge.element.js';

export { GaugeElement };

if (!customElements.get('chiso-gauge')) {
  customElements.define('chiso-gauge', GaugeElement);
}

declare global {
  interface HTMLElementTagNameMap {
    'chiso-gauge': GaugeElement;
  }
}
