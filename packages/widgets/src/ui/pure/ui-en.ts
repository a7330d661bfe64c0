import type { UiWords } from './ui-words.js';

/** What every widget says, in English. */
export const ui: UiWords = {
  source: 'Source',
  noSource: 'no source given',
  old: 'the figures may be old',
  loading: 'Loading figures…',
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
