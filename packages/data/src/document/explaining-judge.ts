import { explain, explainRequired, step, type Trace, tell } from './explain.js';
import type { Issue, IssueCode } from './issue.js';
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
  'percent-not-counting': 'value',
  'range-order': 'the lower end first',
  'rank-past-end': 'at most rankOf',
  'bad-period': 'a period that exists',
  'bad-change': 'one of by, points, percent, times, phrase',
  'row-length': 'one cell a field',
  'no-source': 'source',
  'no-derivation': 'derivation',
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
    cell: (code, value, pointer) =>
      explain(code, value, { pointer: pointer(), report }),
    fault([code, member, received], pointer) {
      const trace: Trace = { pointer: pointer(), report };
      const isWarning = warnings.has(code);
      tell(
        member ? step(trace, member) : trace,
        code,
        isWarning ? 'warning' : 'error',
        expectations[code] ?? '',
        received,
      );
      return isWarning;
    },
  };
}

/** The members of a definition that are right, if the needed ones are. */
function keepRight(
  shape: ShapeName,
  item: unknown,
  trace: Trace,
): Json | undefined {
  if (!isObject(item)) {
    tell(trace, 'type', 'error', 'object', item);
    return undefined;
  }
  const isDocument = shape === 'Document';
  let usable = explainRequired(shape, item, trace);
  const { codes, required } = shapeOf(shape);
  const kept: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(item)) {
    const code = codes.get(key);
    const here = step(trace, key);
    if (code === undefined) {
      tell(here, 'unknown-property', 'warning', shape, value);
    } else if (isDocument && /^\[\{/.test(code)) {
      // The items of a document's lists are judged one by one.
      if (!Array.isArray(value)) tell(here, 'type', 'error', 'list', value);
    } else if (explain(code, value, here)) kept[key] = value;
    else if (required.includes(key)) usable = false;
  }
  return usable || isDocument ? kept : undefined;
}
