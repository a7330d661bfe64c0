import { define } from '../../ui/define.js';
import { RankingElement } from './ranking.element.js';

export type {
  ChisoIssueEvent,
  ChisoSelectEvent,
  ChisoStateEvent,
} from '../../ui/events.js';
export { RankingElement };

define('chiso-ranking', RankingElement);

declare global {
  interface HTMLElementTagNameMap {
    'chiso-ranking': RankingElement;
  }
}
