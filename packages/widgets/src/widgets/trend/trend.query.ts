import type { SeriesQuestion, Statistic } from '@chiso/data/core';

/** The attributes of a trend, as they are typed. */
export interface TrendAttributes {
  readonly indicator?: string | undefined;
  readonly area?: string | undefined;
  readonly method?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly statistic?: string | undefined;
  readonly release?: string | undefined;
}

/** Attributes → a question. An empty attribute asks nothing. */
export function queryTrend(attributes: TrendAttributes): SeriesQuestion {
  const { indicator, area, method, from, to, statistic, release } = attributes;
  return {
    indicator: indicator || undefined,
    areas: namesIn(area),
    methods: namesIn(method),
    from: from || undefined,
    to: to || undefined,
    statistic: (statistic || undefined) as Statistic | undefined,
    release: release || undefined,
  };
}

/** " mic  nso " → ["mic", "nso"], each name once. */
function namesIn(list = ''): readonly string[] | undefined {
  const names = new Set(list.split(/\s+/).filter(Boolean));
  return names.size > 0 ? [...names] : undefined;
}
