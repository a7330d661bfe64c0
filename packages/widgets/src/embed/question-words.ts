/**
 * The attributes that an address may give the element of the iframe page: those
 * that ask. Whatever states a figure or a heading of its own stays out, or
 * anybody could write an address under which the portal seems to say it.
 */
export const questionWords: readonly string[] = [
  'src',
  'release',
  'integrity',
  'indicator',
  'area',
  'period',
  'method',
  'statistic',
  // A gauge.
  'variant',
  'min',
  'max',
  // A ranking.
  'among',
  'level',
  'compare',
  'highlight',
  'history',
  'top',
  // A trend.
  'from',
  'to',
  // A board.
  'topic',
  'due',
  'tolerance',
  'status',
  // A figure.
  'format',
  'bare',
  'unhedged',
];
