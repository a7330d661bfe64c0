/**
 * The spreadsheet that an office fills in: its sheets, their columns and what
 * may stand in them. Meant for programs that read or write such files.
 */
export { tableFields } from '../../document/table-fields.js';
export { hedges, missingReasons, statuses } from './choices.js';
export type {
  Choice,
  ColumnKind,
  SheetColumn,
  SheetDefinition,
  SheetId,
  Wording,
} from './column.js';
export { sheets } from './sheets.js';
