import { stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { type DatasetDocument, parseDataset } from '@chiso/data';
import {
  countLosses,
  draftDocument,
  joinCubes,
  type Notice,
  notice,
  tellBeside,
} from '@chiso/data/convert';
import { type Finding, findingOf } from '../finding/finding.js';
import type { OutputFile } from '../output/write-files.js';
import type { Format } from './format.js';
import { readBack } from './read-back.js';
import { type Input, readInput, tell } from './read-input.js';
import { writeOutput } from './write-output.js';

/** What is asked of a conversion. */
export interface Conversion {
  /** A file, a folder, an address, or `-`. */
  readonly input: string;
  /** Absent: found from the content. */
  readonly from?: Format | undefined;
  readonly to: Format;
  /** A file, a folder (it ends with a slash, or is one), or `-`. */
  readonly output: string;
  /** The moment that SDMX-JSON names, in ISO 8601. */
  readonly prepared: string;
}

/** What a conversion gives; without files where there are errors. */
export interface Converted {
  readonly from: Format | undefined;
  readonly files: readonly OutputFile[];
  readonly findings: readonly Finding[];
}

/**
 * Converts one document between formats. Nothing is written here. What the
 * files do not give back is counted by reading them again, so that nothing is
 * lost without a word.
 */
export async function convert({
  input,
  from,
  to,
  output,
  prepared,
}: Conversion): Promise<Converted> {
  const read = await readInput(input, from);
  const findings = [...read.findings];
  const done = (files: readonly OutputFile[] = []): Converted => ({
    from: read.format,
    files,
    findings,
  });
  if (hasErrors(findings)) return done();
  const document = documentOf(read, input, findings);
  if (document === undefined) return done();
  const { dataset, issues } = parseDataset(document);
  findings.push(...issues.map((issue) => findingOf(issue, { file: input })));
  if (!dataset || hasErrors(findings)) return done();
  const { content } = dataset;
  if (content.statements.length + content.targets.length === 0) {
    findings.push(...tell(input, [nothing]));
    return done();
  }
  const isFolder =
    output !== '-' && (/[\\/]$/.test(output) || (await isDirectory(output)));
  const files = writeOutput(document as DatasetDocument, content, {
    format: to,
    path: output,
    isFolder,
    prepared,
  });
  if (to !== 'chiso') {
    findings.push(...tell(input, tellBeside(content, besides[to])));
    findings.push(...tell(input, tellLosses(content, files, to)));
  }
  return done(files);
}

const besides: Readonly<Record<Exclude<Format, 'chiso'>, string>> = {
  'json-stat': 'extension.chiso',
  'sdmx-json': 'CHISO_…',
  'sdmx-csv': 'CHISO_…',
  csv: '…-metadata.json, CSV',
};

const nothing = notice.error('no-figures', '', [
  'Tài liệu không có con số nào để chuyển đổi.',
  'The document has no figure to convert.',
]);

function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some(({ severity }) => severity === 'error');
}

function documentOf(
  { document, cubes }: Input,
  input: string,
  findings: Finding[],
): unknown {
  if (document !== undefined || cubes.length === 0) return document;
  const own = joinCubes(cubes);
  if (own) return own;
  const name = basename(input, extname(input)).replace(/^-$/, 'dataset');
  const drafted = draftDocument(cubes, { name });
  findings.push(...tell(input, drafted.notices));
  return drafted.value;
}

type Content = Parameters<typeof countLosses>[0];

function tellLosses(
  content: Content,
  files: readonly OutputFile[],
  format: Format,
): readonly Notice[] {
  const back = parseDataset(readBack(files, format)).dataset?.content;
  const { statements, isHeaderKept } = back
    ? countLosses(content, back)
    : { statements: content.statements.length, isHeaderKept: false };
  const notices: Notice[] = [];
  if (statements > 0) {
    notices.push(
      notice.warning('not-held', '', [
        `${statements} con số không đọc lại được nguyên vẹn từ tệp ${format}.`,
        `${statements} figures cannot be read back whole from the ${format} file.`,
      ]),
    );
  }
  if (!isHeaderKept) {
    notices.push(
      notice.warning('definitions-left-out', '', [
        'Tên chỉ số, đơn vị và nguồn không nằm trong tệp. Ghi ra tệp (-o …) để có tệp …-metadata.json bên cạnh.',
        'Names of indicators, units and sources are not in the file. Write to a file (-o …) to have …-metadata.json beside it.',
      ]),
    );
  }
  return notices;
}

async function isDirectory(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
