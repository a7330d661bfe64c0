import {
  areaNameAt,
  areaNames,
  codeSwap,
  getArea,
  members,
  predecessors,
  regionOf,
  successor,
} from '@chiso/data/areas';
import type { LocalizedText } from '@chiso/data/core';
import type { AreaEntry, NamedArea } from './area-entry.js';

export const vintages = ['vn63', 'vn34'] as const;

let listed: readonly AreaEntry[] | undefined;

/** The provinces and cities of both vintages: 63, then 34, by code. */
export function listAreas(): readonly AreaEntry[] {
  listed ??= vintages.flatMap((vintage) =>
    members(vintage)!.map((id): AreaEntry => {
      const region = regionOf(id)!;
      const next = successor(id);
      const before = predecessors(id);
      const swap = codeSwap(id);
      return {
        id,
        code: id.slice(5),
        vintage,
        names: areaNames(id),
        region: {
          id: region,
          name: getArea(region)!.name as LocalizedText,
        },
        successor: next === undefined ? undefined : nameOf(next),
        predecessors: before.map(nameOf),
        isUnchanged:
          vintage === 'vn63'
            ? getArea(id)!.successor === undefined
            : before.length === 1,
        codeSwap: swap === undefined ? undefined : nameOf(swap),
      };
    }),
  );
  return listed;
}

function nameOf(id: string): NamedArea {
  return { id, name: areaNameAt(id)!.name };
}
