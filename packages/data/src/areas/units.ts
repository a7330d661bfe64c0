import type { LocalizedText } from '../document/types.js';
import {
  regions34,
  regions63,
  units34,
  units63,
} from './vietnam-areas.generated.js';

export type Vintage = 'vn63' | 'vn34';

/** A province or a centrally run city of one vintage. */
export interface Unit {
  readonly id: string;
  readonly code: string;
  readonly vintage: Vintage;
  /** The English name is the Vietnamese one without its marks. */
  readonly name: LocalizedText;
  /** The id of its region, in the same vintage. */
  readonly region: string;
  /** Other folded names. */
  readonly aliases: readonly string[];
  /** Of the 63: the id of the unit of the 34 that holds its territory. */
  readonly successor: string | undefined;
}

/** A socio-economic region of one vintage. */
export interface Region {
  readonly id: string;
  readonly vintage: Vintage;
  readonly name: LocalizedText;
}

/** The regions of both vintages by id, in their official order. */
export const regions: ReadonlyMap<string, Region> = /* @__PURE__ */ byId([
  ...readRegions('vn63', regions63),
  ...readRegions('vn34', regions34),
]);

/** The units of both vintages by id, in the order of their codes. */
export const units: ReadonlyMap<string, Unit> = /* @__PURE__ */ readUnits();

function readRegions(vintage: Vintage, lines: string): readonly Region[] {
  return rows(lines).map(([id, vi = '', en = '']) => ({
    id: `${vintage}:${id}`,
    vintage,
    name: { vi, en },
  }));
}

function readUnits(): ReadonlyMap<string, Unit> {
  const old = rows(units63).map(([fields = '', ...aliases]): Unit => {
    const code = fields.slice(0, 2);
    const vi = fields.slice(5);
    return {
      id: `vn63:${code}`,
      code,
      vintage: 'vn63',
      name: { vi, en: englishName(code, vi) },
      region: regionId('vn63', fields),
      aliases,
      successor: `vn34:${fields.slice(2, 4)}`,
    };
  });
  const found = byId(old);
  const today = rows(units34).map(([fields = '']): Unit => {
    const code = fields.slice(0, 2);
    const { name, aliases } = found.get(`vn63:${fields.slice(2, 4)}`)!;
    return {
      id: `vn34:${code}`,
      code,
      vintage: 'vn34',
      name,
      region: regionId('vn34', fields),
      aliases,
      successor: undefined,
    };
  });
  return byId([...old, ...today]);
}

function regionId(vintage: Vintage, fields: string): string {
  const all = [...regions.values()].filter((it) => it.vintage === vintage);
  return all[Number(fields[4])]!.id;
}

// The one name that is a person's without its second part.
function englishName(code: string, name: string): string {
  const ascii = name.normalize('NFD').replace(/\p{M}/gu, '');
  const plain = ascii.replaceAll('đ', 'd').replaceAll('Đ', 'D');
  return code === '79' ? `${plain} City` : plain;
}

function rows(lines: string): readonly (readonly string[])[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => line.split('|'));
}

function byId<T extends { readonly id: string }>(
  items: readonly T[],
): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}
