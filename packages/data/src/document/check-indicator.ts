import type { Judge, Pointer } from './read-content.js';
import type { Reading } from './reading.js';
import type { Json } from './shape.js';
import type { Indicator } from './types.js';

/**
 * The rules of an indicator that its shape does not tell: a scale rises, a
 * break stands between periods that exist. Gives the indicator without what
 * breaks them.
 */
export function checkIndicator(
  item: Json,
  judge: Judge,
  pointer: Pointer,
  { parsePeriod }: Reading,
): Json {
  const { scale, breaks, ...rest } = item as unknown as Indicator;
  const rises = !scale || scale[0] < scale[1];
  if (!rises) judge.fault('range-order', scale, pointer('scale'));
  const dated = breaks?.filter(({ between }, index) =>
    between.every(
      (period, end) =>
        parsePeriod(period) ||
        judge.fault(
          'bad-period',
          period,
          `${pointer('breaks')}/${index}/between/${end}`,
        ),
    ),
  );
  if (rises && dated?.length === breaks?.length) return item;
  return {
    ...rest,
    ...(scale && rises && { scale }),
    ...(dated && { breaks: dated }),
  };
}
