import { acceptContent } from './accept-content.js';
import { explainingJudge } from './explaining-judge.js';
import { type Issue, type IssueCode, preview } from './issue.js';
import { type Content, readContent } from './read-content.js';
import type { Reading } from './reading.js';
import { isObject } from './shape.js';

/** A document's content and what is wrong with it. */
export interface Explained {
  /** Absent where nothing can be shown: not JSON, or an unknown format. */
  readonly content: Content | undefined;
  /** What the author should mend: first of the definitions, then of the figures. */
  readonly issues: readonly Issue[];
}

/** Past this many, issues are no longer told apart. */
const mostIssues = 1000;

/**
 * Reads a document and tells all that is wrong with it; see `parseDataset`,
 * which also makes it ready to be asked. Never throws. `reading` is what the
 * page has of the reader already.
 */
export function explainWith(reading: Reading, input: unknown): Explained {
  let document: unknown;
  try {
    document = reading.readJson(input);
  } catch {
    return refuse('not-json', 'JSON', describeText(String(input)), '');
  }
  try {
    return parseDocument(document, reading);
  } catch {
    // A value with a getter or a proxy of its own that throws.
    return refuse('not-json', 'JSON', 'unreadable value', '');
  }
}

function parseDocument(document: unknown, reading: Reading): Explained {
  const accepted = acceptContent(document, reading);
  if (accepted) return { content: accepted, issues: [] };
  if (!isObject(document))
    return refuse('type', 'object', preview(document), '');
  const { format } = document;
  const version =
    typeof format === 'string' ? /^chiso\/1(\.\d+)?$/.exec(format) : null;
  if (!version) {
    return refuse('unsupported-format', 'chiso/1', preview(format), '/format');
  }
  const issues = new Map<string, Issue>();
  const report = (issue: Issue) => {
    // What a table says once for all its rows is told once.
    const key = Object.values(issue).join(' ');
    if (issues.size < mostIssues && !issues.has(key)) issues.set(key, issue);
  };
  if (Number(version[1] ?? 0) > 0) {
    report({
      code: 'newer-format',
      severity: 'warning',
      pointer: '/format',
      expected: 'chiso/1',
      received: preview(format),
    });
  }
  const content = readContent(document, explainingJudge(report), reading);
  return { content, issues: [...issues.values()] };
}

function refuse(
  code: IssueCode,
  expected: string,
  received: string,
  pointer: string,
): Explained {
  return {
    content: undefined,
    issues: [{ code, severity: 'error', pointer, expected, received }],
  };
}

/** Text that is HTML is told apart: a server's error page is a usual cause. */
function describeText(text: string): string {
  const start = text.trim().slice(0, 40);
  if (start === '') return 'nothing';
  return start.startsWith('<') ? 'HTML' : preview(start);
}
