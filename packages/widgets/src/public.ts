export {
  ChisoIssueEvent,
  ChisoSelectEvent,
  ChisoStateEvent,
  type ElementState,
  type Selection,
} from './ui/events.js';
