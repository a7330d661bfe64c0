// Written by `npm run generate` from the widget folders.

export * from './public.js';
export { version } from './ui/version.js';
export { DatasetElement } from './widgets/dataset/dataset.element.js';
export { FigureElement } from './widgets/figure/figure.element.js';
export { GaugeElement } from './widgets/gauge/gauge.element.js';
export { RankingElement } from './widgets/ranking/ranking.element.js';
export { ScorecardElement } from './widgets/scorecard/scorecard.element.js';
export { TrendElement } from './widgets/trend/trend.element.js';
