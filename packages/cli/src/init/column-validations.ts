import type { Language } from '@chiso/data';
import type { SheetColumn } from '@chiso/data/sheets';
import { colToLetter, type DataValidation } from 'hucre/xlsx';
import type { DropDownLists } from './drop-down-lists.js';
import type { ExampleRow } from './example-rows.js';
import { companionTabs } from './starter-names.js';
import type { TemplateSheet } from './template-sheets.js';

/** What a sheet of the template is made of. */
export interface DataSheetParts {
  readonly sheet: TemplateSheet;
  readonly sheets: readonly TemplateSheet[];
  readonly rows: readonly ExampleRow[];
  readonly lists: DropDownLists;
}

/** The heading and the id beneath it. */
export const headRows = 2;
/** How far the formats and the lists go: an office adds rows. */
export const lastRows = { long: 600, short: 200 } as const;

/** A column, and all that its lists lead to. */
export interface ColumnPlace extends DataSheetParts {
  readonly at: number;
  readonly lastRow: number;
  readonly lang: Language;
}

/** What a column explains and offers. */
export function validationsOf(
  column: SheetColumn,
  place: ColumnPlace,
): readonly DataValidation[] {
  const { at, lastRow, lang } = place;
  const letter = colToLetter(at);
  const body = `${letter}${headRows + 1}:${letter}${lastRow}`;
  const told = {
    showInputMessage: true,
    inputTitle: cut(column.heading[lang], 32),
    inputMessage: cut(column.about[lang], 255),
  };
  const offered = offeredTo(column, place);
  const isStrict = column.kind === 'choice' || column.kind === 'yes-no';
  return [
    // Every text is longer than that: a list of none that only explains.
    { ...anything, ...told, range: `${letter}1:${letter}${headRows}` },
    ...(offered === undefined
      ? []
      : [
          {
            type: 'list' as const,
            formula1: offered,
            allowBlank: true,
            range: body,
            ...(isStrict && refusals[lang]),
          },
        ]),
    ...(writtenTimes.has(column.kind)
      ? [{ ...anything, ...told, range: body }]
      : []),
  ];
}

/** Kinds that are easily written in a way that a spreadsheet misreads. */
const writtenTimes: ReadonlySet<SheetColumn['kind']> = new Set([
  'period',
  'day',
  'date',
]);

const anything = {
  type: 'textLength',
  operator: 'greaterThanOrEqual',
  formula1: '0',
  allowBlank: true,
} as const;

const refusals = {
  vi: {
    showErrorMessage: true,
    errorStyle: 'warning',
    errorTitle: 'Không có trong danh sách',
    errorMessage: 'Nên chọn một từ trong danh sách của ô.',
  },
  en: {
    showErrorMessage: true,
    errorStyle: 'warning',
    errorTitle: 'Not in the list',
    errorMessage: 'Choose one of the words that the cell offers.',
  },
} as const;

/** The cells that hold what a column offers. */
function offeredTo(
  column: SheetColumn,
  { sheets, lists, lang }: ColumnPlace,
): string | undefined {
  const position = lists.positions.get(column);
  if (position !== undefined) {
    const { words } = lists.lists[position]!;
    const letter = colToLetter(position);
    const tab = companionTabs.lists[lang];
    return `'${tab}'!$${letter}$2:$${letter}$${words.length + 1}`;
  }
  if (column.kind !== 'reference' && column.kind !== 'references') return;
  const target = sheets.find(
    ({ id, columns }) =>
      column.leadsTo?.includes(id) && columns[0]?.id === 'id',
  );
  return (
    target && `'${target.name[lang]}'!$A$${headRows + 1}:$A$${lastRows.short}`
  );
}

function cut(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1)}…`;
}
