import { parsePeriod } from '../period/parse-period.js';
import { step, type Trace, tell } from './check-shape.js';
import type { IssueCode } from './issue.js';
import type { Change, Observation, Target } from './types.js';

/** What a statement may refer to. */
export interface Definitions {
  readonly indicators: ReadonlyMap<string, { readonly unit?: string }>;
  readonly onlyIndicator: string | undefined;
  readonly sources: ReadonlyMap<string, unknown>;
  readonly methods: ReadonlyMap<string, unknown>;
}

/** An error (the statement cannot be shown) or a warning, at a member. */
interface Finding {
  readonly code: IssueCode;
  readonly isWarning?: boolean;
  readonly expected: string;
  readonly received: unknown;
  readonly member?: string;
}

/**
 * The rules of a statement that its shape does not tell: one measure, known
 * references, an order of ends. False: it cannot be shown. A figure without
 * a source is shown and marked.
 */
export function checkStatement(
  statement: Observation & Target,
  definitions: Definitions,
  traceOf: () => Trace,
): boolean {
  let right = true;
  for (const check of rules) {
    const finding = check(statement, definitions);
    if (!finding) continue;
    const { code, isWarning, expected, received, member } = finding;
    const trace = traceOf();
    tell(
      member === undefined ? trace : step(trace, member),
      code,
      isWarning ? 'warning' : 'error',
      expected,
      received,
    );
    if (!isWarning) right = false;
  }
  return right;
}

type Rule = (
  statement: Observation & Target,
  definitions: Definitions,
) => Finding | undefined | false;

const rules: readonly Rule[] = [
  ({ indicator }, { indicators, onlyIndicator }) =>
    !indicators.has(indicator ?? onlyIndicator ?? '') && {
      code: 'unknown-indicator',
      expected: 'indicator',
      received: indicator,
      ...(indicator !== undefined && { member: 'indicator' }),
    },

  (statement) => {
    const measures = countMeasures(statement);
    if (measures > 1) {
      return {
        code: 'two-figures',
        expected: 'one of value, range, count, percent, missing',
        received: measures,
      };
    }
    return (
      measures === 0 &&
      (statement.rank ?? statement.change ?? statement.verdict) ===
        undefined && {
        code: 'no-figure',
        expected:
          'value, range, count, percent, missing, rank, change or verdict',
        received: undefined,
      }
    );
  },

  ({ count, of }) =>
    (count === undefined) !== (of === undefined) && {
      code: 'count-without-of',
      expected: 'count with of',
      received: count ?? of,
    },

  ({ percent, indicator }, { indicators, onlyIndicator }) =>
    percent !== undefined &&
    (indicators.get(indicator ?? onlyIndicator ?? '')?.unit ?? 'count') !==
      'count' && {
      code: 'percent-not-counting',
      expected: 'value',
      received: percent,
      member: 'percent',
    },

  ({ range }) =>
    range !== undefined &&
    range[0] > range[1] && {
      code: 'range-order',
      expected: 'the lower end first',
      received: range.join(' … '),
      member: 'range',
    },

  ({ rank = 0, rankOf = rank }) =>
    rank > rankOf && {
      code: 'rank-past-end',
      expected: `≤ ${rankOf}`,
      received: rank,
      member: 'rank',
    },

  ({ period }) =>
    period !== undefined &&
    !parsePeriod(period) && {
      code: 'bad-period',
      expected: 'a period that exists',
      received: period,
      member: 'period',
    },

  ({ change }) =>
    change !== undefined &&
    countChanges(change) !== 1 && {
      code: 'bad-change',
      expected: 'one of by, points, percent, times, phrase',
      received: countChanges(change),
      member: 'change',
    },

  ({ source, sources }, known) => {
    if (sources === undefined ? source === undefined : sources.length === 0) {
      return {
        code: 'no-source',
        isWarning: true,
        expected: 'source',
        received: undefined,
      };
    }
    const stray = sources
      ? sources.find((id) => !known.sources.has(id))
      : !known.sources.has(source!) && source;
    return leadsNowhere(stray, 'source', sources ? 'sources' : 'source');
  },

  ({ method }, { methods }) =>
    method !== undefined &&
    !methods.has(method) &&
    leadsNowhere(method, 'method', 'method'),

  ({ basis }, { sources }) =>
    basis !== undefined &&
    !sources.has(basis) &&
    leadsNowhere(basis, 'source', 'basis'),

  ({ status, derivation }) =>
    status === 'derived' &&
    !derivation && {
      code: 'no-derivation',
      isWarning: true,
      expected: 'derivation',
      received: undefined,
    },
];

function leadsNowhere(
  id: string | undefined | false,
  expected: string,
  member: string,
): Finding | false {
  return (
    id !== undefined &&
    id !== false && {
      code: 'unknown-reference',
      isWarning: true,
      expected,
      received: id,
      member,
    }
  );
}

/** How many measures are given; a percentage beside a count belongs to it. */
function countMeasures(statement: Observation): number {
  const { value, range, count, percent, missing } = statement;
  let measures = 0;
  if (value !== undefined) measures++;
  if (range !== undefined) measures++;
  if (count !== undefined) measures++;
  else if (percent !== undefined) measures++;
  if (missing !== undefined) measures++;
  return measures;
}

function countChanges({ by, points, percent, times, phrase }: Change): number {
  return [by, points, percent, times, phrase].filter(
    (part) => part !== undefined,
  ).length;
}
