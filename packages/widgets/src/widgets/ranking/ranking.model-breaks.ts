import { type Indicator, type Period, parsePeriod } from '@chiso/data/core';

type Break = NonNullable<Indicator['breaks']>[number];

/** What changed in a statistic from one edition to another, either way. */
export function breaksBetween(
  { breaks = [] }: Indicator,
  method: string | undefined,
  ends: readonly [Period | undefined, Period | undefined],
): readonly Break[] {
  const [before, after] = ends;
  if (!before || !after) return [];
  const first = Math.min(before.start, after.start);
  const last = Math.max(before.start, after.start);
  return breaks.filter(({ between, method: of = method }) => {
    const { start = first } = parsePeriod(between[1]) ?? {};
    return of === method && start > first && start <= last;
  });
}
