import type { Language } from '@chiso/data';
import type { SheetId } from '@chiso/data/sheets';
import { exampleDefinitions } from './example-definitions.js';
import { exampleFigures } from './example-figures.js';

/** A row of a sheet: what stands in which column. */
export type ExampleRow = Readonly<Record<string, string | number>>;

/** The rows of each sheet; one without rows is absent. */
export type ExampleRows = Readonly<
  Partial<Record<SheetId, readonly ExampleRow[]>>
>;

/** The figures that the template is filled with. */
export function exampleRows(lang: Language): ExampleRows {
  return { ...exampleDefinitions(lang), ...exampleFigures(lang) };
}
