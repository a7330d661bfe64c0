/// <reference path="./jsonstat-toolkit.d.ts" />
import {
  type Cell,
  type Cube,
  type CubeUnit,
  type Dimension,
  type Notice,
  notice,
  quote,
  type Reading,
  readJsonStatOrigin,
  settleRoles,
} from '@chiso/data/convert';
import JSONstat from 'jsonstat-toolkit';
import { checkStatDataset, type StatShape } from './check-stat-dataset.js';

interface Setting {
  readonly place: string;
  readonly name: string | undefined;
  /** Of the collection around it. */
  readonly document: unknown;
}

type Json = Record<string, unknown>;

/** One JSON-stat dataset, of any version, as a cube. Never throws. */
export function readStatDataset(
  dataset: unknown,
  { place, name, document }: Setting,
): Reading<Cube> {
  const shape = checkStatDataset(dataset, place);
  if ('severity' in shape) return { value: undefined, notices: [shape] };
  const json = dataset as Json;
  let found: readonly Dimension[];
  try {
    found = readDimensions(json, shape);
  } catch (error) {
    const { message } = error as Error;
    const broken = notice.error('wrong-shape', `${place}/dimension`, [
      `Không đọc được các chiều của bộ dữ liệu. (${message})`,
      `The dimensions of the dataset cannot be read. (${message})`,
    ]);
    return { value: undefined, notices: [broken] };
  }
  const [dimensions, guesses] = settleRoles(found);
  const own = readJsonStatOrigin(json['extension'], document);
  const { cells, odd } = readCells(json, shape);
  if (odd !== undefined) {
    const wrong = notice.error('not-a-number', `${place}/value`, [
      `Có giá trị không phải số (như ${quote(odd)}).`,
      `There are values that are no numbers (such as ${quote(odd)}).`,
    ]);
    return { value: undefined, notices: [wrong] };
  }
  const { label, source, updated, href } = json;
  const cube: Cube = {
    id: own?.id ?? name ?? (text(label) || 'dataset'),
    title: text(label),
    source: text(source) || undefined,
    updated: text(updated) || undefined,
    url: text(href) || undefined,
    notes: [
      ...notesOf(json),
      ...Object.values(json['dimension'] as Json).flatMap(notesOf),
    ],
    dimensions,
    cells: own
      ? indexedCells(shape, cells, (index) => own.statementAt(index), json)
      : cells.map(({ index: _, ...cell }) => cell),
    ...(own && { origin: own.origin }),
  };
  const told = own ? [] : [...guesses, ...tellLeftOut(json, place)];
  return { value: cube, notices: told };
}

/** The toolkit knows where each version keeps its dimensions. */
function readDimensions(json: Json, { ids }: StatShape): readonly Dimension[] {
  // Without values: the toolkit would write out all that are missing.
  const { value: _, status: __, ...structure } = structuredClone(json);
  const stat = JSONstat({ ...structure, class: 'dataset', value: [] });
  return ids.map((id): Dimension => {
    const dimension = stat.Dimension(id);
    const roles = { time: 'time', geo: 'area', metric: 'metric' } as const;
    const role = dimension.role as keyof typeof roles | null;
    const codes: readonly string[] = dimension.id;
    return {
      id,
      label: dimension.label ?? undefined,
      role: role === null ? undefined : roles[role],
      categories: codes.map((code) => {
        const category = dimension.Category(code);
        const { label, unit } = category;
        return {
          id: code,
          label: text(label) || undefined,
          unit: isObject(unit) ? readStatUnit(unit) : undefined,
          members: category.id?.filter((one) => typeof one === 'string'),
        };
      }),
    };
  });
}

function readStatUnit({
  label,
  base,
  symbol,
  multiplier,
  decimals,
  type,
}: Json): CubeUnit {
  return {
    code: type === 'count' ? type : undefined,
    label: text(label) || text(base) || undefined,
    symbol: text(symbol) || undefined,
    multiplier: typeof multiplier === 'number' ? multiplier : undefined,
    decimals: typeof decimals === 'number' ? decimals : undefined,
  };
}

interface Indexed extends Cell {
  readonly index: number;
}

function readCells(
  { value, status }: Json,
  shape: StatShape,
): { readonly cells: readonly Indexed[]; readonly odd: unknown } {
  const values = value as Json | readonly unknown[];
  const stated = new Set([...Object.keys(values)]);
  if (isObject(status)) for (const key of Object.keys(status)) stated.add(key);
  let odd: unknown;
  const cells = [...stated].map((key): Indexed => {
    const index = Number(key);
    const found: unknown = (values as Json)[key] ?? null;
    const word = statusAt(status, index, shape.cells);
    const isNumber = typeof found === 'number' && Number.isFinite(found);
    const isWord = typeof found === 'string' && /^[.:\-…a-z ]*$/i.test(found);
    if (!isNumber && !isWord && found !== null) odd ??= found;
    return {
      index,
      at: placeOf(index, shape.sizes),
      value: isNumber ? found : null,
      status: word ?? (isWord ? found : undefined),
    };
  });
  return { cells: cells.sort((one, other) => one.index - other.index), odd };
}

/** Cells that have neither number nor status stand in the extension alone. */
function indexedCells(
  { sizes }: StatShape,
  cells: readonly Indexed[],
  statementAt: (index: number) => Pick<Cell, 'members' | 'order'>,
  { extension }: Json,
): readonly Cell[] {
  const known = new Map(cells.map((cell) => [cell.index, cell]));
  const chiso = (extension as { chiso: { statements: Json } }).chiso;
  const all = new Set([
    ...known.keys(),
    ...Object.keys(chiso.statements).map(Number),
  ]);
  const size = sizes.reduce((product, one) => product * one, 1);
  return [...all]
    .filter((index) => Number.isInteger(index) && index >= 0 && index < size)
    .map((index) => ({
      at: placeOf(index, sizes),
      value: known.get(index)?.value ?? null,
      ...statementAt(index),
    }));
}

function placeOf(index: number, sizes: readonly number[]): readonly number[] {
  let rest = index;
  return sizes
    .toReversed()
    .map((size) => {
      const step = rest % size;
      rest = Math.floor(rest / size);
      return step;
    })
    .reverse();
}

function statusAt(
  status: unknown,
  index: number,
  cells: number,
): string | undefined {
  if (typeof status === 'string') return status;
  if (Array.isArray(status)) {
    const isOne = status.length === 1 && cells > 1;
    return text(status[isOne ? 0 : index]) || undefined;
  }
  return isObject(status) ? text(status[index]) || undefined : undefined;
}

function notesOf(item: unknown): readonly string[] {
  const note = isObject(item) ? item['note'] : undefined;
  return (Array.isArray(note) ? note : [note])
    .map(text)
    .filter((one) => one !== '');
}

/** What of a dataset no document has a place for. */
function tellLeftOut(json: Json, place: string): readonly Notice[] {
  const dimensions = Object.values(json['dimension'] as Json).filter(isObject);
  const parts = ['note', 'coordinates'].flatMap((part) => {
    const count = dimensions.filter(
      ({ category }) => isObject(category) && part in category,
    ).length;
    return count > 0 ? [`category.${part} (${count})`] : [];
  });
  const members = ['extension', 'link'].filter((part) => part in json);
  const left = [...members, ...parts];
  return left.length === 0
    ? []
    : [
        notice.warning('left-out', place, [
          `Bỏ qua những phần mà tài liệu không có chỗ: ${left.join(', ')}.`,
          `Left out, since a document has no place for it: ${left.join(', ')}.`,
        ]),
      ];
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
