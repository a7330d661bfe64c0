import type { DatasetDocument, Language } from '../../document/types.js';
import { readCellText } from '../cube/cell-text.js';
import type { Cell, Members } from '../cube/cube.js';
import {
  type FieldValue,
  readFields,
  statementColumns,
} from '../cube/statement-fields.js';
import { attributeName, orderAttribute } from './sdmx-columns.js';

/** What `CHISO_` attributes say of an observation. */
export interface OwnAttributes extends Pick<Cell, 'order'> {
  readonly members: Members;
  readonly method: string | undefined;
  readonly release: string | undefined;
}

/**
 * Reads the attributes that `writeSdmxObservations` has written, as JSON
 * values or as the text of CSV cells. What does not fit its column is left
 * out, and `odd` is told of it.
 */
export function readOwnAttributes(
  attributes: ReadonlyMap<string, unknown>,
  kind: 'observations' | 'targets',
  { lang = 'vi' }: Pick<DatasetDocument, 'lang'>,
  odd: (attribute: string, value: unknown) => void,
): OwnAttributes {
  const columns = columnsOf(kind, lang);
  const fields = new Map<string, FieldValue>();
  for (const column of columns) {
    const name = attributeName(column.id);
    const value = attributes.get(name);
    if (value === undefined || value === null || value === '') continue;
    const field =
      typeof value === 'string' ? readCellText(value, column) : plain(value);
    if (field === undefined) odd(name, value);
    else fields.set(column.id, field);
  }
  const { method, release, ...members } = readFields(fields, columns, lang);
  const order = Number(attributes.get(orderAttribute));
  return {
    members,
    method,
    release,
    ...(Number.isFinite(order) && { order }),
  };
}

const known = new Map<string, ReturnType<typeof statementColumns>>();

function columnsOf(kind: 'observations' | 'targets', lang: Language) {
  const key = `${kind} ${lang}`;
  const columns = known.get(key) ?? statementColumns(kind, lang);
  known.set(key, columns);
  return columns;
}

function plain(value: unknown): FieldValue | undefined {
  const isList =
    Array.isArray(value) && value.every((item) => typeof item === 'string');
  return typeof value === 'number' || typeof value === 'boolean' || isList
    ? (value as FieldValue)
    : undefined;
}
