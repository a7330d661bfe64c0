import { type Built, buildDocument } from '../build/build-document.js';
import type { ReadOptions } from '../build/read-sheets.js';
import type { Finding } from '../finding/finding.js';
import type { Workbook } from '../sheet/cell.js';
import { remarkDocument } from './check-document.js';

/** How a workbook is read, and the day of the check. */
export interface CheckWorkbookOptions extends ReadOptions {
  readonly today?: string | undefined;
}

/**
 * All that is to be said of a workbook: what its building tells, then the
 * remarks on the document that it makes, at the cells they come from. Without
 * a document there is nothing to remark on yet.
 */
export function checkWorkbook(
  workbook: Workbook,
  { today, ...options }: CheckWorkbookOptions = {},
): readonly Finding[] {
  const built = buildDocument(workbook, options);
  return [
    ...built.findings,
    ...remarkBuilt(built, { file: workbook.file, today }),
  ];
}

/**
 * The remarks on a document that was built, at their cells. What no cell says
 * was put in by the building, which has told so.
 */
export function remarkBuilt(
  { document, findings, originOf }: Built,
  {
    file,
    today,
  }: { readonly file: string; readonly today?: string | undefined },
): readonly Finding[] {
  if (!document) return [];
  // Building warns of these at their cells by itself.
  const fractions = new Set(
    findings
      .filter(({ code }) => code === 'share-as-fraction')
      .map(({ place }) => place),
  );
  return remarkDocument(document, {
    file,
    today,
    placeOf: (pointer) => ({ place: originOf(pointer) ?? '' }),
  }).filter(
    ({ code, place }) =>
      place !== '' && !(code === 'percent-as-fraction' && fractions.has(place)),
  );
}
