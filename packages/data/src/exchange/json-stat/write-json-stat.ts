import type { DatasetDocument, Language, Text } from '../../document/types.js';
import type { Category, Cube, Dimension } from '../cube/cube.js';
import { writeObservationStatus } from '../cube/observation-status.js';
import { plainText } from '../cube/plain-text.js';

/**
 * Cubes as JSON-stat 2.0: a dataset where there is one, else a collection
 * with all of them in it. Each cube comes from a document.
 *
 * What JSON-stat has no member for stands in `extension.chiso`: the document
 * without its statements, and by the index of a value the statement's place
 * in the document and its members (hedges, quotes, sources, ranks …).
 */
export function writeJsonStat(cubes: readonly Cube[]): object {
  const [first, ...others] = cubes;
  if (!first) throw new TypeError('expected at least one cube');
  const { header } = first.origin!;
  if (others.length === 0) {
    return { version: '2.0', ...writeDataset(first, header) };
  }
  return {
    version: '2.0',
    class: 'collection',
    ...describe(header),
    link: { item: cubes.map((cube) => writeDataset(cube, undefined)) },
    extension: { chiso: { format: header.format, document: header } },
  };
}

function writeDataset(
  { id, dimensions, cells, origin }: Cube,
  document: DatasetDocument | undefined,
): object {
  const { header, kind, method, release, claim } = origin!;
  const { lang = 'vi' } = header;
  const sizes = dimensions.map(({ categories }) => categories.length);
  const indexOf = (at: readonly number[]) =>
    at.reduce((index, step, axis) => index * sizes[axis]! + step, 0);
  const placed = cells
    .map((cell) => ({ ...cell, index: indexOf(cell.at) }))
    .sort((one, other) => one.index - other.index);
  const values: Record<string, number> = {};
  const status: Record<string, string> = {};
  const statements: Record<string, readonly unknown[]> = {};
  for (const { index, value, order, members = {} } of placed) {
    if (value !== null) values[index] = value;
    const code = writeObservationStatus(members.status, members.missing);
    if (code !== 'A') status[index] = code;
    statements[index] = [order, members];
  }
  return {
    class: 'dataset',
    ...describe(header),
    id: dimensions.map((dimension) => dimension.id),
    size: sizes,
    role: rolesOf(dimensions),
    value: values,
    ...(Object.keys(status).length > 0 && { status }),
    dimension: Object.fromEntries(
      dimensions.map((one) => [one.id, writeDimension(one, lang)]),
    ),
    extension: {
      chiso: {
        format: header.format,
        cube: { id, kind, method, release, claim },
        ...(document && { document }),
        statements,
      },
    },
  };
}

function describe(header: DatasetDocument): object {
  const { lang = 'vi', title, released, sources = [], note } = header;
  const names = sources.map(({ publisher, title: ofSource }) =>
    plainText(publisher?.name ?? ofSource, lang),
  );
  const source = [...new Set(names)].filter((name) => name !== '').join('; ');
  return {
    label: plainText(title, lang),
    ...(source !== '' && { source }),
    ...(released && { updated: released }),
    ...(note !== undefined && { note: [plainText(note, lang)] }),
  };
}

const roleNames = { time: 'time', area: 'geo', metric: 'metric' } as const;

function rolesOf(dimensions: readonly Dimension[]): object {
  const roles: Record<string, readonly string[]> = {};
  for (const { id, role } of dimensions) {
    if (role) roles[roleNames[role]] = [id];
  }
  return roles;
}

function writeDimension(
  { label, categories }: Dimension,
  lang: Language,
): object {
  const units = categories.flatMap(({ id, unit }) =>
    unit ? [[id, writeUnit(unit)] as const] : [],
  );
  return {
    label: plainText(label, lang),
    category: {
      index: categories.map(({ id }) => id),
      label: Object.fromEntries(
        categories.map(({ id, label: name }: Category): [string, string] => [
          id,
          plainText(name as Text, lang) || id,
        ]),
      ),
      ...(units.length > 0 && { unit: Object.fromEntries(units) }),
    },
  };
}

const unitNames: Readonly<Record<string, string>> = {
  percent: 'percent',
  index: 'index',
  count: 'number',
};

function writeUnit({
  code = '',
  label,
  symbol,
  decimals,
}: NonNullable<Category['unit']>): object {
  return {
    label: label || (unitNames[code] ?? code),
    ...(symbol && { symbol, position: 'end' }),
    ...(decimals !== undefined && { decimals }),
  };
}
