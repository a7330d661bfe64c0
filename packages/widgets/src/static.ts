// Written by `npm run generate` from the widget folders.

import { learn } from '@chiso/data/core';
import { en } from '@chiso/data/en';
import { staticFigure } from './widgets/figure/figure.static.js';
import { staticGauge } from './widgets/gauge/gauge.static.js';
import { staticRanking } from './widgets/ranking/ranking.static.js';
import { staticScorecard } from './widgets/scorecard/scorecard.static.js';
import { staticTrend } from './widgets/trend/trend.static.js';

export * from './ui/pure/static.js';

// Nothing is late here: both languages are at hand.
learn('en', en);

/** The views that can be drawn without a page, by their names. */
export const staticViews = {
  figure: staticFigure,
  gauge: staticGauge,
  ranking: staticRanking,
  scorecard: staticScorecard,
  trend: staticTrend,
} as const;
