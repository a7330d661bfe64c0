/**
 * Documents as files of statistics offices and back: JSON-stat, SDMX-JSON,
 * SDMX-CSV, CSV with its metadata. Everything here is pure: rows of CSV and
 * values of JSON go in and out, files and their syntax are the caller's.
 */
export { type CsvInput, readCsvTables } from '../csvw/read-csv-tables.js';
export { readSidecar, type Sidecar } from '../csvw/read-sidecar.js';
export { type CsvTable, writeCsvTables } from '../csvw/write-csv-tables.js';
export {
  type SidecarColumn,
  type SidecarTable,
  writeSidecar,
} from '../csvw/write-sidecar.js';
export {
  type JsonStatOrigin,
  readJsonStatOrigin,
} from '../json-stat/read-origin.js';
export { writeJsonStat } from '../json-stat/write-json-stat.js';
export { readSdmxCsv } from '../sdmx/read-sdmx-csv.js';
export { readSdmxJson } from '../sdmx/read-sdmx-json.js';
export { writeSdmxCsv } from '../sdmx/write-sdmx-csv.js';
export { writeSdmxJson } from '../sdmx/write-sdmx-json.js';
export {
  checkSizes,
  findDuplicates,
  forbiddenId,
  isForbiddenId,
} from './check-cube.js';
export { countLosses, type Losses, sameWords } from './count-losses.js';
export type {
  Category,
  Cell,
  Cube,
  CubeUnit,
  Dimension,
  Members,
  Origin,
} from './cube.js';
export { settleRoles } from './dimension-role.js';
export { type DraftOptions, draftDocument } from './draft-document.js';
export { joinCubes } from './join-cubes.js';
export { makeCubes } from './make-cubes.js';
export { type Notice, notice, quote, type Reading } from './notice.js';
export { statementColumns } from './statement-fields.js';
export { tellBeside } from './tell-beside.js';
