import type {
  DatasetDocument,
  Statement,
  Target,
} from '../../document/types.js';
import { readCellText } from '../cube/cell-text.js';
import { gatherTables } from '../cube/gather-tables.js';
import { type Notice, notice, quote, type Reading } from '../cube/notice.js';
import {
  type FieldValue,
  readFields,
  statementColumns,
} from '../cube/statement-fields.js';
import { draftDefinitions } from './draft-definitions.js';
import { unguard } from './unguard.js';

/** The rows of a file, with its head. */
export interface CsvInput {
  readonly name: string;
  readonly kind: 'observations' | 'targets';
  readonly rows: readonly (readonly string[])[];
}

/**
 * The document of files that `writeCsvTables` has written, or that have the
 * same heads. `document` has its definitions; without one, every id that the
 * rows use is defined under its own name.
 */
export function readCsvTables(
  inputs: readonly CsvInput[],
  document: DatasetDocument | undefined,
): Reading<DatasetDocument> {
  const notices: Notice[] = [];
  const read = inputs.map((input) => ({
    kind: input.kind,
    statements: readRows(input, document?.lang, notices),
  }));
  if (notices.some(({ severity }) => severity === 'error')) {
    return { value: undefined, notices };
  }
  const of = (wanted: CsvInput['kind']) =>
    read.flatMap(({ kind, statements }) => (kind === wanted ? statements : []));
  const observations = of('observations');
  const targets = of('targets');
  if (!document) {
    notices.push(
      notice.warning('no-metadata', '', [
        'Không thấy tệp …-metadata.json bên cạnh: tên, đơn vị của chỉ số và tên nguồn không có; mã được dùng thay.',
        'The file …-metadata.json is not beside it: names and units of indicators and titles of sources are not known; their ids stand for them.',
      ]),
    );
  }
  const header =
    document ??
    draftDefinitions([...observations, ...targets], inputs[0]!.name);
  const value: DatasetDocument = {
    ...header,
    ...(targets.length > 0 && { targets }),
    ...gatherTables(observations),
  };
  return { value, notices };
}

type Row = Statement & Target;

function readRows(
  { kind, rows }: CsvInput,
  lang: 'vi' | 'en' | undefined,
  notices: Notice[],
): readonly Row[] {
  const [heads = [], ...body] = unguard(rows);
  const all = statementColumns(kind, lang);
  const columns = heads.map((head) => all.find(({ id }) => id === head.trim()));
  const known = columns.filter((column) => column !== undefined);
  if (!known.some(({ id }) => id === 'period' || id === 'indicator')) {
    notices.push(
      notice.error('not-our-columns', '1', [
        'Dòng đầu không có cột "indicator" hay "period". Bảng của cơ quan được đọc bằng lệnh chiso build.',
        'The first row has no column "indicator" or "period". Tables of an office are read by chiso build.',
      ]),
    );
    return [];
  }
  heads.forEach((head, at) => {
    if (columns[at] || head === '') return;
    notices.push(
      notice.warning('unknown-column', head, [
        `Không có cột nào tên ${quote(head)}; cột này bị bỏ qua.`,
        `There is no column ${quote(head)}; it is left out.`,
      ]),
    );
  });
  if (new Set(known).size < known.length) {
    notices.push(
      notice.error('duplicate-column', '1', [
        'Có cột xuất hiện hai lần ở dòng đầu.',
        'A column is there twice in the first row.',
      ]),
    );
    return [];
  }
  return body.flatMap((row, nth): Row[] => {
    const place = String(nth + 2);
    if (row.length !== heads.length) {
      notices.push(
        notice.error('row-length', place, [
          `Dòng này có ${row.length} ô, dòng đầu có ${heads.length}. Tệp có thể bị cắt cụt.`,
          `This row has ${row.length} cells, the first row ${heads.length}. The file may be cut short.`,
        ]),
      );
      return [];
    }
    const fields = new Map<string, FieldValue>();
    row.forEach((text, at) => {
      const column = columns[at];
      if (!column || text === '') return;
      const field = readCellText(text, column);
      if (field !== undefined) fields.set(column.id, field);
      else {
        notices.push(
          notice.error('text-in-number', `${place}:${column.id}`, [
            `Cần ${column.kind === 'yes-no' ? '“yes” hoặc “no”' : 'một số với dấu chấm thập phân'}, không phải ${quote(text)}.`,
            `Expected ${column.kind === 'yes-no' ? '“yes” or “no”' : 'a number with a decimal point'}, not ${quote(text)}.`,
          ]),
        );
      }
    });
    return [readFields(fields, all, lang) as Row];
  });
}
