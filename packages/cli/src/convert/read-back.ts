import { basename } from 'node:path';
import {
  type Cube,
  joinCubes,
  readCsvTables,
  readSdmxCsv,
  readSdmxJson,
  readSidecar,
} from '@chiso/data/convert';
import type { OutputFile } from '../output/write-files.js';
import type { Format } from './format.js';
import { readCsvRows } from './read-csv-rows.js';
import { readJsonStat } from './read-json-stat.js';

/** The document that files of a format hold, before they are written. */
export function readBack(
  files: readonly OutputFile[],
  format: Format,
): unknown {
  if (format === 'csv') return readCsvFiles(files);
  const cubes = files.flatMap((file): readonly Cube[] => {
    if (file.path.endsWith('-metadata.json')) return [];
    const content = file.content as string;
    if (format === 'sdmx-csv') {
      const beside = files.find(
        ({ path }) => path === `${file.path}-metadata.json`,
      );
      const sidecar =
        beside && readSidecar(JSON.parse(beside.content as string));
      const rows = readCsvRows(content).value ?? [];
      return readSdmxCsv(rows, sidecar?.document).value ?? [];
    }
    const value: unknown = JSON.parse(content);
    const read =
      format === 'json-stat' ? readJsonStat(value) : readSdmxJson(value);
    return read.value ?? [];
  });
  return joinCubes(cubes);
}

function readCsvFiles(files: readonly OutputFile[]): unknown {
  const beside = files.find(({ path }) => path.endsWith('-metadata.json'));
  const sidecar = beside && readSidecar(JSON.parse(beside.content as string));
  const inputs = files
    .filter((file) => file !== beside)
    .map(({ path, content }) => ({
      name: basename(path),
      kind:
        sidecar?.tables.find(({ url }) => url === basename(path))?.kind ??
        ('observations' as const),
      rows: readCsvRows(content as string).value ?? [],
    }));
  return readCsvTables(inputs, sidecar?.document).value;
}
