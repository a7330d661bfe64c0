import type { DatasetDocument } from '../../document/types.js';
import { forbiddenId, isForbiddenId } from '../cube/check-cube.js';
import type { Cube, Dimension } from '../cube/cube.js';
import { roleByName, settleRoles } from '../cube/dimension-role.js';
import { type Notice, notice, quote, type Reading } from '../cube/notice.js';
import { spreadRemarks } from '../cube/spread-remarks.js';
import { finishCells, type RawCell, type Word } from './finish-cells.js';
import {
  isObject,
  readComponents,
  type SdmxComponent,
} from './sdmx-component.js';

interface Setting {
  readonly place: string;
  /** Of the document that the message was made from. */
  readonly header: DatasetDocument | undefined;
}

/** One data set with its structure as a cube. */
export function readDataSet(
  dataSet: Record<string, unknown>,
  structure: Record<string, unknown>,
  { place, header }: Setting,
): Reading<Cube> {
  const levels = isObject(structure['dimensions'])
    ? structure['dimensions']
    : {};
  const whole = readComponents(levels['dataSet']);
  const series = readComponents(levels['series']);
  const each = readComponents(levels['observation']);
  const components = [...whole, ...series, ...each];
  const forbidden = components
    .flatMap(({ id, values = [] }) => [id, ...values.map((one) => one.id)])
    .find(isForbiddenId);
  if (forbidden) {
    return { value: undefined, notices: [forbiddenId(forbidden, place)] };
  }
  const attributes = readAttributes(structure);
  const { measures: stated } = structure;
  const measures = readComponents(isObject(stated) && stated['observation']);
  const hasSeveral = measures.length > 1;
  const walk = new Walk(place);
  const constants = readIndexed(attributes.whole, dataSet['attributes']);
  const cells: RawCell[] = [];
  const visit = (
    observations: unknown,
    steps: readonly number[],
    ofSeries: ReadonlyMap<string, Word>,
  ) => {
    if (!isObject(observations)) return;
    for (const [key, found] of Object.entries(observations)) {
      const own = walk.steps(key, each);
      if (!own || !Array.isArray(found)) continue;
      const count = Math.max(1, measures.length);
      const words = new Map([
        ...constants,
        ...ofSeries,
        ...readIndexed(attributes.each, found.slice(count), false),
      ]);
      const at = [...whole.map(() => 0), ...steps, ...own];
      for (let nth = 0; nth < count; nth++) {
        const value: unknown = found[nth];
        cells.push({ at: hasSeveral ? [...at, nth] : at, value, words });
      }
    }
  };
  if (isObject(dataSet['series'])) {
    for (const [key, found] of Object.entries(dataSet['series'])) {
      const steps = walk.steps(key, series);
      if (!steps || !isObject(found)) continue;
      const words = readIndexed(attributes.series, found['attributes']);
      visit(found['observations'], steps, words);
    }
  }
  visit(
    dataSet['observations'],
    series.map(() => 0),
    new Map(),
  );
  const notices = [...walk.notices(), ...tellGroups(dataSet, place)];
  const [dimensions, guesses] = settleRoles([
    ...components.map(toDimension),
    ...(hasSeveral ? [toMeasures(measures)] : []),
  ]);
  const finished = finishCells(cells, { header, place, dimensions });
  const [spread, notes] = spreadRemarks(finished.cells);
  const cube: Cube = {
    id: idOf(structure) ?? 'sdmx',
    title: '',
    dimensions: finished.dimensions,
    cells: spread,
    notes,
    ...(finished.origin && { origin: finished.origin }),
  };
  return {
    value: cube,
    notices: [...notices, ...guesses, ...finished.notices],
  };
}

/** Reads keys such as "0:3:1", and remembers those that lead nowhere. */
class Walk {
  readonly #place: string;
  #wrong = 0;
  #first = '';

  constructor(place: string) {
    this.#place = place;
  }

