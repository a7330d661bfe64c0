import { type Break, type Indicator, parsePeriod } from '@chiso/data/core';

/** Where a statistic was replaced by another under the same name. */
export interface TrendBreak {
  /** Its place in years. */
  readonly at: number;
  readonly method: string | undefined;
  readonly entry: Break;
}

/** The breaks of an indicator, each between the periods that it names. */
export function placeBreaks({ breaks = [] }: Indicator): readonly TrendBreak[] {
  return breaks.flatMap((entry) => {
    const [before, after] = entry.between.map(parsePeriod);
    if (!before || !after) return [];
    return { at: (before.end + after.start) / 2, method: entry.method, entry };
  });
}
