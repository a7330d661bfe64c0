import type { DatasetDocument } from '../document/types.js';

/**
 * Whether the document's next release is overdue, so that what is shown may be
 * old. `today` is a day, YYYY-MM-DD, in the reader's zone; on the day itself
 * the release may still come.
 */
export function isPastNextRelease(
  { nextRelease }: Pick<DatasetDocument, 'nextRelease'>,
  today: string,
): boolean {
  // Days sort as text.
  return /^\d{4}-\d{2}-\d{2}$/.test(nextRelease ?? '') && today > nextRelease!;
}