  steps(
    key: string,
    components: readonly SdmxComponent[],
  ): readonly number[] | undefined {
    const parts = components.length === 0 ? [] : key.split(':');
    const fits =
      parts.length === components.length &&
      parts.every(
        (part, axis) =>
          /^\d{1,9}$/.test(part) &&
          Number(part) < (components[axis]!.values?.length ?? 0),
      );
    if (fits) return parts.map(Number);
    this.#wrong++;
    this.#first ||= key;
    return undefined;
  }

  notices(): readonly Notice[] {
    return this.#wrong === 0
      ? []
      : [
          notice.error('bad-index', this.#place, [
            `${this.#wrong} khóa (như “${quote(this.#first)}”) dẫn tới mã không có trong cấu trúc. Tệp có thể đã hỏng.`,
            `${this.#wrong} keys (such as “${quote(this.#first)}”) lead to codes that the structure does not have. The file may be broken.`,
          ]),
        ];
  }
}

function readAttributes({ attributes }: Record<string, unknown>) {
  const levels = isObject(attributes) ? attributes : {};
  return {
    whole: readComponents(levels['dataSet']),
    series: readComponents(levels['series']),
    each: readComponents(levels['observation']),
  };
}

function readIndexed(
  components: readonly SdmxComponent[],
  indexes: unknown,
  isShared = true,
): ReadonlyMap<string, Word> {
  const list: readonly unknown[] = Array.isArray(indexes) ? indexes : [];
  const words = new Map<string, Word>();
  components.forEach(({ id, name, values, fallback }, position) => {
    const isUnit = /^(UNIT|UNIT_MEASURE|UNIT_MULT|DECIMALS)$/.test(id);
    // Some services list the unit of a series and then do not point at it.
    const only = isUnit && isShared && values?.length === 1 ? 0 : undefined;
    const entry = list[position] ?? fallback ?? only;
    if (entry === undefined || entry === null) return;
    const value = typeof entry === 'number' ? values?.[entry] : undefined;
    const title =
      typeof name === 'string' ? name : (name?.en ?? name?.vi ?? id);
    const label = value?.name;
    words.set(id, {
      name: title,
      code: value?.id ?? entry,
      label: typeof label === 'string' ? label : (label?.en ?? label?.vi),
    });
  });
  return words;
}

function toDimension({
  id,
  name,
  roles,
  values = [],
}: SdmxComponent): Dimension {
  const role = [...roles, id].map(roleByName).find((one) => one !== undefined);
  return {
    id,
    label: name,
    role,
    categories: values.map((value) => ({ id: value.id, label: value.name })),
  };
}

/** Several measures of one observation, as SDMX 3 has them. */
function toMeasures(measures: readonly SdmxComponent[]): Dimension {
  return {
    id: 'MEASURES',
    role: 'metric',
    categories: measures.map(({ id, name }) => ({ id, label: name })),
  };
}

/** Attributes of groups of dimensions are not attached to any figure here. */
function tellGroups(
  dataSet: Record<string, unknown>,
  place: string,
): readonly Notice[] {
  const groups = dataSet['dimensionGroupAttributes'];
  const count = isObject(groups) ? Object.keys(groups).length : 0;
  return count === 0
    ? []
    : [
        notice.warning('left-out-groups', place, [
          `Bỏ qua thuộc tính của ${count} nhóm chiều (dimensionGroupAttributes).`,
          `The attributes of ${count} groups of dimensions are left out (dimensionGroupAttributes).`,
        ]),
      ];
}

function idOf({ links, id }: Record<string, unknown>): string | undefined {
  const found = Array.isArray(links) ? links.find(isObject) : undefined;
  const urn = found?.['urn'];
  const name =
    typeof urn === 'string' ? /[:=]([\w@-]+)\([^)]*\)$/.exec(urn)?.[1] : id;
  return typeof name === 'string' ? name : undefined;
}
