import { explain, explainRequired, step, type Trace, tell } from './explain.js';
import { type Issue, type IssueCode, preview } from './issue.js';
import type { Judge } from './read-content.js';
import { isObject, type Json, type ShapeName, shapeOf } from './shape.js';

/** Faults that do not keep an item from being shown. */
const warnings: ReadonlySet<IssueCode> = new Set([
  'no-source',
  'unknown-reference',
  'no-derivation',
]);

/** What the faults of a whole statement ask for. */
const expectations: Partial<Record<IssueCode, string>> = {
  'duplicate-id': 'an id of its own',
  'duplicate-field': 'each field once',
  'unknown-indicator': 'the id of an indicator',
  'unknown-reference': 'the id of a definition',
  'two-figures': 'one of value, range, count, percent, missing',
  'no-figure': 'value, range, count, percent, missing, rank, change or verdict',
  'count-without-of': 'count with of',
  'of-not-positive': 'a number above 0',
  'percent-not-counting': 'value',
  'range-order': 'the lower end first',
  'rank-past-end': 'at most rankOf',
  'bad-period': 'a period that exists',
  'bad-change': 'one of by, points, percent, times, phrase',
  'no-source': 'source',
  'no-derivation': 'derivation',
};

/** Members that stand together or exclude each other. */
const alternatives: Partial<Record<IssueCode, readonly string[]>> = {
  'two-figures': ['value', 'range', 'count', 'percent', 'missing'],
  'bad-change': ['by', 'points', 'percent', 'times', 'phrase'],
  'count-without-of': ['count', 'of'],
};

/**
 * Reports whatever is wrong and keeps what can be shown. A statement with a
 * wrong member is left out whole, since a figure without its hedge would be
 * another figure; a definition only loses the member, where it may.
 */
export function explainingJudge(report: (issue: Issue) => void): Judge {
  return {
    item(shape, value, pointer) {
      const trace: Trace = { pointer: pointer(), report };
      if (shape === 'Observation' || shape === 'Target' || shape === 'Table') {
        return explain(`{${shape}`, value, trace) ? (value as Json) : undefined;
      }
      return keepRight(shape, value, trace);
    },
    misfit(code, value, pointer) {
      explain(code, value, { pointer, report });
    },
    fault(code, received, pointer, wanted) {
      const isWarning = warnings.has(code);
      report({
        code,
        severity: isWarning ? 'warning' : 'error',
        pointer,
        expected: expectations[code] ?? `list of ${wanted}`,
        received: quote(code, received),
      });
      return isWarning;
    },
  };
}

/** What a fault quotes: of too many or too few members the names. */
function quote(code: IssueCode, received: unknown): string {
  const names = alternatives[code];
  if (names) {
    const given = names.filter(
      (name) => (received as Json)[name] !== undefined,
    );
    return given.join(', ') || 'nothing';
  }
  const isList = code === 'range-order' || code === 'duplicate-field';
  return isList ? (received as unknown[]).join(', ') : preview(received);
}

/**
 * The members that are right, if the needed ones are. What has an id can do
 * without its name: readers then see the id, and its figures are not lost.
 */
function keepRight(
  shape: ShapeName,
  item: unknown,
  trace: Trace,
): Json | undefined {
  if (!isObject(item)) {
    tell(trace, 'type', 'error', 'object', item);
    return undefined;
  }
  explainRequired(shape, item, trace);
  const { codes, required } = shapeOf(shape);
  const isDocument = shape === 'Document';
  const kept: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(item)) {
    if (value === undefined) continue;
    const code = codes.get(key);
    const here = step(trace, key);
    if (code === undefined) {
      tell(here, 'unknown-property', 'warning', shape, value);
    } else if (code[0] === '{') {
      const inner = keepRight(code.slice(1) as ShapeName, value, here);
      if (inner) kept[key] = inner;
    } else if (isDocument && /^\[\{/.test(code)) {
      // The items of a document's lists are judged one by one.
      if (!Array.isArray(value)) tell(here, 'type', 'error', 'list', value);
    } else if (explain(code, value, here)) kept[key] = value;
  }
  if (required.includes('name')) kept['name'] ??= kept['id'];
  const isUsable = required.every((key) => kept[key] !== undefined);
  return isUsable || isDocument ? kept : undefined;
}
