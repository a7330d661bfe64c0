import type { Facet } from '@chiso/data/core';
import type { Speaker } from './gauge.describe.js';
import { join } from './gauge.describe-context.js';

/** "sơ bộ · đã điều chỉnh · các nguồn nói khác nhau"; empty where all stands. */
export function describeStatus(
  facet: Facet | undefined,
  { words: { ui, revised } }: Pick<Speaker, 'words'>,
): string {
  if (!facet) return '';
  const { shown, revisions, conflicts } = facet;
  const { status, missing } = shown;
  // A figure that was not there before is new, and not another.
  const isRevised = revisions.some((one) => one.missing === missing);
  return join(' · ', [
    status && ui.statuses[status],
    isRevised && revised,
    conflicts.length > 0 && ui.disputed,
  ]);
}
