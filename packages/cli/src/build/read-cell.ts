import { formatNumber } from '@chiso/data/core';
import type { Choice, SheetColumn } from '@chiso/data/sheets';
import type { CellDetail, CellValue } from '../sheet/cell.js';
import { type OwnAreas, readAreaText } from './area-text.js';
import { dayOf, readDay, readPeriod } from './day-cell.js';
import { type Outcome, refuse } from './fault.js';
import { type FigureUnit, readFigureText } from './figure-text.js';
import { findChoice } from './heading-key.js';
import { findNearest } from './nearest.js';
import { type Notation, readNumberText } from './number-text.js';

/** What has to be known of the row to read one of its cells. */
export interface Surroundings extends Notation {
  readonly areas: OwnAreas;
  /** Of the row's indicator. */
  readonly unit: FigureUnit;
  /** Of the row. */
  readonly period: string | undefined;
  /** Rows of this sheet have periods. */
  readonly isTimed: boolean;
  /** The id of an indicator, from its id or name. */
  readonly indicatorOf: (words: string) => string | undefined;
}

/** A cell with something in it, and what stands around it. */
export interface FilledCell {
  readonly value: NonNullable<CellValue>;
  readonly detail: CellDetail | undefined;
  readonly around: Surroundings;
}

/** What a cell says, by what its column holds. */
export function readCell(cell: FilledCell, column: SheetColumn): Outcome {
  const { value, detail, around } = cell;
  switch (column.kind) {
    case 'figure':
    case 'number':
    case 'integer':
      return readNumber(cell, column);
    case 'yes-no':
      return readYesNo(value);
    case 'choice':
      return readChoice(textOf(value), column);
    case 'period':
      return typeof value === 'boolean'
        ? readPeriod(String(value))
        : readPeriod(value);
    case 'day':
    case 'date':
      return typeof value === 'boolean'
        ? readDay(String(value), column.kind, undefined)
        : readDay(value, column.kind, detail?.format);
    case 'area':
      return readAreaText(
        textOf(value),
        around.areas,
        around.period,
        around.isTimed,
      );
    case 'areas':
      return readAreas(textOf(value), around);
    case 'reference': {
      const words = textOf(value);
      const isIndicator = column.leadsTo?.includes('indicators');
      return { value: (isIndicator && around.indicatorOf(words)) || words };
    }
    case 'references':
      return { value: splitList(textOf(value)) };
    default:
      return value instanceof Date
        ? refuseDate(value, 'text')
        : { value: textOf(value) };
  }
}

/** What programs and people write between items: "a; b". */
function splitList(text: string): readonly string[] {
  return text
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter(Boolean);
}

function textOf(value: NonNullable<CellValue>): string {
  if (value instanceof Date) return dayOf(value);
  return typeof value === 'string'
    ? value.replaceAll('\u00A0', ' ').trim().normalize('NFC')
    : String(value);
}

function readNumber(
  { value, detail, around }: FilledCell,
  { kind }: SheetColumn,
): Outcome {
  if (value instanceof Date) return refuseDate(value, 'number');
  if (typeof value === 'number') {
    if (kind !== 'integer' && isPercentFormat(detail?.format)) {
      return refusePercentFormat(value);
    }
    // Spreadsheets hold 15 digits; what is past them is noise of a formula.
    const held = Number(value.toPrecision(15));
    return kind === 'integer' && !Number.isInteger(held)
      ? refuseNumber(String(held), kind)
      : { value: held };
  }
  const text = textOf(value);
  const outcome: Outcome | undefined =
    kind === 'figure'
      ? readFigureText(text, around.unit, around)
      : readNumberText(text, around);
  if (!outcome) return refuseNumber(text, kind);
  return kind === 'integer' &&
    'value' in outcome &&
    !Number.isInteger(outcome.value)
    ? refuseNumber(text, kind)
    : outcome;
}

// A quoted sign is only shown; a bare one shows a hundred times the number.
function isPercentFormat(format = ''): boolean {
  return format.replace(/"[^"]*"|\\./g, '').includes('%');
}

