import {
  type Cube,
  findDuplicates,
  type Notice,
  notice,
  type Reading,
} from '@chiso/data/convert';
import { readStatDataset } from './read-stat-dataset.js';

/** The datasets of a JSON-stat file of any version, as cubes. */
export function readJsonStat(value: unknown): Reading<readonly Cube[]> {
  if (!isObject(value)) return refuse();
  const version: unknown = value['version'];
  if (typeof version === 'string' && !/^[12]\./.test(version)) {
    return refuse(version);
  }
  const { items, left, document } = listDatasets(value);
  const notices: Notice[] = [];
  if (left > 0) {
    notices.push(
      notice.warning('not-embedded', '/link/item', [
        `${left} mục của bộ sưu tập chỉ là đường dẫn: hãy tải từng mục về rồi chuyển đổi.`,
        `${left} items of the collection are links only: download and convert each.`,
      ]),
    );
  }
  const cubes: Cube[] = [];
  for (const { dataset, place, name } of items) {
    const read = readStatDataset(dataset, { place, name, document });
    notices.push(...read.notices);
    if (!read.value) continue;
    cubes.push(read.value);
    if (!read.value.origin) notices.push(...findDuplicates(read.value));
  }
  const isBroken = notices.some(({ severity }) => severity === 'error');
  if (cubes.length === 0 && !isBroken) {
    return { value: undefined, notices: [...notices, ...refuse().notices] };
  }
  return { value: isBroken ? undefined : cubes, notices };
}

interface Listed {
  readonly items: readonly {
    readonly dataset: unknown;
    readonly place: string;
    readonly name: string | undefined;
  }[];
  /** How many are named, but not in the file. */
  readonly left: number;
  readonly document: unknown;
}

function listDatasets(value: Record<string, unknown>): Listed {
  const whole = (dataset: unknown) => ({
    items: [{ dataset, place: '', name: undefined }],
    left: 0,
    document: undefined,
  });
  if (value['class'] === 'collection') {
    const { link, extension } = value;
    const list =
      isObject(link) && Array.isArray(link['item']) ? link['item'] : [];
    const embedded = list.filter(
      (item) => isObject(item) && 'dimension' in item,
    );
    const chiso = isObject(extension) ? extension['chiso'] : undefined;
    return {
      items: embedded.map((dataset: unknown) => ({
        dataset,
        place: `/link/item/${list.indexOf(dataset)}`,
        name: undefined,
      })),
      left: list.length - embedded.length,
      document: isObject(chiso) ? chiso['document'] : undefined,
    };
  }
  if (value['class'] !== undefined || 'dimension' in value) return whole(value);
  // Before version 2, a file was a bundle of datasets by name.
  const items = Object.entries(value)
    .filter(([, one]) => isObject(one) && 'dimension' in one)
    .map(([name, dataset]) => ({ dataset, place: `/${name}`, name }));
  return { items, left: 0, document: undefined };
}

function refuse(version?: string): Reading<never> {
  const problem =
    version === undefined
      ? notice.error('not-json-stat', '', [
          'Tệp không có bộ dữ liệu JSON-stat nào (cần "class": "dataset" với "id", "size", "dimension", "value").',
          'The file has no JSON-stat dataset (expected "class": "dataset" with "id", "size", "dimension", "value").',
        ])
      : notice.error('unknown-version', '/version', [
          `Tệp theo JSON-stat ${version}; lệnh này đọc được phiên bản 1 và 2.`,
          `The file is JSON-stat ${version}; versions 1 and 2 can be read.`,
        ]);
  return { value: undefined, notices: [problem] };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
