import type { DatasetDocument } from '../../document/types.js';
import { readNumber } from '../cube/cell-text.js';
import type { Cell, CubeUnit, Dimension, Origin } from '../cube/cube.js';
import { dimensionIds } from '../cube/dimension-ids.js';
import { type Notice, notice, quote } from '../cube/notice.js';
import { readTimeCode } from '../cube/time-code.js';
import {
  type OwnAttributes,
  readOwnAttributes,
} from './read-own-attributes.js';
import { kindAttribute, ownPrefix, periodAttribute } from './sdmx-columns.js';

/** An attribute's code with its name, and the name of the attribute. */
export interface Word {
  readonly name: string;
  readonly code: unknown;
  readonly label: string | undefined;
}

/** An observation as a message has it. */
export interface RawCell {
  readonly at: readonly number[];
  readonly value: unknown;
  readonly words: ReadonlyMap<string, Word>;
}

interface Setting {
  /** Of the document that the message was made from. */
  readonly header: DatasetDocument | undefined;
  readonly place: string;
  readonly dimensions: readonly Dimension[];
}

/** Cells with their numbers, units and statuses read. */
export interface FinishedCells {
  readonly cells: readonly Cell[];
  readonly dimensions: readonly Dimension[];
  readonly origin: Origin | undefined;
  readonly notices: readonly Notice[];
}

/** Reads what observations of any SDMX format say. */
export function finishCells(
  raw: readonly RawCell[],
  { header, place, dimensions }: Setting,
): FinishedCells {
  const odd: unknown[] = [];
  const first = raw[0]?.words;
  const kind =
    first?.get(kindAttribute)?.code === 'targets' ? 'targets' : 'observations';
  let own: OwnAttributes | undefined;
  const cells = raw.map(({ at, value, words }): Cell => {
    const number = readValue(value);
    if (number === undefined) odd.push(value);
    const cell = { at, value: number ?? null };
    if (header) {
      const codes = new Map([...words].map(([id, { code }]) => [id, code]));
      const read = readOwnAttributes(codes, kind, header, (_, it) =>
        odd.push(it),
      );
      own ??= read;
      const { members, order } = read;
      return { ...cell, members, ...(order !== undefined && { order }) };
    }
    return { ...cell, ...describe(words) };
  });
  const origin: Origin | undefined = header && {
    kind,
    method: own?.method,
    release: own?.release,
    claim: 1,
    header,
  };
  return {
    cells,
    dimensions: header ? ownPeriods(dimensions, raw) : dimensions,
    origin,
    notices: tellOdd(odd, place),
  };
}

/** Null is no figure; undefined is none that could be read. */
function readValue(value: unknown): number | null | undefined {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'number')
    return Number.isFinite(value) ? value : undefined;
  if (typeof value !== 'string') return undefined;
  return /^nan$/i.test(value) ? null : readNumber(value);
}

const unitParts: Readonly<Record<string, keyof CubeUnit>> = {
  UNIT_MEASURE: 'code',
  UNIT: 'code',
  UNIT_MULT: 'multiplier',
  DECIMALS: 'decimals',
};

// What says how a file came to be, and nothing of a figure.
const silent = new Set([
  'TIME_FORMAT',
  'COLLECTION',
  'PRE_BREAK_VALUE',
  'CONF_STATUS',
]);

function describe(words: ReadonlyMap<string, Word>): Partial<Cell> {
  const unit: Record<string, unknown> = {};
  const remarks: [string, string][] = [];
  let status: string | undefined;
  let statusName: string | undefined;
  for (const [id, { code, label, name }] of words) {
    const part = unitParts[id];
    const text = typeof code === 'string' ? code : JSON.stringify(code);
    if (id === 'OBS_STATUS') {
      status = text;
      statusName = label;
      continue;
    }
    if (part === 'code') {
      unit['code'] = text;
      unit['label'] = label;
    } else if (part) unit[part] = readNumber(String(code));
    else if (!id.startsWith(ownPrefix) && !silent.has(id) && text !== '') {
      remarks.push([name, label ?? text]);
    }
  }
  return {
    ...(status !== undefined && { status, statusName }),
    ...(Object.keys(unit).length > 0 && { unit: unit as CubeUnit }),
    ...(remarks.length > 0 && { remarks }),
  };
}

/** Our own codes of periods in place of those that SDMX has. */
function ownPeriods(
  dimensions: readonly Dimension[],
  raw: readonly RawCell[],
): readonly Dimension[] {
  const axis = dimensions.findIndex(({ id }) => id === dimensionIds.time);
  const stated = new Map<number, string>();
  for (const { at, words } of axis < 0 ? [] : raw) {
    const code = words.get(periodAttribute)?.code;
    if (typeof code === 'string') stated.set(at[axis]!, code);
  }
  return dimensions.map((dimension, index) =>
    index === axis
      ? {
          ...dimension,
          categories: dimension.categories.map(({ id, ...rest }, nth) => ({
            ...rest,
            id: stated.get(nth) ?? readTimeCode(id) ?? id,
          })),
        }
      : dimension,
  );
}

function tellOdd(odd: readonly unknown[], place: string): readonly Notice[] {
  return odd.length === 0
    ? []
    : [
        notice.error('not-a-number', place, [
          `${odd.length} giá trị không đọc được (như ${quote(odd[0])}): cần một số, hoặc để trống.`,
          `${odd.length} values cannot be read (such as ${quote(odd[0])}): expected a number, or nothing.`,
        ]),
      ];
}
