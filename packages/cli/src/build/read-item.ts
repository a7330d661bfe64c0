import { hedges, type SheetColumn } from '@chiso/data/sheets';
import type { CellDetail } from '../sheet/cell.js';
import type { OwnAreas } from './area-text.js';
import { checkUnit } from './check-unit.js';
import type { IndicatorNames } from './definitions-of.js';
import { type Fault, type Outcome, refuse } from './fault.js';
import { finishItem } from './finish-item.js';
import { detailAt, mergedSpot, type Spot, valueAt } from './grid.js';
import type { Field, Layout, Slot } from './layout.js';
import { type FilledCell, readCell, type Surroundings } from './read-cell.js';
import type { Teller } from './told.js';

/** An item of the document while it is being made. */
export type Item = Readonly<Record<string, unknown>>;

/** An item, and where it comes from. */
export interface Entry {
  readonly item: Item;
  readonly layout: Layout;
  readonly slot: Slot;
  readonly row: number;
  /** Members whose cell is wrong, which has been told. */
  readonly bad: ReadonlySet<string>;
  /** Observations only: the ranking it stands in lists the whole set. */
  readonly isComplete: boolean;
}

/** What is known when the rows of a sheet are read. */
export interface RowReading {
  readonly decimal: 'comma' | 'point' | undefined;
  readonly hasTypes: boolean;
  /** Of texts that name no language. */
  readonly lang: 'vi' | 'en';
  readonly areas: OwnAreas;
  readonly indicators: IndicatorNames;
  readonly teller: Teller;
  /** Told of each cell whose value was reckoned. */
  readonly onFormula: (spot: Spot) => void;
}

const noneBad: ReadonlySet<string> = new Set();

/** Reads one item from a row: all of it, or what a slot of it says. */
export function readItem(
  layout: Layout,
  slot: Slot,
  row: number,
  reading: RowReading,
): Entry {
  const draft: Record<string, unknown> = {};
  const plainTexts = new Map<string, string>();
  const bad = new Set<string>(layout.missing);
  if (slot.indicator !== undefined) draft['indicator'] = slot.indicator;
  if (slot.period !== undefined) draft['period'] = slot.period;
  if (slot.status !== undefined) draft['status'] = slot.status;
  for (const { column, at } of slot.fields) {
    const spot = filledSpot({ column, at }, layout, row);
    const outcome = readSpot(spot, column, draft, layout, reading);
    if (!outcome) continue;
    const fault =
      'fault' in outcome
        ? outcome.fault
        : place(outcome, column, draft, plainTexts);
    if (!fault) continue;
    reading.teller.tell(fault, spot);
    bad.add(String(column.path[0]));
  }
  for (const column of layout.units) {
    const spot = mergedSpot({ grid: layout.grid, row, column });
    const unit = valueAt(spot);
    if (unit === undefined || spot.row < layout.top) continue;
    const fault = checkUnit(
      String(unit).trim(),
      reading.indicators.unitOf(idOf(draft)),
    );
    if (fault) reading.teller.tell(fault, spot);
  }
  tellHalfPairs(layout, slot, row, draft, bad, reading.teller);
  const isComplete = draft['complete'] === true;
  if (layout.definition.id === 'observations') delete draft['complete'];
  return {
    item: finishItem(draft, plainTexts, reading.lang, layout.definition.id),
    layout,
    slot,
    row,
    bad: bad.size > 0 ? bad : noneBad,
    isComplete: layout.definition.id === 'observations' && isComplete,
  };
}

/** The cell of a row; words that are merged over several rows hold for all. */
export function filledSpot(
  { column: { kind }, at }: Field,
  { grid, top }: Layout,
  row: number,
): Spot {
  const spot = { grid, row, column: at };
  const isNumber = kind === 'figure' || kind === 'number' || kind === 'integer';
  if (isNumber || valueAt(spot) !== undefined) return spot;
  const merged = mergedSpot(spot);
  return merged.row < top ? spot : merged;
}

const errors = /^#(?:REF!|N\/A|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!)$/;

/** Whether a cell has anything to say, if only that it is wrong. */
export function isFilled(spot: Spot): boolean {
  if (valueAt(spot) !== undefined) return true;
  const detail = detailAt(spot);
  return detail !== undefined && Boolean(detail.error ?? detail.isUnreckoned);
}

function readSpot(
  spot: Spot,
  column: SheetColumn,
  draft: Item,
  layout: Layout,
  reading: RowReading,
): Outcome | undefined {
  const detail = detailAt(spot);
  const value = valueAt(spot);
  const broken = refuseBroken(detail, value);
  if (broken) return broken;
  if (value === undefined) return undefined;
  if (detail?.formula !== undefined) reading.onFormula(spot);
  const around: Surroundings = {
    decimal: reading.decimal,
    hasTypes: reading.hasTypes,
    areas: reading.areas,
    unit:
      column.id === 'percent'
        ? { ...reading.indicators.unitOf(idOf(draft)), unit: 'percent' }
        : reading.indicators.unitOf(idOf(draft)),
    period: draft['period'] as string | undefined,
    isTimed: layout.definition.columns.some(({ id }) => id === 'period'),
    indicatorOf: reading.indicators.find,
  };
  const cell: FilledCell = { value, detail, around };
  return readCell(cell, column);
}

