import { define } from '../../ui/define.js';
import { DatasetElement } from './dataset.element.js';

export type { ChisoSelectEvent } from '../../ui/events.js';
export { DatasetElement };

define('chiso-dataset', DatasetElement);

declare global {
  interface HTMLElementTagNameMap {
    'chiso-dataset': DatasetElement;
  }
}
