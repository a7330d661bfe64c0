import type { AreaDescription } from '../dataset/answers.js';
import { predecessors } from './succession.js';
import { regions, units } from './units.js';

/** What has been asked for; at most as many as there are built-in ids. */
const described = new Map<string, AreaDescription>([
  ['vn', describe('vn', { vi: 'Việt Nam', en: 'Viet Nam' }, 'nation')],
  ['vn63', describeSet('vn63', 63)],
  ['vn34', describeSet('vn34', 34)],
]);

/**
 * What is built in under an id: the nation `vn`, a set `vn63` or `vn34`, a
 * region `vn63:TDMN`, a province or city `vn63:24`; else undefined.
 *
 * `successor` is given where the unit no longer exists as it was. The eleven
 * that went on unchanged have none; `successor()` names theirs too.
 */
export function getArea(id: string): AreaDescription | undefined {
  const area = described.get(id) ?? describeRegion(id) ?? describeUnit(id);
  if (area) described.set(id, area);
  return area;
}

function describeRegion(id: string): AreaDescription | undefined {
  const region = regions.get(id);
  return region && describe(id, region.name, 'region', region.vintage);
}

function describeUnit(id: string): AreaDescription | undefined {
  const unit = units.get(id);
  if (!unit) return undefined;
  const { name, vintage, successor } = unit;
  const changed = successor && predecessors(successor).length > 1;
  const area = describe(id, name, 'province', vintage);
  return changed ? { ...area, successor } : area;
}

function describeSet(id: 'vn63' | 'vn34', size: number): AreaDescription {
  const name = {
    vi: `${size} tỉnh, thành phố`,
    en: `${size} provinces and cities`,
  };
  return describe(id, name, 'group', id);
}

function describe(
  id: string,
  name: AreaDescription['name'],
  level: string,
  vintage?: AreaDescription['vintage'],
): AreaDescription {
  return { id, name, level, vintage, successor: undefined };
}
