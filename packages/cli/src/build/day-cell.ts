import { parsePeriod } from '@chiso/data/core';
import { type Outcome, refuse } from './fault.js';
import { readPeriodText } from './period-text.js';

// Day 1 is 1 January 1900, and a day that never was counts, too:
// https://learn.microsoft.com/office/troubleshoot/excel/wrongly-assumes-1900-is-leap-year
const serialStart = Date.UTC(1899, 11, 30);
const dayMs = 86_400_000;
/** Serial numbers from 1955 to 2119; smaller numbers may be years. */
const serials = [20_000, 80_000] as const;

type Kind = 'day' | 'date';

/** "2024-06-30" from a date cell. */
export function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10);
}

/** A day, or where the column allows it a month or a year. */
export function readDay(
  value: string | number | Date,
  kind: Kind,
  format: string | undefined,
): Outcome {
  if (value instanceof Date) {
    // "thg 6-24" hides a day that nobody has typed.
    const isMonth =
      kind === 'date' && format !== undefined && !/d/i.test(format);
    return { value: dayOf(value).slice(0, isMonth ? 7 : 10) };
  }
  if (typeof value === 'number') {
    if (kind === 'date' && isYear(value)) return { value: String(value) };
    return refuseSerial(value) ?? refuseDay(String(value), kind);
  }
  const code = readPeriodText(value);
  const length = code === undefined ? 0 : code.length;
  const isRight =
    length === 10 || (kind === 'date' && /^\d{4}(-\d\d)?$/.test(code ?? ''));
  return isRight && !code!.includes('/')
    ? { value: code }
    : refuseDay(value, kind);
}

/** A period: a typed year, words, or a date cell that is a day for sure. */
export function readPeriod(value: string | number | Date): Outcome {
  if (value instanceof Date) {
    const day = dayOf(value);
    return day.endsWith('-01') ? refuseEaten(day) : { value: day };
  }
  if (typeof value === 'number') {
    if (isYear(value)) return { value: String(value) };
    return refuseSerial(value) ?? refusePeriod(String(value));
  }
  const code = readPeriodText(value);
  return code === undefined ? refusePeriod(value) : { value: code };
}

/** The year that a number may be. */
export function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1900 && value <= 2200;
}

function refuseSerial(value: number) {
  if (!(value >= serials[0] && value <= serials[1])) return undefined;
  const day = dayOf(new Date(serialStart + Math.floor(value) * dayMs));
  return refuse(
    'date-as-number',
    `${value} có thể là ngày ${day} mà bảng tính lưu thành số; hãy định dạng ô là ngày, hoặc ghi ${day} ở dạng văn bản.`,
    `${value} may be the day ${day}, stored as a number; format the cell as a date, or write ${day} as text.`,
    String(value),
  );
}

function refuseEaten(day: string) {
  const month = day.slice(0, 7);
  return refuse(
    'date-in-period',
    `Bảng tính đã đổi ô này thành ngày ${day}; kỳ là tháng (${month}) hay đúng ngày ấy (${day})? Hãy định dạng ô là văn bản rồi ghi ${month} hoặc ${day}.`,
    `The spreadsheet has turned this into the day ${day}; is the month ${month} meant, or that day? Format the cell as text, then write ${month} or ${day}.`,
    day,
  );
}

function refuseDay(text: string, kind: Kind) {
  const [vi, en] =
    kind === 'day'
      ? ['một ngày như 2024-07-19 hoặc 19/7/2024', 'a day such as 2024-07-19']
      : [
          'một ngày, tháng hoặc năm như 2024-07-19, 2024-07, 2024',
          'a day, month or year such as 2024-07-19, 2024-07, 2024',
        ];
  return refuse(
    'not-a-day',
    `Cần ${vi}, nhưng ô ghi “${text}”; hãy ghi lại theo dạng đó.`,
    `Expected ${en} but the cell says “${text}”; write it in this form.`,
    text,
  );
}

function refusePeriod(text: string) {
  const isCode = /^\d{4}-\d/.test(text) && !parsePeriod(text);
  return refuse(
    'not-a-period',
    `Cần một kỳ ${isCode ? 'có thật ' : ''}như 2023, 2023-S1, 2023-Q2, 2024-06, 2022/2025 hay “6 tháng đầu năm 2023”, nhưng ô ghi “${text}”; hãy ghi lại theo dạng đó.`,
    `Expected a period ${isCode ? 'that exists, ' : ''}such as 2023, 2023-S1, 2023-Q2, 2024-06 or 2022/2025 but the cell says “${text}”; write it in this form.`,
    text,
  );
}