function idOf(draft: Item): string | undefined {
  return draft['indicator'] as string | undefined;
}

function refuseBroken(
  detail: CellDetail | undefined,
  value: unknown,
): Outcome | undefined {
  const error =
    detail?.error ??
    (isNoValue(value) ? '#NUM!' : undefined) ??
    (typeof value === 'string' && errors.test(value.trim())
      ? value.trim()
      : undefined);
  if (error !== undefined) {
    return refuse(
      'error-cell',
      `Ô báo lỗi ${error} của bảng tính; hãy sửa công thức, hoặc gõ thẳng giá trị.`,
      `The cell has the spreadsheet’s error ${error}; mend the formula, or type the value.`,
      error,
    );
  }
  if (!detail?.isUnreckoned) return undefined;
  return refuse(
    'unreckoned-formula',
    'Ô có công thức nhưng tệp không lưu kết quả; hãy mở tệp bằng chương trình bảng tính rồi lưu lại, hoặc gõ thẳng giá trị.',
    'The cell has a formula but the file has no result of it; open and save the file in a spreadsheet program, or type the value.',
    detail.formula,
  );
}

/** What no spreadsheet can show: a date or a number past all bounds. */
function isNoValue(value: unknown): boolean {
  const number = value instanceof Date ? value.getTime() : value;
  return typeof number === 'number' && !Number.isFinite(number);
}

/** Puts what a cell says where the item has it. */
function place(
  outcome: Exclude<Outcome, { fault: Fault }>,
  column: SheetColumn,
  draft: Record<string, unknown>,
  plainTexts: Map<string, string>,
): Fault | undefined {
  const { kind, path, id } = column;
  if ('value' in outcome) {
    if (kind === 'text' && path.at(-1) !== 'en') {
      plainTexts.set(path.join('/'), outcome.value as string);
      return undefined;
    }
    return put(draft, path, outcome.value);
  }
  for (const [name, value] of Object.entries(outcome.members)) {
    const member = name === 'value' ? id : name;
    if (member === 'range' && id !== 'value') {
      return refuse(
        'range-in-count',
        'Cột này không nhận khoảng; hãy ghi khoảng vào cột “Giá trị”.',
        'This column takes no range; write it in the column “Value”.',
      ).fault;
    }
    const fault = put(draft, [member], value);
    if (fault) return fault;
  }
  return undefined;
}

function put(
  draft: Record<string, unknown>,
  path: SheetColumn['path'],
  value: unknown,
): Fault | undefined {
  let holder = draft as Record<string | number, unknown>;
  path.slice(0, -1).forEach((step, index) => {
    holder[step] ??= typeof path[index + 1] === 'number' ? [] : {};
    holder = holder[step] as Record<string | number, unknown>;
  });
  const last = path.at(-1)!;
  const stated = holder[last];
  if (stated !== undefined && stated !== value) {
    const [one, other] = [wordsOf(stated), wordsOf(value)];
    return refuse(
      last === 'hedge' ? 'hedge-contradiction' : 'contradiction',
      `Ô này nói ${other}, nhưng ô khác của dòng nói ${one}; hãy giữ một.`,
      `This cell says ${other}, but another of the row says ${one}; keep one.`,
      other,
    ).fault;
  }
  holder[last] = value;
  return undefined;
}

function wordsOf(value: unknown): string {
  const hedge = hedges.find(({ code }) => code === value);
  return hedge ? `“${hedge.name.vi}”` : JSON.stringify(value);
}

const pairs = ['range', 'scale', 'between'];

/** One end without the other. */
function tellHalfPairs(
  { grid }: Layout,
  { fields }: Slot,
  row: number,
  draft: Record<string, unknown>,
  bad: Set<string>,
  teller: Teller,
): void {
  for (const name of pairs) {
    const pair = draft[name] as readonly unknown[] | undefined;
    if (!pair || (pair[0] !== undefined && pair[1] !== undefined)) continue;
    delete draft[name];
    const field = fields.find(
      ({ column: { path }, at }) =>
        path[0] === name && isFilled({ grid, row, column: at }),
    );
    if (!bad.has(name) && name !== 'between') {
      teller.tell(
        refuse(
          'one-end',
          'Khoảng cần đủ hai đầu, nhưng dòng này chỉ có một; hãy ghi đầu còn lại.',
          'A range needs both ends, but this row has only one; write the other.',
        ).fault,
        field && { grid, row, column: field.at },
      );
      bad.add(name);
    }
  }
}
