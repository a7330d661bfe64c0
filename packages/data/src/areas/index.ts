import type { AreaTable } from '../dataset/answers.js';
import { findArea } from './find-area.js';
import { getArea } from './get-area.js';
import { members } from './members.js';

/**
 * Vietnam's provinces in their two vintages (63 until 2025-06-30, 34 since),
 * their regions and the nation, as a dataset asks for them.
 */
export const vietnam: AreaTable = {
  get: getArea,
  find: (name, period) => findArea(name, { period })?.id,
  members,
};

export { type AreaName, areaNameAt, areaNames } from './area-names.js';
export { findArea } from './find-area.js';
export { foldName } from './fold-name.js';
export { getArea } from './get-area.js';
export { members, regionOf, regionsOf } from './members.js';
export { searchAreas } from './search-areas.js';
export { codeSwap, predecessors, successor } from './succession.js';
