import { findArea } from '@chiso/data/areas';
import { parsePeriod } from '@chiso/data/core';
import { type Column, readColumn } from './table-columns.js';
import { type Decimal, readNumber } from './table-numbers.js';
import { isRendered, renderedDocument } from './table-rendered.js';
import { citing, sourcesBeside } from './table-sources.js';

/** What the element says of its table. */
export interface TableOptions {
  /** The period of a table that has no column for it. */
  readonly period?: string | undefined;
  /** How decimals are written in it. Absent: there are none. */
  readonly decimal?: Decimal | undefined;
}

type Statement = Record<string, unknown>;

/**
 * A plain table as a document, for elements that have nothing else to show. A
 * number that could be read in two ways stays as it is written, so that the
 * check of the document names it instead of guessing.
 */
export function tableDocument(
  table: HTMLTableElement,
  options: TableOptions,
): unknown {
  const around = sourcesBeside(table);
  if (isRendered(table)) return renderedDocument(table, around);
  const [head, ...rows] = [...table.rows].filter(
    ({ cells, parentElement }) =>
      cells.length > 0 && parentElement !== table.tFoot,
  );
  const columns = [...(head?.cells ?? [])].map(readColumn);
  const title = table.caption?.textContent?.trim() || namesOf(columns)[0] || '';
  // Several lines of one indicator are several methods of measuring it.
  const isSeries = columns.some(({ field }) => field === 'period');
  const named = isSeries ? 'method' : 'indicator';
  const names = namesOf(columns);
  const indicators = isSeries || !names.length ? [title] : names;
  const written = rows.flatMap(({ cells }) =>
    readRow([...cells], columns, options, named),
  );
  const sources = [...new Set(written.flatMap(({ source = [] }) => source))];
  return {
    format: 'chiso/1',
    id: 'table',
    title,
    areas: [...new Set(written.flatMap(({ area = [] }) => area as string))]
      .filter((name) => !findArea(name))
      .map((name) => ({ id: name, name })),
    sources: [...sources.map((name) => ({ id: name, title: name })), ...around],
    methods: isSeries ? names.map((name) => ({ id: name, name })) : [],
    indicators: indicators.map((name) => ({
      id: name,
      name,
      ...unitOf(written, named === 'indicator' ? name : undefined),
    })),
    observations: written.map(({ isPercent: _, ...statement }) => ({
      indicator: indicators[0],
      ...(!statement.source && citing(around)),
      ...statement,
    })),
  };
}

function namesOf(columns: readonly Column[]): readonly string[] {
  return columns.flatMap(({ field, name }) =>
    field === 'value' ? (name ?? []) : [],
  );
}

/** A statement for each figure of a row, with what the row says of them all. */
function readRow(
  cells: readonly HTMLTableCellElement[],
  columns: readonly Column[],
  { period, decimal }: TableOptions,
  named: 'method' | 'indicator',
): readonly Statement[] {
  const shared: Statement = period ? { period } : {};
  const figures: Statement[] = [];
  columns.forEach(({ field, name }, at) => {
    const cell = cells[at];
    const text = cell?.dataset.value ?? cell?.textContent?.trim() ?? '';
    if (!cell || !text || field === 'note') return;
    if (field === 'area' || field === 'period' || field === 'source') {
      shared[field] = text;
      return;
    }
    const number = readNumber(
      text,
      'value' in cell.dataset ? 'point' : decimal,
    );
    if (field === 'value') {
      figures.push({
        value: number,
        isPercent: /%\s*$/.test(cell.textContent ?? ''),
        ...(name && { [named]: name }),
      });
    } else shared[field] = number;
  });
  if (shared.area) shared.area = idOf(shared.area, shared.period);
  // Ranks and shares stand beside the first figure, or alone.
  const { rank, percent, count, of, ...place } = shared;
  const beside = { rank, percent, count, of };
  const [first, ...others] = figures.length > 0 ? figures : [{}];
  return [{ ...place, ...beside, ...first }, ...others.map(add)].map(
    (statement) => JSON.parse(JSON.stringify(statement)) as Statement,
  );

  function add(figure: Statement): Statement {
    return { ...place, ...figure };
  }
}

/** The province of that name at that time, else the name itself. */
function idOf(name: unknown, period: unknown): string {
  const time = typeof period === 'string' ? parsePeriod(period) : undefined;
  return findArea(String(name), { period: time })?.id ?? String(name);
}

/** Percent, where every figure is written so. */
function unitOf(
  statements: readonly Statement[],
  indicator: string | undefined,
): { readonly unit?: 'percent' } {
  const figures = statements.filter(
    (one) =>
      'value' in one &&
      (!indicator || (one.indicator ?? indicator) === indicator),
  );
  return figures.length > 0 && figures.every(({ isPercent }) => isPercent)
    ? { unit: 'percent' }
    : {};
}
