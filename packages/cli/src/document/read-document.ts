import { type Dataset, type Issue, parseDataset } from '@chiso/data';
import { vietnam } from '@chiso/data/areas';
import { namesProvinces } from '@chiso/data/core';
import { describeIssue } from '@chiso/data/issues';
import { Problem } from '../problem.js';
import { readText } from './read-text.js';

/** A document, ready to be asked. */
export interface ReadDocument {
  readonly dataset: Dataset;
  /** What its author should mend, though all of it is shown. */
  readonly warnings: readonly Issue[];
}

/** Past this many, a document is mended in several goes. */
const mostDetails = 20;

// Views of one page that show one document share it.
const documents = new Map<string, Promise<ReadDocument>>();

/** The document at a place. Throws where an item of it had to be left out. */
export function readDocument(place: string): Promise<ReadDocument> {
  let reading = documents.get(place);
  if (!reading) {
    reading = readText(place).then((text) => openDocument(text, place));
    documents.set(place, reading);
  }
  return reading;
}

/** A document as text or as a value; `place` is what an error calls it. */
export function openDocument(input: unknown, place: string): ReadDocument {
  const { dataset, issues } = parseDataset(input);
  const errors = issues.filter(({ severity }) => severity === 'error');
  if (!dataset || errors.length > 0) {
    const told = errors.slice(0, mostDetails).map(tellIssue);
    const rest = errors.length - told.length;
    throw new Problem('input', `${place} has errors`, [
      ...told,
      ...(rest > 0 ? [`and ${rest} more`] : []),
    ]);
  }
  return {
    dataset: namesProvinces(dataset) ? dataset.withAreas(vietnam) : dataset,
    warnings: issues,
  };
}

/** "/observations/3/value: …" */
export function tellIssue(issue: Issue): string {
  return `${issue.pointer || '/'}: ${describeIssue(issue, 'en')}`;
}
