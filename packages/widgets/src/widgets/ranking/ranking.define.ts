import { RankingElement } from './ranking.element.js';

export type { ChisoIssueEvent, ChisoStateEvent } from '../../ui/events.js';
export { RankingElement };

if (!customElements.get('chiso-ranking')) {
  customElements.define('chiso-ranking', RankingElement);
}

declare global {
  interface HTMLElementTagNameMap {
    'chiso-ranking': RankingElement;
  }
}
