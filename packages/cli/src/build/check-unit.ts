import { sheets } from '@chiso/data/sheets';
import { type Fault, refuse } from './fault.js';
import type { FigureUnit } from './figure-text.js';
import type { Grid, Spot } from './grid.js';
import { valueAt } from './grid.js';
import { findChoice, headingKey } from './heading-key.js';

/** A column that says again what the indicator says. */
const headings = new Set(
  ['Đơn vị tính', 'ĐVT', 'Đơn vị đo', 'Unit', 'Units'].map(headingKey),
);

const choices =
  sheets
    .find(({ id }) => id === 'indicators')
    ?.columns.find(({ id }) => id === 'unit')?.choices ?? [];

// "Đơn vị tính: tỷ đồng", over a table
const line =
  /^[("*\s]*(?:đơn vị(?: tính)?|đvt|units?)\s*[:：]\s*(.*?)[)\s]*$/iu;
const size =
  /(?:^|[\s/])(?:nghìn|ngàn|triệu|tỷ|tỉ|thousands?|millions?|billions?|trillions?)(?=$|[\s/])/iu;

/** Whether a heading is that of a column of units. */
export function isUnitHeading(words: string): boolean {
  return headings.has(headingKey(words));
}

/** Why a figure cannot be in the unit that stands beside it; else nothing. */
export function checkUnit(
  written: string,
  { unit, nouns }: FigureUnit,
): Fault | undefined {
  const key = headingKey(written);
  const isSame =
    findChoice(written, choices)?.code === unit ||
    key === headingKey(unit) ||
    nouns.some((noun) => headingKey(noun) === key);
  if (isSame) return undefined;
  return refuse(
    'other-unit',
    `Ô này ghi đơn vị “${written}”, nhưng đơn vị của chỉ số là “${unitName(unit, 'vi')}”; hãy ghi con số theo đơn vị của chỉ số, như “1,5 tỷ”, hoặc sửa bảng “Chỉ số”.`,
    `The unit here is “${written}”, but that of the indicator is “${unitName(unit, 'en')}”; write the figure in the indicator’s unit, such as “1.5 billion”, or correct the sheet “Indicators”.`,
    written,
  ).fault;
}

/** What people call a unit: "phần trăm", "đồng". */
export function unitName(unit: string, lang: 'vi' | 'en'): string {
  return choices.find(({ code }) => code === unit)?.name[lang] ?? unit;
}

/** A line over a table that says its numbers are thousands or more. */
export function findSizeLine(
  grid: Grid,
  top: number,
): { readonly spot: Spot; readonly fault: Fault } | undefined {
  for (let row = 0; row < top; row++) {
    for (let column = 0; column < grid.width; column++) {
      const spot = { grid, row, column };
      const value = valueAt(spot);
      if (typeof value !== 'string' || value.length > 200) continue;
      const [, unit = ''] = line.exec(value.trim()) ?? [];
      if (!size.test(unit)) continue;
      return { spot, fault: refuseSize(unit) };
    }
  }
  return undefined;
}

function refuseSize(unit: string): Fault {
  return refuse(
    'size-above-table',
    `Dòng này nói các số được tính bằng “${unit}”, nhưng số trong ô được đọc đúng như đã ghi; hãy ghi đủ, như “1,5 tỷ” hay 1500000000, rồi xoá dòng này.`,
    `This line says that the numbers are in “${unit}”, but cells are read as they stand; write them out, such as “1.5 billion” or 1500000000, and remove the line.`,
    unit,
  ).fault;
}
