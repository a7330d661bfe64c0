import type { SeriesQuestion, Statistic } from '@chiso/data/core';

/** The attributes of a trend, as they are typed. */
export interface TrendAttributes {
  readonly indicator?: string | undefined;
  readonly area?: string | undefined;
  readonly method?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly statistic?: Statistic | undefined;
  readonly release?: string | undefined;
}

/** Attributes → a question. An element leaves out those that are empty. */
export function queryTrend({
  area,
  method,
  ...asked
}: TrendAttributes): SeriesQuestion {
  return { ...asked, areas: namesIn(area), methods: namesIn(method) };
}

/** " mic  nso " → ["mic", "nso"], each name once. */
function namesIn(list = ''): readonly string[] | undefined {
  const names = new Set(list.split(/\s+/).filter(Boolean));
  return names.size > 0 ? [...names] : undefined;
}
