import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import {
  type CsvInput,
  type Cube,
  type Notice,
  notice,
  readCsvTables,
  readSdmxCsv,
  readSdmxJson,
  readSidecar,
  type Sidecar,
} from '@chiso/data/convert';
import { readText } from '../document/read-text.js';
import type { Finding } from '../finding/finding.js';
import {
  type FoundFormat,
  formatOfJson,
  formatOfRows,
  looksLikeJson,
  refuseText,
} from './find-format.js';
import type { Format } from './format.js';
import { readCsvRows } from './read-csv-rows.js';
import { readJsonStat } from './read-json-stat.js';
import { readJsonText } from './read-json-text.js';

/** What was found in a file or a folder. */
export interface Input {
  /** Of the first file. */
  readonly format: Format | undefined;
  /** A whole document, of files that hold one. */
  readonly document: unknown;
  /** Cubes, of files that hold these. */
  readonly cubes: readonly Cube[];
  readonly findings: readonly Finding[];
}

/** Reads a file, an address, the standard input (`-`) or all files of a folder. */
export async function readInput(
  place: string,
  asked: Format | undefined,
): Promise<Input> {
  const places = (await isFolder(place)) ? await filesOf(place) : [place];
  const inputs: Input[] = [];
  for (const one of places) inputs.push(await readFile(one, asked));
  const documents = inputs.filter(({ document }) => document !== undefined);
  const cubes = inputs.flatMap((input) => input.cubes);
  const findings = inputs.flatMap((input) => input.findings);
  const isMixed =
    documents.length > 1 ||
    (documents.length === 1 && cubes.length > 0) ||
    areOfSeveral(cubes);
  return {
    format: inputs[0]?.format,
    document: documents[0]?.document,
    cubes,
    findings:
      isMixed || places.length === 0 ? [...findings, oneOnly(place)] : findings,
  };
}

/**
 * Whether cubes are of several documents, or of several exports of one: then
 * two of them have a statement in the same place of the document.
 */
function areOfSeveral(cubes: readonly Cube[]): boolean {
  const ids = new Set(cubes.map(({ origin }) => origin?.header.id));
  const taken = new Set<number>();
  const isTwice = cubes.some(({ origin, cells }) => {
    const own = new Set(
      cells.flatMap(({ order }) =>
        origin && order !== undefined ? order : [],
      ),
    );
    const meets = [...own].some((order) => taken.has(order));
    for (const order of own) taken.add(order);
    return meets;
  });
  return ids.size > 1 || isTwice;
}

