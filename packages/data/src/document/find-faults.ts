import { parsePeriod } from '../period/parse-period.js';
import type { IssueCode } from './issue.js';
import type { Change, Observation, Target } from './types.js';

/** What a statement may refer to. */
export interface Definitions {
  readonly indicators: ReadonlyMap<string, { readonly unit?: string }>;
  readonly onlyIndicator: string | undefined;
  readonly sources: ReadonlyMap<string, unknown>;
  readonly methods: ReadonlyMap<string, unknown>;
}

/** Told what is wrong, at which member ('' for the whole), what stands there. */
export type FaultReport = (
  code: IssueCode,
  member: string,
  received?: unknown,
) => void;

/**
 * The rules of a statement that its shape does not tell: one measure, known
 * references, an order of ends.
 */
export function findFaults(
  statement: Observation & Target,
  { indicators, onlyIndicator, sources, methods }: Definitions,
  fault: FaultReport,
): void {
  const { count, of, percent, range, period, change, method, basis } =
    statement;
  const id = statement.indicator ?? onlyIndicator;
  const indicator = id === undefined ? undefined : indicators.get(id);
  if (!indicator) fault('unknown-indicator', 'indicator', id);

  const measures = countMeasures(statement);
  if (measures > 1) fault('two-figures', '', statement);
  const stands = statement.rank ?? change ?? statement.verdict;
  if (measures === 0 && stands === undefined) fault('no-figure', '');
  if ((count === undefined) !== (of === undefined)) {
    fault('count-without-of', '', statement);
  } else if (of! <= 0) fault('of-not-positive', 'of', of);
  if (percent !== undefined && (indicator?.unit ?? 'count') !== 'count') {
    fault('percent-not-counting', 'percent', percent);
  }
  if (range && range[0] > range[1]) {
    fault('range-order', 'range', range);
  }
  const { rank = 0, rankOf = rank } = statement;
  if (rank > rankOf) fault('rank-past-end', 'rank', rank);
  if (period !== undefined && !parsePeriod(period)) {
    fault('bad-period', 'period', period);
  }
  if (change && countChanges(change) !== 1) {
    fault('bad-change', 'change', change);
  }

  if (statement.sources) {
    if (statement.sources.length === 0) fault('no-source', 'sources');
    for (const name of statement.sources) {
      if (!sources.has(name)) fault('unknown-reference', 'sources', name);
    }
  } else if (statement.source === undefined) fault('no-source', 'source');
  else if (!sources.has(statement.source)) {
    fault('unknown-reference', 'source', statement.source);
  }
  if (method !== undefined && !methods.has(method)) {
    fault('unknown-reference', 'method', method);
  }
  if (basis !== undefined && !sources.has(basis)) {
    fault('unknown-reference', 'basis', basis);
  }
  if (statement.status === 'derived' && !statement.derivation) {
    fault('no-derivation', 'derivation');
  }
}

/** How many measures are given; a percentage beside a count belongs to it. */
function countMeasures(statement: Observation): number {
  const { value, range, count, percent, missing } = statement;
  let measures = 0;
  if (value !== undefined) measures++;
  if (range !== undefined) measures++;
  if ((count ?? percent) !== undefined) measures++;
  if (missing !== undefined) measures++;
  return measures;
}

function countChanges({ by, points, percent, times, phrase }: Change): number {
  return [by, points, percent, times, phrase].filter(
    (part) => part !== undefined,
  ).length;
}
