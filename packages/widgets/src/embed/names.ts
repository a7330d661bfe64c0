// Written by `npm run generate` from the widget folders.

/** The names of the elements, without their prefix. */
export const widgetNames: readonly string[] = [
  'dataset',
  'figure',
  'gauge',
  'ranking',
  'scorecard',
  'trend',
];
