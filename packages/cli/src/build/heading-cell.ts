import type { SheetColumn, SheetDefinition } from '@chiso/data/sheets';
import { isYear } from './day-cell.js';
import type { FigureUnit } from './figure-text.js';
import { mergedSpot, type Spot, valueAt } from './grid.js';
import { headingKey } from './heading-key.js';
import { type PeriodHeading, readPeriodHeading } from './period-heading.js';

/** What one cell of the headings says. */
export interface HeadingCell {
  /** As it stands there. */
  readonly text: string;
  readonly spot: Spot;
  /** Several columns share it. */
  readonly isShared: boolean;
  readonly column: SheetColumn | undefined;
  /** It is the column's id, not its heading. */
  readonly isId: boolean;
  readonly period: string | undefined;
  /** Of the figures of that period: "Sơ bộ 2022". */
  readonly status: string | undefined;
  readonly indicator: string | undefined;
  /** Of the figures of that indicator, as it is written: "GRDP (tỷ đồng)". */
  readonly unit: string | undefined;
}

/** What headings are compared with. */
export interface HeadingReader {
  readonly definition: SheetDefinition;
  /** An indicator by its id or name; wide tables have them across. */
  readonly indicatorOf: (words: string) => string | undefined;
  readonly unitOf: (indicator: string) => FigureUnit;
}

/** Reads a cell as a heading; undefined where it is empty. */
export function readHeading(
  at: Spot,
  { definition, indicatorOf }: HeadingReader,
): HeadingCell | undefined {
  const spot = mergedSpot(at);
  const value = valueAt(spot);
  if (value === undefined) return undefined;
  const text = value instanceof Date ? '' : String(value).trim();
  const column = columnsOf(definition).get(headingKey(text));
  const isWide =
    definition.id === 'observations' || definition.id === 'targets';
  const isTold = isWide && !column && text.length <= mostLetters;
  const { indicator, unit } = isTold ? readMeasure(text, indicatorOf) : none;
  const { period, status } =
    (isTold && !indicator && periodOf(value, definition)) || {};
  return {
    text,
    spot,
    isShared: spanOf(at) > 1,
    column,
    isId: column?.id === text,
    period,
    status,
    indicator,
    unit,
  };
}

/** What is longer is no heading, and may be there to be slow to read. */
const mostLetters = 300;

const none = { indicator: undefined, unit: undefined };

/** An indicator, alone or with a unit behind it: "GRDP (tỷ đồng)". */
function readMeasure(
  text: string,
  indicatorOf: HeadingReader['indicatorOf'],
): Pick<HeadingCell, 'indicator' | 'unit'> {
  const indicator = indicatorOf(text);
  if (indicator) return { indicator, unit: undefined };
  const [, name = '', unit] = /^(.+?)\s*\(([^()]+)\)$/.exec(text) ?? [];
  const measured = indicatorOf(name);
  return measured ? { indicator: measured, unit } : none;
}

function periodOf(
  value: string | number | boolean | Date,
  definition: SheetDefinition,
): PeriodHeading | undefined {
  if (typeof value === 'number')
    return isYear(value) ? { period: String(value) } : undefined;
  return typeof value === 'string'
    ? readPeriodHeading(value, definition)
    : undefined;
}

/** How many columns a cell goes across. */
function spanOf({ grid, row, column }: Spot): number {
  const [y, x] = grid.isTurned ? [column, row] : [row, column];
  const cells = grid.merged
    .get(y)
    ?.find(({ left, right }) => left <= x && x <= right);
  if (!cells) return 1;
  return grid.isTurned
    ? cells.bottom - cells.top + 1
    : cells.right - cells.left + 1;
}

const known = new Map<string, ReadonlyMap<string, SheetColumn>>();

/** The columns of a sheet by all they may be called. */
function columnsOf({ id, columns }: SheetDefinition) {
  let map = known.get(id);
  if (map) return map;
  const found = new Map<string, SheetColumn>();
  const add = (words: string, column: SheetColumn) => {
    const key = headingKey(words);
    if (!found.has(key)) found.set(key, column);
  };
  // What a column is called goes before what another may be called.
  for (const column of columns) add(column.id, column);
  for (const column of columns) {
    add(column.heading.vi, column);
    add(column.heading.en, column);
  }
  for (const column of columns) {
    for (const alias of column.aliases ?? []) add(alias, column);
  }
  map = found;
  known.set(id, map);
  return map;
}
