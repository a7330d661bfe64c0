import type { Text } from '../../document/types.js';
import type { Cube } from '../cube/cube.js';
import { statusNames } from '../cube/observation-status.js';
import { plainText } from '../cube/plain-text.js';
import type { FieldValue } from '../cube/statement-fields.js';
import {
  agency,
  type SdmxObservation,
  structureIds,
  writeSdmxObservations,
  writeUnitCode,
} from './sdmx-columns.js';

const schema =
  'https://raw.githubusercontent.com/sdmx-twg/sdmx-json/master/data-message/tools/schemas/2.0.0/sdmx-json-data-schema.json';

/**
 * Cubes of a document as an SDMX-JSON 2.0 data message: a data set with its
 * structure for each, observations flat, dimensions as indexes. `prepared`
 * is the moment to write into its head, in ISO 8601.
 *
 * What SDMX has no concept for stands in attributes that begin with `CHISO_`,
 * and the document without its statements in `meta.chiso`.
 */
export function writeSdmxJson(
  cubes: readonly Cube[],
  prepared: string,
): object {
  const { header } = cubes[0]!.origin!;
  const { lang = 'vi', publisher } = header;
  const ids = structureIds(cubes);
  const parts = cubes.map((cube, index) => writePart(cube, index, ids[index]!));
  return {
    meta: {
      schema,
      id: `${agency}_${header.id || 'dataset'}`.replaceAll(/[^\w-]/g, '_'),
      prepared,
      test: false,
      contentLanguages: [lang, lang === 'vi' ? 'en' : 'vi'],
      ...named(header.title, lang),
      sender: { id: agency, ...(publisher && named(publisher.name, lang)) },
      chiso: { format: header.format, document: header },
    },
    data: {
      structures: parts.map(({ structure }) => structure),
      dataSets: parts.map(({ dataSet }) => dataSet),
    },
  };
}

function writePart(cube: Cube, index: number, structureId: string) {
  const { lang = 'vi' } = cube.origin!.header;
  const rows = writeSdmxObservations(cube);
  const names = [...new Set(rows.flatMap((row) => [...row.attributes.keys()]))];
  const coded = new Map(
    names
      .filter((name) => codedAttributes.has(name))
      .map((name) => [name, valuesOf(name, rows)]),
  );
  const observations: Record<string, readonly unknown[]> = {};
  cube.cells.forEach(({ at }, nth) => {
    const { value, attributes } = rows[nth]!;
    const cells = names.map((name) => {
      const field = attributes.get(name);
      if (field === undefined) return null;
      return coded.get(name)?.indexOf(String(field)) ?? field;
    });
    while (cells.at(-1) === null) cells.pop();
    observations[at.join(':')] = [value, ...cells];
  });
  const urn = `urn:sdmx:org.sdmx.infomodel.datastructure.Dataflow=${structureId}`;
  const structure = {
    links: [{ urn, rel: 'dataflow' }],
    ...named(cube.title, lang),
    dimensions: {
      dataSet: [],
      series: [],
      observation: cube.dimensions.map((_, axis) =>
        writeDimension(cube, axis, rows),
      ),
    },
    measures: {
      observation: [
        {
          id: 'OBS_VALUE',
          name: 'Observation value',
          format: { dataType: 'Double' },
        },
      ],
    },
    attributes: {
      dataSet: [],
      dimensionGroup: [],
      series: [],
      observation: names.map((id) => ({
        id,
        relationship: { observation: {} },
        ...(coded.has(id)
          ? {
              values: coded
                .get(id)!
                .map((code) => ({ id: code, name: nameOf(id, code) })),
            }
          : { format: formatOf(id, rows) }),
      })),
    },
    dataSets: [index],
  };
  const dataSet = {
    structure: index,
    action: 'Information',
    links: [{ urn, rel: 'dataflow' }],
    observations,
  };
  return { structure, dataSet };
}

/** What the schema of SDMX-JSON takes for the id of a code. */
const codeId = /^[A-Za-z0-9_@$-]+$/;

/**
 * A dimension with its codes. Where one of them is no id to SDMX (`vn63:48`,
 * `2023-01-01/P9M`), all are plain values, which the schema has for that.
 */
function writeDimension(
  cube: Cube,
  axis: number,
  rows: readonly SdmxObservation[],
): object {
  const { lang } = cube.origin!.header;
  const { id, label, role, categories } = cube.dimensions[axis]!;
  const codes = categories.map(
    (category, nth) => codeOf(cube, axis, nth, rows) ?? category.id,
  );
  const areIds = codes.every((code) => codeId.test(code));
  const isTime = role === 'time';
  return {
    id,
    ...named(label, lang ?? 'vi'),
    keyPosition: axis,
    ...(role && { roles: [id] }),
    ...(!areIds && {
      format: { dataType: isTime ? 'ObservationalTimePeriod' : 'String' },
    }),
    values: categories.map((category, nth) => ({
      ...(areIds ? { id: codes[nth] } : { value: codes[nth] }),
      ...named(category.label, lang ?? 'vi'),
    })),
  };
}

const codedAttributes: ReadonlySet<string> = new Set([
  'OBS_STATUS',
  'UNIT_MEASURE',
]);

function valuesOf(
  name: string,
  rows: readonly SdmxObservation[],
): readonly string[] {
  return [...new Set(rows.map((row) => String(row.attributes.get(name))))];
}

function nameOf(attribute: string, code: string): string {
  if (attribute === 'OBS_STATUS') return statusNames[code] ?? code;
  const names = [
    [writeUnitCode({ code: 'percent' }), 'Percent'],
    [writeUnitCode({ code: 'index' }), 'Index'],
    [writeUnitCode({ code: 'count' }), 'Number'],
    [writeUnitCode({ code: 'rank' }), 'Rank'],
  ] as const;
  return names.find(([unit]) => unit === code)?.[1] ?? code;
}

/** The code that the observations write; a span has another than ours. */
function codeOf(
  { cells }: Cube,
  axis: number,
  category: number,
  rows: readonly SdmxObservation[],
): string | undefined {
  const nth = cells.findIndex(({ at }) => at[axis] === category);
  return rows[nth]?.codes[axis];
}

function formatOf(name: string, rows: readonly SdmxObservation[]): object {
  const first = rows
    .map((row) => row.attributes.get(name))
    .find((field): field is FieldValue => field !== undefined);
  const isList = Array.isArray(first);
  const dataType =
    typeof first === 'number'
      ? 'Double'
      : typeof first === 'boolean'
        ? 'Boolean'
        : 'String';
  return { dataType, ...(isList && { maxOccurs: 'unbounded' }) };
}

function named(text: Text | undefined, lang: 'vi' | 'en'): object {
  if (text === undefined) return {};
  const names = typeof text === 'string' ? { [lang]: text } : text;
  return { name: plainText(text, lang), names };
}
