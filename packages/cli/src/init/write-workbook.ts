import type { Language } from '@chiso/data';
import { type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { dataSheet } from './data-sheet.js';
import { type DropDownLists, dropDownLists } from './drop-down-lists.js';
import { exampleRows } from './example-rows.js';
import { guideSheet } from './guide-sheet.js';
import { companionTabs } from './starter-names.js';
import { templateSheets } from './template-sheets.js';
import { headingStyle, plainFont, wrappedStyle } from './template-styles.js';

// A file says when it was made; the same call gives the same bytes.
const made = new Date(Date.UTC(2000, 0, 1));

/** The template, filled with an example: the bytes of an xlsx file. */
export function writeWorkbook(lang: Language): Promise<Uint8Array> {
  const sheets = templateSheets(lang);
  const lists = dropDownLists(sheets, lang);
  const examples = exampleRows(lang);
  return writeXlsx({
    defaultFont: plainFont,
    properties: { title: titles[lang], created: made, modified: made },
    sheets: [
      guideSheet(sheets, lang),
      ...sheets.map((sheet) =>
        dataSheet(
          { sheet, sheets, lists, rows: examples[sheet.id] ?? [] },
          lang,
        ),
      ),
      listSheet(lists, lang),
    ],
  });
}

const titles: Readonly<Record<Language, string>> = {
  vi: 'Bảng số liệu cho chiso',
  en: 'Figures for chiso',
};

function listSheet({ lists }: DropDownLists, lang: Language): WriteSheet {
  const height = Math.max(...lists.map(({ words }) => words.length));
  return {
    name: companionTabs.lists[lang],
    hidden: true,
    columns: lists.map(() => ({ width: 24, style: wrappedStyle })),
    rows: [
      lists.map(({ heading }) => heading),
      ...Array.from({ length: height }, (_, row) =>
        lists.map(({ words }) => words[row] ?? null),
      ),
    ],
    cells: new Map(
      lists.map((_, at) => [`0,${at}`, { style: headingStyle(false) }]),
    ),
  };
}
