import type { DatasetDocument } from '../../document/types.js';
import { unguard } from '../csvw/unguard.js';
import {
  findDuplicates,
  forbiddenId,
  isForbiddenId,
} from '../cube/check-cube.js';
import type { Cube, Dimension } from '../cube/cube.js';
import { roleByName, settleRoles } from '../cube/dimension-role.js';
import { type Notice, notice, quote, type Reading } from '../cube/notice.js';
import { spreadRemarks } from '../cube/spread-remarks.js';
import { draftHeader } from './draft-header.js';
import { finishCells, type RawCell, type Word } from './finish-cells.js';
import { orderAttribute } from './sdmx-columns.js';

/**
 * The rows of an SDMX-CSV file, version 1 or 2, with its head: a cube for
 * each structure. `document` is that of the metadata beside the file, where
 * the file was made from a document.
 */
export function readSdmxCsv(
  rows: readonly (readonly string[])[],
  document?: DatasetDocument,
): Reading<readonly Cube[]> {
  const [titles = [], ...body] = rows;
  const heads = titles.map(readHead);
  const valueAt = heads.findIndex(({ id }) => id === 'OBS_VALUE');
  const idAt = heads.findIndex(({ id }) =>
    /^(DATAFLOW|STRUCTURE_ID)$/.test(id),
  );
  if (valueAt < 0 || idAt < 0) {
    return {
      value: undefined,
      notices: [
        notice.error('not-sdmx-csv', '1', [
          'Dòng đầu của SDMX-CSV phải có cột DATAFLOW (bản 1) hoặc STRUCTURE_ID (bản 2) và cột OBS_VALUE.',
          'The first row of SDMX-CSV should have a column DATAFLOW (version 1) or STRUCTURE_ID (version 2), and OBS_VALUE.',
        ]),
      ],
    };
  }
  const twice = heads.find(
    ({ id }, at) => heads.findIndex((one) => one.id === id) < at,
  );
  const forbidden = heads.find(({ id }) => isForbiddenId(id));
  if (forbidden)
    return { value: undefined, notices: [forbiddenId(forbidden.id, '1')] };
  if (twice) {
    return {
      value: undefined,
      notices: [
        notice.error('duplicate-column', '1', [
          `Cột ${quote(twice.id)} có hai lần.`,
          `The column ${quote(twice.id)} is there twice.`,
        ]),
      ],
    };
  }
  const short = body.findIndex((row) => row.length !== heads.length);
  if (short >= 0) {
    return {
      value: undefined,
      notices: [
        notice.error('row-length', String(short + 2), [
          `Dòng này có ${body[short]!.length} ô, dòng đầu có ${heads.length}. Tệp có thể bị cắt cụt.`,
          `This row has ${body[short]!.length} cells, the first row ${heads.length}. The file may be cut short.`,
        ]),
      ],
    };
  }
  const isOwn = heads.some(({ id }) => id === orderAttribute);
  const header = isOwn
    ? (document ?? draftHeader(heads, unguard(body)))
    : undefined;
  const notices: Notice[] = [];
  if (isOwn && !document) {
    notices.push(
      notice.warning('no-metadata', '', [
        'Không thấy tệp …-metadata.json bên cạnh: tên, đơn vị của chỉ số và tên nguồn không có; mã được dùng thay.',
        'The file …-metadata.json is not beside it: names and units of indicators and titles of sources are not known; their ids stand for them.',
      ]),
    );
  }
  const groups = new Map<string, (readonly string[])[]>();
  for (const row of isOwn ? unguard(body) : body) {
    const same = groups.get(row[idAt]!);
    if (same) same.push(row);
    else groups.set(row[idAt]!, [row]);
  }
  const cubes = [...groups].map(([id, group]) => {
    const { cube, told } = readGroup(id, group, { heads, valueAt, header });
    notices.push(...told);
    return cube;
  });
  const isBroken = notices.some(({ severity }) => severity === 'error');
  return { value: isBroken || cubes.length === 0 ? undefined : cubes, notices };
}

interface Head {
  readonly id: string;
  readonly label: string | undefined;
}

interface Setting {
  readonly heads: readonly Head[];
  readonly valueAt: number;
  readonly header: DatasetDocument | undefined;
}

function readGroup(
  id: string,
  rows: readonly (readonly string[])[],
  { heads, valueAt, header }: Setting,
): { readonly cube: Cube; readonly told: readonly Notice[] } {
  const axes = heads
    .map((head, at) => ({ ...head, at }))
    .filter((head) => head.at < valueAt && !isControl(head.id))
    // A dimension that no row of this structure has is another's.
    .filter(({ at }) => rows.some((row) => row[at] !== ''));
  const attributes = heads
    .map((head, at) => ({ ...head, at }))
    .filter((head) => head.at > valueAt);
  const codes = axes.map(() => new Map<string, Code>());
  const raw = rows.map((row): RawCell => {
    const at = axes.map((axis, nth) => {
      const { code, label } = readCode(row[axis.at]!, axis.label !== undefined);
      const known = codes[nth]!.get(code);
      if (known) return known.index;
      const index = codes[nth]!.size;
      codes[nth]!.set(code, { index, label });
      return index;
    });
    const words = attributes.flatMap((head): [string, Word][] => {
      const text = row[head.at]!;
      if (text === '') return [];
      const { code, label } = readCode(text, head.label !== undefined);
      return [[head.id, { name: head.label ?? head.id, code, label }]];
    });
    return { at, value: row[valueAt], words: new Map(words) };
  });
  const found = axes.map(
    (axis, nth): Dimension => ({
      id: axis.id,
      label: axis.label,
      role: roleByName(axis.id),
      categories: [...codes[nth]!].map(([code, { label }]) => ({
        id: code,
        label,
      })),
    }),
  );
  const [dimensions, guesses] = settleRoles(found);
  const finished = finishCells(raw, { header, place: id, dimensions });
  const [cells, notes] = spreadRemarks(finished.cells);
  const cube: Cube = {
    id: /[:=]([\w@$-]+)\(/.exec(id)?.[1] ?? 'sdmx',
    title: id,
    publisher: /^([\w.]+):/.exec(id)?.[1],
    dimensions: finished.dimensions,
    cells,
    notes,
    ...(finished.origin && { origin: finished.origin }),
  };
  const told = [
    ...guesses,
    ...finished.notices,
    ...(header ? [] : findDuplicates(cube)),
  ];
  return { cube, told };
}

interface Code {
  readonly index: number;
  readonly label: string | undefined;
}

function isControl(id: string): boolean {
  return /^(DATAFLOW|STRUCTURE|STRUCTURE_ID|STRUCTURE_NAME|ACTION|SERIES_KEY|OBS_KEY)$/.test(
    id,
  );
}

/** "REF_AREA" or, with labels, "REF_AREA: Reference area". */
function readHead(title: string): Head {
  const [, id = title, label] =
    /^([\w@$.-]+)(?:\[[^\]]*\])?: ?(.*)$/.exec(title) ?? [];
  return { id: id.trim().replace(/\[[^\]]*\]$/, ''), label };
}

function readCode(
  text: string,
  isLabelled: boolean,
): { readonly code: string; readonly label: string | undefined } {
  const [, code, label] = (isLabelled && /^([^:]*): ?(.*)$/s.exec(text)) || [];
  return code === undefined
    ? { code: text, label: undefined }
    : { code, label };
}
