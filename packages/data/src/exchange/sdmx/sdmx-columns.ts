import type { Cell, Cube, CubeUnit } from '../cube/cube.js';
import { dimensionIds } from '../cube/dimension-ids.js';
import { writeObservationStatus } from '../cube/observation-status.js';
import {
  type FieldValue,
  statementColumns,
  writeFields,
} from '../cube/statement-fields.js';
import { readTimeCode, writeTimeCode } from '../cube/time-code.js';

/** Begins the names of attributes that only chiso reads. */
export const ownPrefix = 'CHISO_';

/** The place of a statement in its document, and the kind of statement. */
export const orderAttribute = `${ownPrefix}ORDER`;
export const kindAttribute = `${ownPrefix}KIND`;
/** Our own code of a period that SDMX writes in another way. */
export const periodAttribute = `${ownPrefix}PERIOD`;

const unitCodes: Readonly<Record<string, string>> = {
  percent: 'PT',
  index: 'IX',
  count: 'NUMBER',
  rank: 'RANK',
};

/** The code of a unit in the lists that SDMX files commonly use. */
export function writeUnitCode({ code = 'count' }: CubeUnit = {}): string {
  return unitCodes[code] ?? code;
}

/** "hedge" as CHISO_HEDGE. */
export function attributeName(column: string): string {
  return `${ownPrefix}${column.toUpperCase()}`;
}

/** A cell with its codes, and what SDMX attaches to it. */
export interface SdmxObservation {
  readonly codes: readonly string[];
  readonly value: number | null;
  readonly attributes: ReadonlyMap<string, FieldValue>;
}

/** The cells of a cube that was made from a document. */
export function writeSdmxObservations({
  dimensions,
  cells,
  origin,
}: Cube): readonly SdmxObservation[] {
  const { header, kind, method, release } = origin!;
  const columns = statementColumns(kind, header.lang);
  const metric = dimensions.findIndex(({ role }) => role === 'metric');
  return cells.map(({ at, value, members = {}, order }: Cell) => {
    const categories = dimensions.map(
      (dimension, axis) => dimension.categories[at[axis]!]!,
    );
    const { unit } = categories[metric] ?? {};
    const attributes = new Map<string, FieldValue>([
      ['OBS_STATUS', writeObservationStatus(members.status, members.missing)],
      ['UNIT_MEASURE', writeUnitCode(unit)],
    ]);
    if (unit?.decimals !== undefined) attributes.set('DECIMALS', unit.decimals);
    if (kind === 'targets') attributes.set(kindAttribute, kind);
    if (order !== undefined) attributes.set(orderAttribute, order);
    const codes = dimensions.map(({ id }, axis) => {
      const code = categories[axis]!.id;
      if (id !== dimensionIds.time) return code;
      const written = writeTimeCode(code);
      if (readTimeCode(written) !== code) attributes.set(periodAttribute, code);
      return written;
    });
    const all = {
      ...members,
      ...(method && { method }),
      ...(release && { release }),
    };
    for (const [id, field] of writeFields(all, columns, header.lang)) {
      attributes.set(attributeName(id), field);
    }
    return { codes, value, attributes };
  });
}

/** "DTI", "SHARE_MIC", with what tells the cubes of a document apart. */
export function dataflowId({ origin }: Cube): string {
  const { header, kind, method, claim } = origin!;
  const parts = [
    header.id || 'dataset',
    kind === 'targets' ? kind : undefined,
    method,
    claim > 1 ? `claim_${claim}` : undefined,
  ];
  return parts
    .filter((part) => part !== undefined)
    .join('_')
    .toUpperCase()
    .replaceAll(/[^A-Z0-9_$-]/g, '_');
}

/** The release as the version of the dataflow: 2023-07-12 is 2023.7.12. */
export function dataflowVersion({ origin }: Cube): string {
  const [year, month = '0', day = '0'] = origin!.release?.split('-') ?? [];
  return year === undefined
    ? '1.0.0'
    : [year, month, day].map(Number).join('.');
}

/** The agency of what this program writes; publishers have no SDMX id here. */
export const agency = 'CHISO';

/** "CHISO:DTI(2023.7.12)", and where two would be the same, another id. */
export function structureIds(cubes: readonly Cube[]): readonly string[] {
  const taken = new Set<string>();
  return cubes.map((cube) => {
    const version = dataflowVersion(cube);
    const plain = dataflowId(cube);
    let id = plain;
    for (let nth = 2; taken.has(`${id}(${version})`); nth++) {
      id = `${plain}_${nth}`;
    }
    taken.add(`${id}(${version})`);
    return `${agency}:${id}(${version})`;
  });
}
