import type { TableField } from './types.js';

type Complete = Readonly<Record<TableField, true>>;

const fields: Complete = {
  id: true,
  indicator: true,
  area: true,
  areaLabel: true,
  statistic: true,
  period: true,
  periodType: true,
  value: true,
  count: true,
  of: true,
  percent: true,
  missing: true,
  hedge: true,
  method: true,
  release: true,
  source: true,
  quote: true,
  locator: true,
  rank: true,
  rankOf: true,
  among: true,
  rankBasis: true,
  status: true,
};

/** The members of an observation that may be columns of a table. */
export const tableFields: ReadonlySet<string> = new Set(Object.keys(fields));
