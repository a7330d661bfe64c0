import { createDataset, type Dataset } from '../dataset/dataset.js';
import { checkDocument } from './check-document.js';
import { isObject } from './check-shape.js';
import { type Issue, type IssueCode, preview } from './issue.js';
import { readJson } from './read-json.js';

/** The outcome of parsing. */
export interface Parsed {
  /** Absent where nothing can be shown: not JSON, or an unknown format. */
  readonly dataset: Dataset | undefined;
  /** What the author should mend, in the order of the document. */
  readonly issues: readonly Issue[];
}

/** Past this many, issues are no longer told apart. */
const mostIssues = 1000;

/**
 * Reads a document, as JSON text or as a value, and checks it. Never throws,
 * whatever it is given; one bad item costs that item alone. The value is not
 * changed, and must not be changed afterwards.
 */
export function parseDataset(input: unknown): Parsed {
  try {
    return parse(input);
  } catch {
    // A value with a getter or a proxy of its own that throws.
    return {
      dataset: undefined,
      issues: [issue('not-json', 'error', 'JSON', 'unreadable value', '')],
    };
  }
}

function parse(input: unknown): Parsed {
  const issues: Issue[] = [];
  const report = (found: Issue) => {
    if (issues.length < mostIssues) issues.push(found);
  };
  const reading = readJson(input);
  if (reading.issue) return { dataset: undefined, issues: [reading.issue] };
  const document = reading.value;
  if (!isObject(document)) {
    report(issue('type', 'error', 'object', document, ''));
    return { dataset: undefined, issues };
  }
  const { format } = document;
  const version =
    typeof format === 'string' ? /^chiso\/1(\.\d+)?$/.exec(format) : null;
  if (!version) {
    report(issue('unsupported-format', 'error', 'chiso/1', format, '/format'));
    return { dataset: undefined, issues };
  }
  if (Number(version[1] ?? 0) > 0) {
    report(issue('newer-format', 'warning', 'chiso/1', format, '/format'));
  }
  return { dataset: createDataset(checkDocument(document, report)), issues };
}

function issue(
  code: IssueCode,
  severity: Issue['severity'],
  expected: string,
  received: unknown,
  pointer: string,
): Issue {
  return { code, severity, pointer, expected, received: preview(received) };
}
