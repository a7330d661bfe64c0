import { writeCellText } from '../cube/cell-text.js';
import type { Cube } from '../cube/cube.js';
import { structureIds, writeSdmxObservations } from './sdmx-columns.js';

/**
 * Cubes of a document as the rows of an SDMX-CSV 2.0 file, with its head:
 * codes without names, dimensions, the figure, then attributes. Lists have
 * semicolons between their items.
 */
export function writeSdmxCsv(
  cubes: readonly Cube[],
): readonly (readonly (string | number | undefined)[])[] {
  const ids = structureIds(cubes);
  const parts = cubes.map((cube) => ({
    cube,
    rows: writeSdmxObservations(cube),
  }));
  // As far as one cube has them, in the order of a key.
  const order = [
    'INDICATOR',
    'STATISTIC',
    'PERIOD_TYPE',
    'REF_AREA',
    'TIME_PERIOD',
  ];
  const used = new Set(
    cubes.flatMap(({ dimensions }) => dimensions.map(({ id }) => id)),
  );
  const dimensions = order.filter((id) => used.has(id));
  const attributes = [
    ...new Set(
      parts.flatMap(({ rows }) =>
        rows.flatMap((row) => [...row.attributes.keys()]),
      ),
    ),
  ];
  const head = [
    'STRUCTURE',
    'STRUCTURE_ID',
    'ACTION',
    ...dimensions,
    'OBS_VALUE',
    ...attributes,
  ];
  const body = parts.flatMap(({ cube, rows }, nth) => {
    const axes = dimensions.map((id) =>
      cube.dimensions.findIndex((dimension) => dimension.id === id),
    );
    return rows.map(({ codes, value, attributes: fields }) => [
      'dataflow',
      ids[nth],
      'I',
      ...axes.map((axis) => codes[axis]),
      value ?? undefined,
      ...attributes.map((name) => {
        const field = fields.get(name);
        return field === undefined ? undefined : writeCellText(field);
      }),
    ]);
  });
  return [head, ...body];
}
