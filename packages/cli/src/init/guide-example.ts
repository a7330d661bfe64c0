import type { Language } from '@chiso/data';
import type { SheetColumn, SheetId } from '@chiso/data/sheets';
import { exampleRows } from './example-rows.js';

/** Kinds whose examples are words of one language. */
const spoken: ReadonlySet<SheetColumn['kind']> = new Set([
  'text',
  'area',
  'areas',
]);

/** What may stand under a heading, in words; empty where nothing is known. */
export function exampleOf(
  sheet: SheetId,
  { id, kind, choices, example }: SheetColumn,
  lang: Language,
): string {
  const shown = (exampleRows(lang)[sheet] ?? [])
    .map((row) => row[id])
    .find((cell) => cell !== undefined);
  if (shown !== undefined && String(shown).length <= 60) {
    return inWords(shown, lang);
  }
  if (example === undefined || (lang === 'en' && spoken.has(kind))) return '';
  if (kind === 'yes-no' && lang === 'en') return 'yes';
  const choice = choices?.find(({ code }) => code === example);
  return choice?.name[lang] ?? inWords(example, lang);
}

function inWords(cell: string | number, lang: Language): string {
  return typeof cell === 'number' && lang === 'vi'
    ? String(cell).replace('.', ',')
    : String(cell);
}
