import { type CsvCell, writeCsv } from '@chiso/data/exchange';
import type { AreaEntry } from './area-entry.js';

const headings = [
  'name',
  'name_en',
  'id',
  'code',
  'vintage',
  'kind',
  'valid_from',
  'valid_until',
  'region',
  'region_id',
  'successor',
  'successor_id',
  'predecessors',
  'predecessor_ids',
] as const;

/**
 * Areas as CSV for a spreadsheet's VLOOKUP: the name is in the first column,
 * one row for each name that a unit has had. Several predecessors stand in
 * one cell, with semicolons.
 */
export function tabulateAreas(entries: readonly AreaEntry[]): string {
  return writeCsv([headings, ...entries.flatMap(rowsOf)]);
}

function rowsOf(entry: AreaEntry): readonly (readonly CsvCell[])[] {
  const { id, code, vintage, names, region, successor, predecessors } = entry;
  return names.map(({ name, kind, from, until }) => [
    name.vi,
    name.en,
    id,
    code,
    vintage,
    kind,
    from,
    until,
    region.name.vi,
    region.id,
    successor?.name.vi,
    successor?.id,
    predecessors.map((one) => one.name.vi).join(';'),
    predecessors.map((one) => one.id).join(';'),
  ]);
}
