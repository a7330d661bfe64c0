import { foldName, type Language } from '@chiso/data';
import { writeCsv } from '@chiso/data/exchange';
import type { OutputFile } from '../output/write-files.js';
import { exampleRows } from './example-rows.js';
import { templateSheets } from './template-sheets.js';

// What Excel splits a file by where decimals have a comma, or a point.
const separators = { vi: ';', en: ',' } as const;

/** The same template as text, a file for each sheet, named after it. */
export function writeCsvFiles(lang: Language): readonly OutputFile[] {
  const examples = exampleRows(lang);
  const write = (cell: string | number | undefined) =>
    typeof cell === 'number' && lang === 'vi'
      ? String(cell).replace('.', ',')
      : cell;
  return templateSheets(lang).map(({ id, name, columns }) => ({
    path: `csv/${foldName(name[lang]).replaceAll(' ', '-')}.csv`,
    content: writeCsv(
      [
        columns.map(({ heading }) => heading[lang]),
        columns.map((column) => column.id),
        ...(examples[id] ?? []).map((row) =>
          columns.map((column) => write(row[column.id])),
        ),
      ],
      { separator: separators[lang] },
    ),
  }));
}
