import type { SheetColumn } from '@chiso/data/sheets';
import { note, refuse } from './fault.js';
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
import { findNearest } from './nearest.js';
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
  const { grid, top } = headings;
  const filled = filledColumns(grid, top);
  const placed: Placed[] = [];
  for (let at = 0; at < grid.width; at++) {
    const item = placeColumn(
      headings,
      { at, isFilled: filled.has(at) },
      reader,
      teller,
    );
    if (item) placed.push(item);
  }
  const found = makeSlots(placed, { grid, row: top - 1, column: 0 }, teller);
  const isWide = headings.rows.some((row) =>
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
  const period = cells.find((cell) => cell.period)?.period;
  const indicator = cells.find((cell) => cell.indicator)?.indicator;
  let column = (
    cells.find(({ isId }) => isId) ??
    cells.find((cell) => cell.column && !cell.isShared) ??
    cells.find((cell) => cell.column)
  )?.column;
  const isWide = (period ?? indicator) !== undefined;
  const spot = cells[0]?.spot ?? { grid, row: top - 1, column: at };
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
  } else if (!column && isFilled) {
    const named = cells.find(isStrange);
    if (!named) tellUnnamed({ grid, row: top - 1, column: at }, teller);
    else if (!counters.has(headingKey(named.text))) {
      tellUnknown(named, reader, teller, 'warning');
    }
  }
  return column && { field: { column, at }, spot, period, indicator };
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
    const { period, indicator, field, spot } = item;
    const key =
      (period ?? indicator) ? `${indicator ?? ''}\n${period ?? ''}` : '';
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
    const { indicator, period, spot } = group[0]!;
    return {
      indicator,
      period,
      own,
      fields: inReadingOrder([...all, ...own]),
      spot,
    };
  });
}

function tellNoHeadings(
  grid: Grid,
  { definition }: HeadingReader,
  teller: Teller,
): void {
  const names = (lang: 'vi' | 'en') =>
    definition.columns
      .slice(0, 4)
      .map(({ heading }) => `“${heading[lang]}”`)
      .join(', ');
  teller.tell(
    refuse(
      'no-headings',
      `Không tìm thấy đầu cột nào của bảng “${definition.name.vi}”; hãy ghi các đầu cột như ${names('vi')} ở một dòng phía trên số liệu.`,
      `No headings of the sheet “${definition.name.en}” were found; write headings such as ${names('en')} in a row above the data.`,
    ).fault,
    { grid, row: 0, column: 0 },
  );
}

function tellUnknown(
  { text, spot }: HeadingCell,
  { definition }: HeadingReader,
  teller: Teller,
  severity: 'error' | 'warning',
): void {
  const near = findNearest(
    text,
    definition.columns.flatMap(({ id, heading, aliases = [] }) => [
      heading.vi,
      heading.en,
      id,
      ...aliases,
    ]),
  );
  const { fault } = refuse(
    'unknown-heading',
    `Không biết đầu cột “${text}”, nên cột này không được đọc; ${near ? `có phải là “${near}”?` : 'hãy sửa đầu cột, hoặc xoá cột.'}`,
    `The heading “${text}” is not known, so this column is not read; ${near ? `did you mean “${near}”?` : 'correct the heading, or remove the column.'}`,
    text,
  );
  teller.tell({ ...fault, severity }, spot);
}

function tellUnnamed(spot: Spot, teller: Teller): void {
  teller.tell(
    note(
      'warning',
      'no-heading',
      'Cột này có nội dung nhưng không có đầu cột, nên không được đọc; hãy ghi đầu cột.',
      'This column has content but no heading, so it is not read; write a heading.',
    ),
    spot,
  );
}

function tellTwice({ heading }: SheetColumn, spot: Spot, teller: Teller): void {
  teller.tell(
    refuse(
      'duplicate-column',
      `Cột “${heading.vi}” đã có ở bên trái; hãy giữ một cột.`,
      `There is a column “${heading.en}” further left; keep one of them.`,
    ).fault,
    spot,
  );
}

function tellMissing(
  { id, heading }: SheetColumn,
  spot: Spot,
  teller: Teller,
): void {
  teller.tell(
    refuse(
      'missing-column',
      `Thiếu cột “${heading.vi}” (${id}); hãy thêm cột này.`,
      `The column “${heading.en}” (${id}) is missing; add it.`,
    ).fault,
    spot,
  );
}

function tellLoose({ heading }: SheetColumn, spot: Spot, teller: Teller): void {
  teller.tell(
    refuse(
      'unclear-column',
      `Bảng có kỳ hoặc chỉ số ở đầu cột, nên không rõ cột “${heading.vi}” thuộc về đâu; hãy ghi kỳ, chỉ số của nó ở đầu cột, hoặc bỏ cột.`,
      `The headings name periods or indicators, so it is not clear which the column “${heading.en}” belongs to; name its period and indicator in the heading, or remove it.`,
    ).fault,
    spot,
  );
}
