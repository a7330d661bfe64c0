import { checkUnit, findSizeLine, isUnitHeading } from './check-unit.js';
import { findHeadings, type Headings } from './find-headings.js';
import { filledColumns, type Grid, type Spot } from './grid.js';
import type { HeadingCell, HeadingReader } from './heading-cell.js';
import { headingKey } from './heading-key.js';
import {
  type Field,
  inReadingOrder,
  type Layout,
  type Slot,
} from './layout.js';
import {
  tellLoose,
  tellMissing,
  tellNoHeadings,
  tellTwice,
  tellUnknown,
  tellUnnamed,
} from './tell-headings.js';
import type { Teller } from './told.js';

/** Columns that number the rows for people. */
const counters = new Set(['STT', 'TT', 'Số thứ tự', 'No', '#'].map(headingKey));

/** Without a period or an indicator, a wide table leaves open whose these are. */
const measures = new Set([
  'value',
  'count',
  'percent',
  'range_min',
  'range_max',
  'missing',
  'rank',
]);

interface Placed {
  readonly field: Field;
  readonly spot: Spot;
  readonly period: string | undefined;
  readonly status: string | undefined;
  readonly indicator: string | undefined;
}

/** Where everything stands in a sheet; undefined where it has no headings. */
export function findLayout(
  sheet: Grid,
  reader: HeadingReader,
  teller: Teller,
): Layout | undefined {
  const { definition } = reader;
  const headings = findHeadings(sheet, reader);
  if (!headings) {
    tellNoHeadings(sheet, reader, teller);
    return undefined;
  }
  const { grid, rows, top } = headings;
  const filled = filledColumns(grid, top);
  const isStatement =
    definition.id === 'observations' || definition.id === 'targets';
  const sized = isStatement ? findSizeLine(grid, top) : undefined;
  if (sized) teller.tell(sized.fault, sized.spot);
  const units: number[] = [];
  const placed: Placed[] = [];
  for (let at = 0; at < grid.width; at++) {
    const names = rows.flatMap((row) => row[at]?.text ?? []);
    if (isStatement && names.some(isUnitHeading)) {
      units.push(at);
      continue;
    }
    const item = placeColumn(
      headings,
      { at, isFilled: filled.has(at) },
      reader,
      teller,
    );
    if (item) placed.push(item);
  }
  const found = makeSlots(placed, { grid, row: top - 1, column: 0 }, teller);
  const isWide = rows.some((row) =>
    row.some((cell) => cell?.period ?? cell?.indicator),
  );
  // What is left of a wide table none of whose headings can be used.
  const slots = isWide ? found.filter(({ own }) => own.length > 0) : found;
  const names = new Set(placed.map(({ field }) => field.column.id));
  const missing = definition.columns.filter(
    ({ id, isRequired }) =>
      isRequired && !names.has(id) && !names.has(`${id}_en`),
  );
  for (const column of grid.height > top ? missing : []) {
    const first = placed[0]?.spot ?? { grid, row: top - 1, column: 0 };
    tellMissing(column, first, teller);
  }
  return {
    definition,
    grid,
    top,
    slots,
    units,
    missing: missing.map(({ path }) => String(path[0])),
  };
}

/** What a column of the sheet is, by the cells that stand over it. */
function placeColumn(
  { grid, rows, top }: Headings,
  { at, isFilled }: { readonly at: number; readonly isFilled: boolean },
  reader: HeadingReader,
  teller: Teller,
): Placed | undefined {
  const cells = rows.flatMap((row) => row[at] ?? []).reverse();
  const { period, status } = cells.find((cell) => cell.period) ?? {};
  const measure = cells.find((cell) => cell.indicator);
  const { indicator } = measure ?? {};
  const [lowest] = cells;
  const known =
    cells.find(({ isId }) => isId) ??
    // What stands nearest to the cells is what they are called.
    (lowest && isStrange(lowest)
      ? undefined
      : (cells.find((cell) => cell.column && !cell.isShared) ??
        cells.find((cell) => cell.column)));
  let column = known?.column;
  const isWide = (period ?? indicator) !== undefined;
  const spot = lowest?.spot ?? { grid, row: top - 1, column: at };
  if (isWide) {
    // "Năm" over the years, "Chỉ số" over the indicators.
    if (column?.id === 'period' || column?.id === 'indicator')
      column = undefined;
    column ??= reader.definition.columns.find(({ id }) => id === 'value');
    const strange = cells.find(isStrange);
    if (strange) {
      // Nobody knows whose figures these are.
      tellUnknown(strange, reader, teller, 'error');
      return undefined;
    }
    const otherUnit =
      measure?.unit && checkUnit(measure.unit, reader.unitOf(indicator!));
    if (otherUnit) {
      teller.tell(otherUnit, measure.spot);
      return undefined;
    }
  } else if (!column && isFilled) {
    const named = cells.find(isStrange);
    if (!named) tellUnnamed({ grid, row: top - 1, column: at }, teller);
    else if (!counters.has(headingKey(named.text))) {
      tellUnknown(named, reader, teller, 'warning');
    }
  }
  return column && { field: { column, at }, spot, period, status, indicator };
}

function isStrange({ column, period, indicator, text }: HeadingCell): boolean {
  return !column && !period && !indicator && text !== '';
}

function makeSlots(
  placed: readonly Placed[],
  corner: Spot,
  teller: Teller,
): readonly Slot[] {
  const groups = new Map<string, Placed[]>([['', []]]);
  for (const item of placed) {
    const { period, status, indicator, field, spot } = item;
    const key =
      (period ?? indicator)
        ? [indicator, period, status].map((it) => it ?? '').join('\n')
        : '';
    const group = groups.get(key) ?? [];
    if (group.some((it) => it.field.column === field.column)) {
      tellTwice(field.column, spot, teller);
    } else groups.set(key, [...group, item]);
  }
  const [shared = [], ...wide] = groups.values();
  const all = shared.map(({ field }) => field);
  if (wide.length === 0) {
    const fields = inReadingOrder(all);
    return [
      {
        indicator: undefined,
        period: undefined,
        status: undefined,
        fields,
        own: [],
        spot: corner,
      },
    ];
  }
  for (const { field, spot } of shared) {
    const { id } = field.column;
    const isStated = wide.some(
      ([it]) =>
        (id === 'period' && it?.period) ||
        (id === 'indicator' && it?.indicator),
    );
    if (measures.has(id) || isStated) tellLoose(field.column, spot, teller);
  }
  return wide.map((group) => {
    const own = group.map(({ field }) => field);
    const { indicator, period, status, spot } = group[0]!;
    return {
      indicator,
      period,
      status,
      own,
      fields: inReadingOrder([...all, ...own]),
      spot,
    };
  });
}
