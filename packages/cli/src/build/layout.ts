import type { SheetColumn, SheetDefinition } from '@chiso/data/sheets';
import type { Grid, Spot } from './grid.js';

/** A column of a sheet, and where it stands. */
export interface Field {
  readonly column: SheetColumn;
  /** The grid's column. */
  readonly at: number;
}

/**
 * What the headings of some columns say for all their cells: the period, its
 * status and the indicator of a wide table. A long table has one slot that says
 * nothing.
 */
export interface Slot {
  readonly indicator: string | undefined;
  readonly period: string | undefined;
  readonly status: string | undefined;
  /** The columns of the slot and those of all slots, as they are read. */
  readonly fields: readonly Field[];
  /** The slot's own columns; a row without any of them says nothing here. */
  readonly own: readonly Field[];
  /** The heading that says so. */
  readonly spot: Spot;
}

/** Where everything stands in a sheet. */
export interface Layout {
  readonly definition: SheetDefinition;
  readonly grid: Grid;
  /** The first row under the headings. */
  readonly top: number;
  readonly slots: readonly Slot[];
  /** Columns that say what unit a figure is in. */
  readonly units: readonly number[];
  /** Required columns that are not there; told already. */
  readonly missing: readonly string[];
}

/** Periods before what depends on them, hedges before what may repeat them. */
const first = ['indicator', 'period', 'hedge', 'change_hedge'];

/** Fields in the order in which they are to be read. */
export function inReadingOrder(fields: readonly Field[]): readonly Field[] {
  const rank = ({ column }: Field) => {
    const place = first.indexOf(column.id);
    return place < 0 ? first.length : place;
  };
  return [...fields].sort((one, other) => rank(one) - rank(other));
}
