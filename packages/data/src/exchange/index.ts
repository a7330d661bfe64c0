/**
 * Figures as files that other programs read. Meant to be loaded when a reader
 * asks for one.
 */
export {
  allFigures,
  allTargets,
  type ExportEntry,
  type FigureEntry,
  tabulateFigures,
} from './tabulate-figures.js';
export type { TargetEntry } from './target-rows.js';
export { type CsvCell, type CsvStyle, writeCsv } from './write-csv.js';
