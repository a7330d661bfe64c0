import { parseDataset } from '@chiso/data';
import { type Finding, findingOf } from '../finding/finding.js';
import { gatherFacts } from './gather-facts.js';
import type { TextPosition } from './json-places.js';
import { listRemarks } from './list-remarks.js';

/** Where something stands in the file that a document comes from. */
export interface Place extends Partial<TextPosition> {
  /** As in a finding: "'Số liệu'!C5", or a JSON pointer. */
  readonly place: string;
}

/** What a check has to know beside the document. */
export interface CheckOptions {
  /** As it was named in the call. */
  readonly file: string;
  /** The day of the check. Absent: what depends on it is not asked. */
  readonly today?: string | undefined;
  /** Where a pointer of the document leads. Absent: itself is the place. */
  readonly placeOf?: ((pointer: string) => Place | undefined) | undefined;
}

/**
 * All that is to be said of a document that has been read: what its parser
 * says, then the remarks. Nothing is corrected, and the document is not
 * changed.
 */
export function checkDocument(
  document: unknown,
  options: CheckOptions,
): readonly Finding[] {
  const { dataset, issues } = parseDataset(document);
  const found = issues.map((issue) =>
    findingOf(issue, {
      file: options.file,
      ...placeAt(issue.pointer, options),
    }),
  );
  return dataset ? [...found, ...remarkDocument(document, options)] : found;
}

/**
 * The remarks alone: for a document made of a spreadsheet, whose reader has
 * told the parser's findings with their cells already.
 */
export function remarkDocument(
  document: unknown,
  options: CheckOptions,
): readonly Finding[] {
  const { file, today } = options;
  const { dataset, issues } = parseDataset(document);
  if (!dataset) return [];
  const facts = gatherFacts({ document, dataset, issues, today });
  return listRemarks(facts).map(({ pointer, ...remark }) => ({
    ...remark,
    severity: 'remark',
    file,
    ...placeAt(pointer, options),
  }));
}

function placeAt(pointer: string, { placeOf }: CheckOptions): Place {
  return placeOf?.(pointer) ?? { place: pointer };
}
