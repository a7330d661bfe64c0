import { type SheetDefinition, sheets } from '@chiso/data/sheets';
import type { Sheet, Workbook } from '../sheet/cell.js';
import { note } from './fault.js';
import { type Grid, gridOf } from './grid.js';
import { headingKey } from './heading-key.js';
import { findNearest } from './nearest.js';
import type { Teller } from './told.js';

/** A sheet that is read, and what it holds. */
export interface ChosenSheet {
  readonly definition: SheetDefinition;
  readonly grid: Grid;
}

/** Sheets that are for people alone. */
const guides = new Set(
  [
    'Hướng dẫn',
    'Giải thích',
    'Đọc tôi',
    'Guide',
    'Readme',
    'Help',
    'Columns',
    'Các cột',
    'Danh sách',
    'Danh mục',
    'Lists',
  ].map(headingKey),
);

const observations = sheets.find(({ id }) => id === 'observations')!;

/** Whether a tab is for people alone, by its name. */
export function isForPeople(tab: string): boolean {
  return guides.has(headingKey(tab));
}

/**
 * The sheets that are read, definitions first. A file of one table, and the
 * only unknown tab where no tab is called "Số liệu", hold the figures.
 */
export function chooseSheets(
  { sheets: tabs }: Workbook,
  teller: Teller,
): readonly ChosenSheet[] {
  const chosen: ChosenSheet[] = [];
  const unknown: Grid[] = [];
  tabs.forEach((sheet, index) => {
    if (isEmpty(sheet)) return;
    const grid = gridOf(sheet, index);
    const definition = definitionOf(sheet.name);
    if (definition) chosen.push({ definition, grid });
    else if (!isForPeople(sheet.name)) unknown.push(grid);
  });
  const hasFigures = chosen.some(
    ({ definition }) => definition === observations,
  );
  const [only, more] = unknown;
  if (!hasFigures && only && !more) {
    chosen.push({ definition: observations, grid: only });
  } else for (const grid of unknown) tellUnknown(grid, teller);
  const rank = ({ definition }: ChosenSheet) => sheets.indexOf(definition);
  return chosen.sort((one, other) => rank(one) - rank(other));
}

function isEmpty({ rows }: Sheet): boolean {
  return !rows.some((row) =>
    row.some((value) => value !== undefined && value !== ''),
  );
}

function definitionOf(tab: string): SheetDefinition | undefined {
  const key = headingKey(tab);
  if (key === '') return undefined;
  return sheets.find(({ id, name, aliases = [] }) =>
    [id, name.vi, name.en, ...aliases].some((word) => headingKey(word) === key),
  );
}

function tellUnknown(grid: Grid, teller: Teller): void {
  const { name } = grid.sheet;
  const near = findNearest(
    name,
    sheets.flatMap((it) => [it.name.vi, it.name.en]),
  );
  const names = (lang: 'vi' | 'en') =>
    sheets.map((it) => `“${it.name[lang]}”`).join(', ');
  teller.tell(
    note(
      'remark',
      'unknown-sheet',
      `Bảng “${name}” không được đọc${near ? `; có phải là “${near}”?` : `. Các bảng được đọc: ${names('vi')}.`}`,
      `The sheet “${name}” is not read${near ? `; did you mean “${near}”?` : `. Those read are ${names('en')}.`}`,
    ),
    { grid, row: 0, column: 0 },
  );
}
