import { DatasetElement } from './dataset.element.js';

export type { ChisoSelectEvent } from '../../ui/events.js';
export { DatasetElement };

if (!customElements.get('chiso-dataset')) {
  customElements.define('chiso-dataset', DatasetElement);
}

declare global {
  interface HTMLElementTagNameMap {
    'chiso-dataset': DatasetElement;
  }
}
