import type { LocalizedText } from '../document/types.js';
import type { Period } from '../period/period.js';
import { type Unit, units } from './units.js';

/** A name of a province or city, with the time it holds. */
export interface AreaName {
  readonly name: LocalizedText;
  /** With its kind: "Tỉnh Đồng Nai", "Dong Nai Province". */
  readonly fullName: LocalizedText;
  readonly kind: 'province' | 'municipality';
  /** Its first day, YYYY-MM-DD; undefined: before 2025. */
  readonly from: string | undefined;
  /** Its last day; undefined: it holds today. */
  readonly until: string | undefined;
}

/** When a name's last day ends, in years, as `Period.end` has it. */
const ends: Readonly<Record<string, number>> = {
  '2024-12-31': 2025,
  '2025-06-30': 2025.5,
  '2026-04-29': 2026 + (3 + 29 / 30) / 12,
};

const municipalities = new Set(['01', '31', '46', '48', '79', '92']);

/**
 * The names of a unit within its vintage, oldest first. Most have one.
 * Thừa Thiên Huế province became Huế city on 2025-01-01 (Resolution
 * 175/2024/QH15), Đồng Nai province became a city on 2026-04-30 (Resolution
 * 30/2026/QH16). Empty for any other id.
 */
export function areaNames(id: string): readonly AreaName[] {
  const unit = units.get(id);
  if (!unit) return [];
  const [from, until] =
    unit.vintage === 'vn63'
      ? [undefined, '2025-06-30']
      : ['2025-07-01', undefined];
  const isCity = municipalities.has(unit.code);
  if (id === 'vn63:46') {
    const former = { vi: 'Thừa Thiên Huế', en: 'Thua Thien Hue' };
    return [
      nameOf({ ...unit, name: former }, false, from, '2024-12-31'),
      nameOf(unit, true, '2025-01-01', until),
    ];
  }
  if (id === 'vn34:75') {
    return [
      nameOf(unit, false, from, '2026-04-29'),
      nameOf(unit, true, '2026-04-30', until),
    ];
  }
  return [nameOf(unit, isCity, from, until)];
}

/**
 * The name that a unit had at the end of a period; the first or the last one
 * it had where the period is outside its time, the last without a period.
 * Undefined for an id that is no unit.
 */
export function areaNameAt(
  id: string,
  period?: Period | undefined,
): AreaName | undefined {
  const names = areaNames(id);
  if (!period) return names.at(-1);
  const holds = ({ until = '' }: AreaName) =>
    period.end <= (ends[until] ?? Number.POSITIVE_INFINITY);
  return names.find(holds) ?? names.at(-1);
}

function nameOf(
  { name }: Pick<Unit, 'name'>,
  isCity: boolean,
  from: string | undefined,
  until: string | undefined,
): AreaName {
  const { vi = '', en = '' } = name;
  const [viKind, enKind] = isCity
    ? ['Thành phố', 'City']
    : ['Tỉnh', 'Province'];
  return {
    name,
    fullName: {
      vi: `${viKind} ${vi}`,
      en: en.endsWith(enKind) ? en : `${en} ${enKind}`,
    },
    kind: isCity ? 'municipality' : 'province',
    from,
    until,
  };
}