const yes: Choice = {
  code: 'yes',
  name: { vi: 'có', en: 'yes' },
  aliases: ['x', 'đúng', 'true', '1', 'đủ', '✓'],
};
const no: Choice = {
  code: 'no',
  name: { vi: 'không', en: 'no' },
  aliases: ['sai', 'false', '0'],
};

function readYesNo(value: NonNullable<CellValue>): Outcome {
  if (typeof value === 'boolean') return { value };
  const text = textOf(value);
  const answer = findChoice(text, [yes, no]);
  return answer
    ? { value: answer === yes }
    : refuse(
        'not-yes-no',
        `Cần “có” hoặc “không”, nhưng ô ghi “${text}”; hãy ghi một trong hai.`,
        `Expected “yes” or “no” but the cell says “${text}”; write one of them.`,
        text,
      );
}

function readChoice(text: string, { id, choices = [] }: SheetColumn): Outcome {
  const choice = findChoice(text, choices);
  if (choice) return { value: choice.code };
  if (id === 'unit' && /^[a-z]{3}$/i.test(text)) {
    return { value: text.toUpperCase() };
  }
  const near = findNearest(
    text,
    choices.flatMap(({ code, name }) => [name.vi, name.en, code]),
  );
  const list = (lang: 'vi' | 'en') =>
    choices.map(({ name }) => `“${name[lang]}”`).join(', ');
  return refuse(
    'not-a-choice',
    `Cần một trong: ${list('vi')}, nhưng ô ghi “${text}”${near ? `; có phải là “${near}”?` : '; hãy chọn trong danh sách.'}`,
    `Expected one of ${list('en')} but the cell says “${text}”${near ? `; did you mean “${near}”?` : '; choose from the list.'}`,
    text,
  );
}

function readAreas(text: string, { areas }: Surroundings): Outcome {
  const ids: unknown[] = [];
  for (const part of splitList(text)) {
    const outcome = readAreaText(part, areas, undefined, false);
    if (!('value' in outcome)) return outcome;
    ids.push(outcome.value);
  }
  return { value: ids };
}

function refuseNumber(text: string, kind: string) {
  const [vi, en] =
    kind === 'integer'
      ? ['một số nguyên', 'a whole number']
      : kind === 'figure'
        ? [
            'một con số, có thể có từ rào đón ở trước như “gần”, “trên”',
            'a number, with a hedge such as “about” before it if need be',
          ]
        : ['một con số', 'a number'];
  return refuse(
    'text-in-number',
    `Cần ${vi}, nhưng ô ghi “${text}”; hãy gõ số bằng chữ số thường.`,
    `Expected ${en} but the cell says “${text}”; type a number in plain digits.`,
    text,
  );
}

function refuseDate(date: Date, wanted: 'number' | 'text') {
  const day = dayOf(date);
  const [vi, en] =
    wanted === 'number' ? ['con số', 'number'] : ['văn bản', 'text'];
  return refuse(
    `date-in-${wanted}`,
    `Bảng tính đã đổi ô này thành ngày ${day}; hãy định dạng ô là ${wanted === 'number' ? 'số' : 'văn bản'} rồi gõ lại ${vi}.`,
    `The spreadsheet has turned this into the day ${day}; format the cell as ${en}, then type the ${en} again.`,
    day,
  );
}

function refusePercentFormat(value: number) {
  const shown = Number((value * 100).toPrecision(15));
  const vi = (number: number) => formatNumber(number, 'vi');
  return refuse(
    'percent-format',
    `Ô hiện ${vi(shown)}% nhưng giữ số ${vi(value)}; tài liệu cần số ${vi(shown)}. Hãy đổi định dạng ô thành số thường rồi gõ ${vi(shown)}.`,
    `The cell shows ${shown}% but holds ${value}; the document wants ${shown}. Format the cell as a plain number and type ${shown}.`,
    String(value),
  );
}
