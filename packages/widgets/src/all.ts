// Written by `npm run generate` from the widget folders.

import './widgets/dataset/dataset.define.js';
import './widgets/figure/figure.define.js';
import './widgets/gauge/gauge.define.js';
import './widgets/ranking/ranking.define.js';
import './widgets/scorecard/scorecard.define.js';
import './widgets/trend/trend.define.js';

export * from './index.js';
