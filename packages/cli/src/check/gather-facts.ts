import type { Dataset, Issue } from '@chiso/data';
import { vietnam } from '@chiso/data/areas';
import {
  type Observation,
  parsePeriod,
  type Statement,
  type Table,
  type Target,
} from '@chiso/data/core';
import type { Facts, PlacedStatement } from './facts.js';

/** A document as it was written, with what the parser made of it. */
export interface ParsedDocument {
  readonly document: unknown;
  readonly dataset: Dataset;
  readonly issues: readonly Issue[];
  readonly today: string | undefined;
}

type Items = Readonly<Record<string, unknown>>;
type Pointer = (member?: string) => string;

/**
 * Writes out all statements of a document with their places. The parser drops
 * the places of what it accepts, so the document is walked once more; what
 * the parser has left out is left out here, too.
 */
export function gatherFacts({
  document,
  dataset: parsed,
  issues,
  today,
}: ParsedDocument): Facts {
  const dataset = parsed.withAreas(vietnam);
  const raw = document as Items;
  const isUsable = usabilityOf(issues);
  const place = (
    statement: Statement & Target,
    table: number | undefined,
    pointer: Pointer,
  ): readonly PlacedStatement[] => {
    const id = statement.indicator ?? dataset.onlyIndicator;
    const indicator = dataset.indicators.get(id);
    if (!indicator) return [];
    const period = parsePeriod(statement.period);
    const area = dataset.area(statement.area, period);
    return [{ statement, indicator, area, period, table, pointer }];
  };
  const placeList = (name: string) =>
    listOf(raw, name).flatMap((item, index) => {
      const at = `/${name}/${index}`;
      return isUsable(at)
        ? place(item as Statement & Target, undefined, pointerOf(item, at))
        : [];
    });
  const rows = listOf(raw, 'tables').flatMap((item, index) => {
    const table = item as Table;
    const at = `/tables/${index}`;
    if (!isUsable(at)) return [];
    return table.rows.flatMap((cells, row) => {
      const here = `${at}/rows/${row}`;
      return isUsable(here)
        ? place(writeRow(table, cells), index, rowPointer(table, at, here))
        : [];
    });
  });
  return {
    dataset,
    figures: [...placeList('observations'), ...rows],
    targets: placeList('targets'),
    today,
    pointerTo(list, id) {
      const index = listOf(raw, list).findIndex(
        (item) => (item as Items | null)?.id === id,
      );
      return `/${list}/${index}`;
    },
  };
}

/** Whether no error stands at a place or below it. */
function usabilityOf(issues: readonly Issue[]): (at: string) => boolean {
  const bad = new Set<string>();
  for (const { severity, pointer } of issues) {
    if (severity !== 'error') continue;
    const steps = pointer.split('/');
    // An error in a row is no error of its table.
    const isRow = steps[1] === 'tables' && steps[3] === 'rows';
    const end = isRow && steps.length > 4 ? 5 : 3;
    bad.add(steps.slice(0, end).join('/'));
  }
  return (at) => !bad.has(at);
}

function listOf(document: Items, name: string): readonly unknown[] {
  const list = document[name];
  return Array.isArray(list) ? list : [];
}

function pointerOf(item: unknown, at: string): Pointer {
  return (member) =>
    member !== undefined && (item as Items)[member] !== undefined
      ? `${at}/${member}`
      : at;
}

function rowPointer({ fields, ...table }: Table, at: string, row: string) {
  const columns: readonly string[] = fields;
  const ofTable = pointerOf(table, at);
  return (member?: string) => {
    const column = member === undefined ? -1 : columns.indexOf(member);
    if (column >= 0) return `${row}/${column}`;
    const constant = ofTable(member);
    return constant === at ? row : constant;
  };
}

function writeRow(
  { fields, rows: _, ...constants }: Table,
  cells: readonly (string | number | null)[],
): Statement {
  const row: Record<string, unknown> = { ...constants };
  fields.forEach((field, column) => {
    const cell = cells[column];
    if (cell !== null && cell !== undefined) row[field] = cell;
  });
  return row as Observation;
}
