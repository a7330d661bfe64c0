import { basename, dirname, join } from 'node:path';
import type { DatasetDocument } from '@chiso/data';
import {
  type CsvTable,
  type Cube,
  makeCubes,
  type SidecarColumn,
  statementColumns,
  writeCsvTables,
  writeJsonStat,
  writeSdmxCsv,
  writeSdmxJson,
  writeSidecar,
} from '@chiso/data/convert';
import { type CsvCell, writeCsv } from '@chiso/data/exchange';
import { documentText } from '../build/document-text.js';
import type { OutputFile } from '../output/write-files.js';
import type { Format } from './format.js';

type Content = Parameters<typeof makeCubes>[0];

/** What is to be written, and where. */
export interface OutputPlan {
  readonly format: Format;
  /** A file, `-`, or a folder. */
  readonly path: string;
  readonly isFolder: boolean;
  /** The moment that SDMX-JSON names, in ISO 8601. */
  readonly prepared: string;
}

/**
 * The files of a document. Into a folder each cube goes in a file of its own;
 * into a file all go. CSV has its metadata beside it, unless it is printed.
 */
export function writeOutput(
  document: DatasetDocument,
  content: Content,
  plan: OutputPlan,
): readonly OutputFile[] {
  const { format, path, isFolder } = plan;
  if (format === 'chiso') {
    const place = fileIn(plan, nameOf(document));
    return [{ path: place, content: documentText(document) }];
  }
  if (format === 'csv') return writeCsvFiles(content, plan);
  const cubes = makeCubes(content);
  if (format === 'sdmx-csv') {
    return isFolder
      ? cubes.flatMap((cube) =>
          writeSdmxCsvFiles([cube], join(path, `${cube.id}.csv`)),
        )
      : writeSdmxCsvFiles(cubes, path);
  }
  const write = (some: readonly Cube[]) =>
    format === 'json-stat'
      ? writeJsonStat(some)
      : writeSdmxJson(some, plan.prepared);
  return isFolder
    ? cubes.map((cube) => json(join(path, `${cube.id}.json`), write([cube])))
    : [json(path, write(cubes))];
}

function writeCsvFiles(
  { header, ...statements }: Content,
  plan: OutputPlan,
): readonly OutputFile[] {
  const tables = writeCsvTables({ header, ...statements });
  const { path, isFolder } = plan;
  const first = isFolder ? join(path, `${nameOf(header)}.csv`) : path;
  const files = tables.map(({ kind, rows }) => ({
    path: kind === 'observations' ? first : besides(first, '-targets'),
    content: writeCsv(rows),
  }));
  if (path === '-') return files.slice(0, 1);
  const metadata = isFolder
    ? join(path, 'csv-metadata.json')
    : `${first}-metadata.json`;
  const described = tables.map(({ kind, columns }: CsvTable, nth) => ({
    url: basename(files[nth]!.path),
    kind,
    columns,
  }));
  return [
    ...files,
    json(metadata, writeSidecar(definitionsOf(header), described)),
  ];
}

function writeSdmxCsvFiles(
  cubes: readonly Cube[],
  path: string,
): readonly OutputFile[] {
  const rows = writeSdmxCsv(cubes);
  const { header } = cubes[0]!.origin!;
  // Programs of statistics offices take a byte order mark for a letter.
  const file = {
    path,
    content: writeCsv(rows as readonly (readonly CsvCell[])[]).slice(1),
  };
  if (path === '-') return [file];
  const columns = (rows[0] as readonly string[]).map(describeColumn);
  const sidecar = writeSidecar(header, [{ url: basename(path), columns }]);
  return [file, json(`${path}-metadata.json`, sidecar)];
}

const ownColumns = new Map(
  [...statementColumns('observations'), ...statementColumns('targets')].map(
    (column) => [`CHISO_${column.id.toUpperCase()}`, column],
  ),
);

function describeColumn(id: string): SidecarColumn {
  const known = ownColumns.get(id);
  if (known) return { ...known, id };
  const isNumber = /^(OBS_VALUE|DECIMALS|CHISO_ORDER)$/.test(id);
  return { id, kind: isNumber ? 'number' : 'text' };
}

/** The document's definitions alone; its statements are in the tables. */
function definitionsOf(header: DatasetDocument): DatasetDocument {
  const {
    $schema: _,
    observations: __,
    tables: ___,
    targets: ____,
    ...rest
  } = header;
  const kept = Object.entries(rest).filter(
    ([name, member]) =>
      name === 'indicators' || !Array.isArray(member) || member.length > 0,
  );
  return Object.fromEntries(kept) as unknown as DatasetDocument;
}

function nameOf({ id }: DatasetDocument): string {
  return id.replaceAll(/[^\w.-]+/g, '_').replace(/^[.-]+/, '_') || 'dataset';
}

function fileIn({ path, isFolder }: OutputPlan, name: string): string {
  return isFolder ? join(path, `${name}.json`) : path;
}

/** "dti.csv" as "dti-targets.csv". */
function besides(path: string, ending: string): string {
  const name = basename(path);
  const at = name.lastIndexOf('.');
  const [stem, rest] =
    at > 0 ? [name.slice(0, at), name.slice(at)] : [name, ''];
  return join(dirname(path), `${stem}${ending}${rest}`);
}

function json(path: string, value: unknown): OutputFile {
  return { path, content: `${JSON.stringify(value, null, 2)}\n` };
}