async function isFolder(place: string): Promise<boolean> {
  if (place === '-' || /^https?:/i.test(place)) return false;
  return stat(place).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

/** Metadata stand for the files that they describe. */
async function filesOf(folder: string): Promise<readonly string[]> {
  const names = (await readdir(folder)).sort();
  const described = new Set<string>();
  for (const name of names.filter((one) => one.endsWith('-metadata.json'))) {
    const read = readJsonText(await readText(join(folder, name)));
    for (const { url } of readSidecar(read.value)?.tables ?? [])
      described.add(url);
  }
  const isSdmx = (name: string) => described.has(name);
  return names
    .filter((name) => /\.(json|csv|tsv|txt)$/i.test(name) && !isSdmx(name))
    .map((name) => join(folder, name));
}

async function readFile(
  place: string,
  asked: Format | undefined,
): Promise<Input> {
  const text = await readText(place);
  const refused = refuseText(text);
  if (refused) return fail(place, refused);
  return looksLikeJson(text)
    ? readJsonFile(text, place, asked)
    : readCsvFile(text, place, asked);
}

async function readJsonFile(
  text: string,
  place: string,
  asked: Format | undefined,
): Promise<Input> {
  const { value, notices } = readJsonText(text);
  if (value === undefined) return found(place, asked, notices);
  const known: FoundFormat =
    asked === undefined ? formatOfJson(value) : { format: asked };
  if (!('format' in known)) return fail(place, known);
  const { format } = known;
  if (format === 'chiso')
    return { ...found(place, format, notices), document: value };
  if (format === 'csv' || format === 'sdmx-csv') {
    const sidecar = readSidecar(value);
    return sidecar
      ? readTables(sidecar, place)
      : fail(place, {
          vi: 'Cần tệp CSV hoặc tệp …-metadata.json theo CSV on the Web.',
          en: 'Expected a CSV file, or its …-metadata.json after CSV on the Web.',
        });
  }
  const read =
    format === 'json-stat' ? readJsonStat(value) : readSdmxJson(value);
  return {
    ...found(place, format, [...notices, ...read.notices]),
    cubes: read.value ?? [],
  };
}

async function readCsvFile(
  text: string,
  place: string,
  asked: Format | undefined,
): Promise<Input> {
  const sidecar = await findSidecar(place);
  if (sidecar) return readTables(sidecar.value, sidecar.place, asked);
  const { value: rows, notices } = readCsvRows(text);
  if (!rows) return found(place, asked, notices);
  const format = asked ?? formatOfRows(rows[0] ?? []);
  if (format === 'sdmx-csv') {
    const read = readSdmxCsv(rows);
    return { ...found(place, format, read.notices), cubes: read.value ?? [] };
  }
  if (format !== 'csv') {
    return fail(place, {
      vi: `Tệp không phải JSON, nên không thể là ${format}.`,
      en: `The file is no JSON, so it cannot be ${format}.`,
    });
  }
  const name = basename(place, extname(place)).replace(/^-$/, 'dataset');
  const read = readCsvTables([{ name, kind: 'observations', rows }], undefined);
  return { ...found(place, format, read.notices), document: read.value };
}

/** The metadata that the Recommendation looks for beside a file. */
async function findSidecar(
  place: string,
): Promise<{ readonly value: Sidecar; readonly place: string } | undefined> {
  if (place === '-' || /^https?:/i.test(place)) return undefined;
  const name = basename(place);
  for (const one of [
    `${place}-metadata.json`,
    join(dirname(place), 'csv-metadata.json'),
  ]) {
    const text = await readText(one).catch(() => undefined);
    if (text === undefined) continue;
    const value = readSidecar(readJsonText(text).value);
    const isMeant = value?.tables.some(({ url }) => url === name);
    if (value?.document && isMeant) return { value, place: one };
  }
  return undefined;
}

/** All files that metadata describe. */
async function readTables(
  { document, tables }: Sidecar,
  place: string,
  asked?: Format,
): Promise<Input> {
  const inputs: CsvInput[] = [];
  const cubes: Cube[] = [];
  const findings: Finding[] = [];
  let format = asked;
  for (const { url, kind = 'observations' } of tables) {
    const file = join(dirname(place), url);
    const { value: rows, notices } = readCsvRows(await readText(file));
    findings.push(...tell(file, notices));
    if (!rows) continue;
    format = formatOfRows(rows[0] ?? []);
    if (format === 'csv')
      inputs.push({ name: url.replace(/\.\w+$/, ''), kind, rows });
    else {
      const read = readSdmxCsv(rows, document);
      findings.push(...tell(file, read.notices));
      cubes.push(...(read.value ?? []));
    }
  }
  const base = { format, cubes, findings };
  if (inputs.length === 0) return { ...base, document: undefined };
  const read = readCsvTables(inputs, document);
  return {
    ...base,
    document: read.value,
    findings: [...findings, ...tell(place, read.notices)],
  };
}

/** Notices with the file that they are about. */
export function tell(
  file: string,
  notices: readonly Notice[],
): readonly Finding[] {
  return notices.map((one) => ({ ...one, file }));
}

function found(
  place: string,
  format: Format | undefined,
  notices: readonly Notice[],
): Input {
  return {
    format,
    document: undefined,
    cubes: [],
    findings: tell(place, notices),
  };
}

function fail(place: string, words: FoundFormat): Input {
  const { vi, en } = words as { readonly vi: string; readonly en: string };
  return found(place, undefined, [
    notice.error('unknown-format', '', [vi, en]),
  ]);
}

function oneOnly(file: string): Finding {
  const words = notice.error('not-one-document', '', [
    'Các tệp phải thuộc về đúng một tài liệu, trong cùng một lần xuất. Hãy xóa những tệp cũ hoặc của tài liệu khác.',
    'The files should be of one document, from one export. Remove those that are older, or of another document.',
  ]);
  return { ...words, file };
}
