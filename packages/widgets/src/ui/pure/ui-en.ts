import type { UiWords } from './ui-words.js';

/** What every widget says, in English. */
export const ui: UiWords = {
  source: 'Source',
  sources: 'Sources',
  noSource: 'no source given',
  moreSources: (count) => `and ${count} more`,
  table: 'Table',
  picture: 'Chart',
  loading: 'Loading figures…',
  empty: 'There are no figures to show yet.',
  error: 'The figures could not be loaded.',
  statuses: {
    final: 'final',
    provisional: 'provisional',
    estimate: 'estimate',
    forecast: 'forecast',
    experimental: 'experimental',
    derived: 'derived',
  },
  disputed: 'sources disagree',
};
