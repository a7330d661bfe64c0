export {
  ChisoIssueEvent,
  ChisoStateEvent,
  type ElementState,
} from './ui/events.js';
