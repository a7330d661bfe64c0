// Written by `npm run generate` from the widget folders.

import { learn } from '@chiso/data/core';
import { en } from '@chiso/data/en';
import { staticRanking } from './widgets/ranking/ranking.static.js';

export * from './ui/pure/static.js';

// Nothing is late here: both languages are at hand.
learn('en', en);

/** The views that can be drawn without a page, by their names. */
export const staticViews = {
  ranking: staticRanking,
} as const;
