import type { Dimension } from './cube.js';
import { type Notice, notice } from './notice.js';
import { readTimeCode } from './time-code.js';

type Role = Dimension['role'];

const timeNames =
  /^(time|time_?period|year|years|period|month|quarter|tid|vuosi|ano|año|jahr|nam|năm|tlist\(.*\)|date)$/i;
const areaNames =
  /^(ref_?area|geo|geography|area|region|country|location|reporter|province|alue|fylke|tinh|tỉnh|maakunta)$/i;
const metricNames =
  /^(indicator|measure|metric|concept|series|subject|variable|contentscode|tiedot|statistic)$/i;

/** What a dimension stands for by its name, where the file does not say. */
export function roleByName(id: string): Role {
  if (timeNames.test(id)) return 'time';
  if (areaNames.test(id)) return 'area';
  return metricNames.test(id) ? 'metric' : undefined;
}

/**
 * The dimensions with one time and one area at most. Where the file names no
 * role at all, names are taken for it, and that is told. Codes that are all
 * periods make a time dimension where no other is one.
 */
export function settleRoles(
  dimensions: readonly Dimension[],
): readonly [dimensions: readonly Dimension[], notices: readonly Notice[]] {
  const isStated = dimensions.some(({ role }) => role !== undefined);
  const seen = new Set<Role>();
  const settled = dimensions.map((dimension): Dimension => {
    const role =
      dimension.role ?? (isStated ? undefined : roleByName(dimension.id));
    const isTaken = role !== 'metric' && role !== undefined && seen.has(role);
    seen.add(role);
    return { ...dimension, role: isTaken ? undefined : role };
  });
  if (!seen.has('time')) {
    const found = settled.findIndex(
      ({ role, categories }) =>
        role === undefined &&
        categories.length > 0 &&
        categories.every(({ id }) => /^\d{4}/.test(id) && readTimeCode(id)),
    );
    if (found >= 0) settled[found] = { ...settled[found]!, role: 'time' };
  }
  if (isStated || !settled.some(({ role }) => role)) return [settled, []];
  const told = settled.flatMap(({ id, role }) =>
    role ? `${id} → ${role}` : [],
  );
  return [
    settled,
    [
      notice.remark('guessed-roles', '', [
        `Tệp không nói chiều nào là thời gian, địa bàn hay chỉ số; chúng được nhận theo tên: ${told.join(', ')}.`,
        `The file does not say which dimension is time, area or metric; they are known by their names: ${told.join(', ')}.`,
      ]),
    ],
  ];
}
