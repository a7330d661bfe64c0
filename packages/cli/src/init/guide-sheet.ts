import type { Language } from '@chiso/data';
import {
  sheets as allSheets,
  type SheetColumn,
  type SheetId,
  type Wording,
} from '@chiso/data/sheets';
import type { CellStyle, CellValue, WriteSheet } from 'hucre/xlsx';
import { exampleOf } from './guide-example.js';
import { guideWords } from './guide-words.js';
import { heightOf, linesOf } from './row-height.js';
import { companionTabs } from './starter-names.js';
import type { TemplateSheet } from './template-sheets.js';
import {
  bandStyle,
  boldStyle,
  headingStyle,
  quietStyle,
  titleStyle,
  wrappedStyle,
} from './template-styles.js';

interface GuideRow {
  readonly values: readonly string[];
  readonly styles: readonly CellStyle[];
  /** It is one cell over the whole width. */
  readonly isWide?: boolean;
  /** In points. Absent: that of its words. */
  readonly height?: number;
}

/** In characters; their sum is that of a page across. */
const widths = [26, 19, 10, 64, 30] as const;
const width = widths.reduce((sum, one) => sum + one, 0);

/** The sheet that explains the others. */
export function guideSheet(
  sheets: readonly TemplateSheet[],
  lang: Language,
): WriteSheet {
  const rows = [
    ...introduction(lang),
    ...sheets.flatMap((sheet) => [
      ...bandOf(sheet, lang),
      ...sheet.columns.map((column) => rowOf(sheet.id, column, lang)),
      ...(sheet.rareColumns.length > 0
        ? [wide(guideWords[lang].rare, boldStyle)]
        : []),
      ...sheet.rareColumns.map((column) => rowOf(sheet.id, column, lang)),
    ]),
    ...furtherSheets(lang),
  ];
  return {
    name: companionTabs.guide[lang],
    columns: widths.map((one) => ({ width: one })),
    rows: rows.map(({ values }): CellValue[] =>
      values.map((value) => value || null),
    ),
    cells: new Map(
      rows.flatMap(({ styles }, row) =>
        styles.map((style, at) => [`${row},${at}`, { style }] as const),
      ),
    ),
    merges: rows.flatMap(({ isWide }, row) =>
      isWide
        ? [
            {
              startRow: row,
              startCol: 0,
              endRow: row,
              endCol: widths.length - 1,
            },
          ]
        : [],
    ),
    rowDefs: new Map(
      rows.flatMap((row, at) => {
        const height = row.height ?? heightOf(linesIn(row));
        return height === undefined ? [] : [[at, { height }] as const];
      }),
    ),
    view: { showGridLines: false },
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
    },
  };
}

function introduction(lang: Language): readonly GuideRow[] {
  const { title, rules } = guideWords[lang];
  return [
    { ...wide(title, titleStyle), height: 30 },
    ...rules.map((rule, at) => wide(`${at + 1}. ${rule}`, wrappedStyle)),
  ];
}

function bandOf(
  { name, about }: { readonly name: Wording; readonly about: Wording },
  lang: Language,
): readonly GuideRow[] {
  const heading = headingStyle(false);
  return [
    wide('', wrappedStyle),
    { ...wide(`${name[lang]}: ${lower(about[lang])}`, bandStyle), height: 20 },
    {
      values: guideWords[lang].heads,
      styles: widths.map(() => heading),
    },
  ];
}

function rowOf(sheet: SheetId, column: SheetColumn, lang: Language): GuideRow {
  const { id, heading, isRequired, about, choices } = column;
  const words = choices?.map(({ name }) => name[lang]).join('; ');
  const listed =
    words === undefined ? about[lang] : `${about[lang]}\n(${words})`;
  return {
    values: [
      heading[lang],
      id,
      isRequired ? guideWords[lang].required : '',
      listed,
      exampleOf(sheet, column, lang),
    ],
    styles: [boldStyle, quietStyle, centred, wrappedStyle, textStyle],
  };
}

function furtherSheets(lang: Language): readonly GuideRow[] {
  return [
    wide('', wrappedStyle),
    wide(guideWords[lang].furtherSheets, boldStyle),
    ...allSheets
      .filter(({ isUsual }) => !isUsual)
      .flatMap((sheet) => [
        ...bandOf(sheet, lang),
        ...sheet.columns
          .filter(({ id }) => lang === 'vi' || !id.endsWith('_en'))
          .map((column) => rowOf(sheet.id, column, lang)),
      ]),
  ];
}

const centred: CellStyle = {
  ...wrappedStyle,
  alignment: { horizontal: 'center', vertical: 'top' },
};
const textStyle: CellStyle = {
  ...wrappedStyle,
  numFmt: '@',
  alignment: { horizontal: 'left', vertical: 'top', wrapText: true },
};

function wide(text: string, style: CellStyle): GuideRow {
  return {
    values: [text],
    styles: [style],
    isWide: true,
  };
}

function linesIn({ values, isWide }: GuideRow): number {
  const lines = values.map((value, at) =>
    linesOf(value, isWide ? width : widths[at]!),
  );
  return Math.max(...lines);
}

/** Goes on a sentence. */
function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
