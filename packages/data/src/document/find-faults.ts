import type { IssueCode } from './issue.js';
import type { Reading } from './reading.js';
import type { Observation, Target } from './types.js';

interface Known {
  has(id: string): boolean;
}

/** What a statement may refer to. */
export interface Definitions {
  readonly indicators: ReadonlyMap<string, { readonly unit?: string }>;
  readonly onlyIndicator: string | undefined;
  readonly sources: Known;
  readonly methods: Known;
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
  { parsePeriod }: Reading,
  fault: FaultReport,
): void {
  const { count, of, percent, range, period, change, method, basis } =
    statement;
  const id = statement.indicator ?? onlyIndicator;
  const indicator = id === undefined ? undefined : indicators.get(id);
  if (!indicator) fault('unknown-indicator', 'indicator', id);

  const { value, missing } = statement;
  // A percentage beside a count belongs to it.
  const measures = countGiven(value, range, count ?? percent, missing);
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
  if (change) {
    const { by, points, percent: part, times, phrase } = change;
    if (countGiven(by, points, part, times, phrase) !== 1) {
      fault('bad-change', 'change', change);
    }
  }

  const { source, sources: several } = statement;
  if (several) {
    if (several.length === 0) fault('no-source', 'sources');
    for (const name of several) refer(name, sources, 'sources', fault);
  } else if (source === undefined) fault('no-source', 'source');
  else refer(source, sources, 'source', fault);
  refer(method, methods, 'method', fault);
  refer(basis, sources, 'basis', fault);
  if (statement.status === 'derived' && !statement.derivation) {
    fault('no-derivation', 'derivation');
  }
}

function countGiven(...members: readonly unknown[]): number {
  let count = 0;
  for (const member of members) if (member !== undefined) count++;
  return count;
}

function refer(
  id: string | undefined,
  known: Known,
  member: string,
  fault: FaultReport,
): void {
  if (id !== undefined && !known.has(id)) {
    fault('unknown-reference', member, id);
  }
}
