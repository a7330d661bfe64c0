// Written by `npm run generate` from the widget folders.

// Brings a registry to a server that has none.
import '@lit-labs/ssr';
import { hashStyles } from './server/style-hashes.js';
import { define } from './ui/define.js';
import { DatasetElement } from './widgets/dataset/dataset.element.js';
import { FigureElement } from './widgets/figure/figure.element.js';
import * as styles0 from './widgets/figure/figure.styles.js';
import { GaugeElement } from './widgets/gauge/gauge.element.js';
import * as styles1 from './widgets/gauge/gauge.styles-more.js';
import * as styles2 from './widgets/gauge/gauge.styles.js';
import { RankingElement } from './widgets/ranking/ranking.element.js';
import * as styles3 from './widgets/ranking/ranking.styles-more.js';
import * as styles4 from './widgets/ranking/ranking.styles.js';
import { ScorecardElement } from './widgets/scorecard/scorecard.element.js';
import * as styles5 from './widgets/scorecard/scorecard.styles-more.js';
import * as styles6 from './widgets/scorecard/scorecard.styles.js';
import { TrendElement } from './widgets/trend/trend.element.js';
import * as styles7 from './widgets/trend/trend.styles-more.js';
import * as styles8 from './widgets/trend/trend.styles-told.js';
import * as styles9 from './widgets/trend/trend.styles.js';

export * from './server/server.js';

define('chiso-dataset', DatasetElement);
define('chiso-figure', FigureElement);
define('chiso-gauge', GaugeElement);
define('chiso-ranking', RankingElement);
define('chiso-scorecard', ScorecardElement);
define('chiso-trend', TrendElement);

/**
 * The hashes of all style sheets that the server may write, as a policy
 * names them: `style-src 'sha256-…' …`.
 */
export const styleHashes = (): Promise<readonly string[]> =>
  hashStyles([
    styles0,
    styles1,
    styles2,
    styles3,
    styles4,
    styles5,
    styles6,
    styles7,
    styles8,
    styles9,
  ]);
