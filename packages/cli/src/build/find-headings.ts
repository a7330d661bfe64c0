import { type Grid, turn } from './grid.js';
import {
  type HeadingCell,
  type HeadingReader,
  readHeading,
} from './heading-cell.js';

/** Titles and notes above a table are shorter than this. */
const mostRowsAbove = 40;
/** Headings, ids beneath, and two more of a wide table. */
const mostHeadingRows = 4;

/** The rows of a sheet that say what its columns are. */
export interface Headings {
  /** Turned where they stand in a column. */
  readonly grid: Grid;
  /** From the top down, each with its cells by column. */
  readonly rows: readonly (readonly (HeadingCell | undefined)[])[];
  /** The first row under them. */
  readonly top: number;
}

type Row = Headings['rows'][number];

/**
 * Finds the headings: the row that has most of them, and the rows beside it
 * that are headings, too. The dataset's may stand in a column. Undefined
 * where no cell is a heading.
 */
export function findHeadings(
  grid: Grid,
  reader: HeadingReader,
): Headings | undefined {
  if (reader.definition.id !== 'dataset') return findRows(grid, reader);
  const lying = turn(grid);
  return bestScore(lying, reader) > bestScore(grid, reader)
    ? findRows(lying, reader)
    : findRows(grid, reader);
}

function bestScore(grid: Grid, reader: HeadingReader): number {
  const scores = [0];
  for (let at = 0; at < Math.min(grid.height, mostRowsAbove); at++) {
    scores.push(score(readRow(grid, at, reader)));
  }
  return Math.max(...scores);
}

function findRows(grid: Grid, reader: HeadingReader): Headings | undefined {
  let best = 0;
  let at = -1;
  for (let row = 0; row < Math.min(grid.height, mostRowsAbove); row++) {
    const found = score(readRow(grid, row, reader));
    if (found > best) [best, at] = [found, row];
  }
  if (at < 0) return undefined;
  const rows: Row[] = [readRow(grid, at, reader)];
  for (let above = at - 1; above >= 0; above--) {
    const row = readRow(grid, above, reader);
    if (rows.length === mostHeadingRows || !standsAbove(row, rows[0]!)) break;
    rows.unshift(row);
  }
  let top = at + 1;
  while (top < grid.height && rows.length < mostHeadingRows) {
    const row = readRow(grid, top, reader);
    if (!standsBelow(row, rows)) break;
    rows.push(row);
    top++;
  }
  return { grid, rows, top };
}

function readRow(grid: Grid, row: number, reader: HeadingReader): Row {
  const cells: (HeadingCell | undefined)[] = [];
  for (let column = 0; column < grid.width; column++) {
    cells.push(readHeading({ grid, row, column }, reader));
  }
  return cells;
}

/** How many different columns, periods and indicators a row names. */
function score(row: Row): number {
  return new Set(
    row.flatMap(
      (cell) => cell?.column?.id ?? cell?.indicator ?? cell?.period ?? [],
    ),
  ).size;
}

/** A row above is one more row of headings, and not the table's title. */
function standsAbove(row: Row, headings: Row): boolean {
  const places = new Set(row.flatMap((cell) => (cell ? cell.spot.column : [])));
  const isTitle =
    places.size === 1 &&
    headings.every((cell, column) => !cell || row[column]?.isShared);
  return !isTitle && score(row) > 0;
}

/** A row below is one more row of headings: all that stands in it is one. */
function standsBelow(row: Row, above: readonly Row[]): boolean {
  const upper = above.at(-1)!;
  const isNew = row.some(
    (cell, column) => cell && cell.spot.row !== upper[column]?.spot.row,
  );
  return (
    isNew &&
    row.every((cell, column) => {
      if (!cell || cell.column) return true;
      const over = upper[column];
      // A figure under a heading of its own may look like a year.
      const isOpen = !over || over.isShared || over.indicator !== undefined;
      const isWide = (cell.period ?? cell.indicator) !== undefined;
      return (isWide && isOpen) || cell.spot.row === over?.spot.row;
    })
  );
}
