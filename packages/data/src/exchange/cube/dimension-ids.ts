/** The dimensions of a document's cubes, as far as a cube needs them. */
export const dimensionIds = {
  metric: 'INDICATOR',
  statistic: 'STATISTIC',
  periodType: 'PERIOD_TYPE',
  area: 'REF_AREA',
  time: 'TIME_PERIOD',
} as const;
