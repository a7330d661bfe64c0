import type { Figure } from '../dataset/answers.js';
import type { DatasetIndex } from '../dataset/dataset-index.js';
import { sourcesOf } from '../dataset/sources-of.js';
import type { Issue } from '../document/issue.js';
import type { Observation } from '../document/types.js';
import { parsePeriod } from '../period/parse-period.js';
import { facetKinds } from './gather-claims.js';

type Json = Readonly<Record<string, unknown>>;

/** What a statement's place is told by; as written, it may be of any type. */
type Written = {
  readonly [Member in
    | 'indicator'
    | 'area'
    | 'period'
    | 'periodType'
    | 'method'
    | 'statistic']?: unknown;
};

/**
 * The issues that concern a figure: of every statement about its indicator,
 * area, period and method, also of those that were left out for them, and of
 * the definitions that it uses. Issues name their place in the document as it
 * was written, so that is asked for; it may hold anything.
 */
export function issuesAbout(
  figure: Figure,
  index: DatasetIndex,
  issues: readonly Issue[],
  document: unknown,
): readonly Issue[] {
  const used: Readonly<Record<string, ReadonlySet<unknown>>> = {
    indicators: new Set([figure.indicator.id]),
    methods: new Set([figure.method?.id]),
    areas: new Set([figure.area]),
    sources: usedSources(figure, index),
  };
  const isAbout = (item: unknown) => isOfFigure(item, figure, index);
  return issues.filter(({ pointer }) => {
    const [, list = '', at = '', part, row = ''] = pointer.split('/');
    const item = member(member(document, list), at);
    switch (list) {
      case 'observations':
        return isAbout(item);
      case 'tables':
        return part === 'rows'
          ? isAbout(writtenOut(item, row))
          : rowsOf(item).some((_, index) => isAbout(writtenOut(item, index)));
      default:
        return used[list]?.has(member(item, 'id')) === true;
    }
  });
}

function usedSources(figure: Figure, index: DatasetIndex): ReadonlySet<string> {
  const statements = facetKinds.flatMap((kind): readonly Observation[] => {
    const facet = figure[kind];
    return facet ? [facet.shown, ...facet.revisions, ...facet.conflicts] : [];
  });
  return new Set(
    statements.flatMap((one) => sourcesOf(index, one)).map(({ id }) => id),
  );
}

/** Whether a statement, as it was written, is about a figure. */
function isOfFigure(
  item: unknown,
  figure: Figure,
  { area, onlyIndicator }: DatasetIndex,
): boolean {
  if (typeof item !== 'object' || item === null) return false;
  const said = item as Written;
  const { period: code, area: name, periodType = 'period' } = said;
  const period = typeof code === 'string' ? parsePeriod(code) : undefined;
  return (
    (said.indicator ?? onlyIndicator) === figure.indicator.id &&
    period?.code === figure.period?.code &&
    periodType === figure.periodType &&
    said.method === figure.method?.id &&
    said.statistic === figure.statistic &&
    area(typeof name === 'string' ? name : undefined, period) === figure.area
  );
}

/** A row of a table as an observation: what its table says, then its cells. */
function writtenOut(table: unknown, row: string | number): unknown {
  const fields = member(table, 'fields');
  const cells = member(member(table, 'rows'), row);
  if (!Array.isArray(fields) || !Array.isArray(cells)) return undefined;
  const stated = fields.flatMap((field, column) =>
    cells[column] === null ? [] : [[field, cells[column]]],
  );
  return { ...(table as Json), ...Object.fromEntries(stated) };
}

function rowsOf(table: unknown): readonly unknown[] {
  const rows = member(table, 'rows');
  return Array.isArray(rows) ? rows : [];
}

function member(value: unknown, name: string | number): unknown {
  return typeof value === 'object' &&
    value !== null &&
    Object.hasOwn(value, name)
    ? (value as Json)[name]
    : undefined;
}
