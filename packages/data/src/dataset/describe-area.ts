import type { Area } from '../document/types.js';
import type { AreaDescription } from './answers.js';
import type { DatasetIndex } from './dataset-index.js';

/** Known without the table of areas, so that most pages need none. */
const nation = { vi: 'Việt Nam', en: 'Viet Nam' };

/** An area by its id; one that nobody names is known by its id alone. */
export function describeArea(
  { ownAreas, areas }: DatasetIndex,
  id: string,
): AreaDescription {
  const own = ownAreas.get(id);
  const known = own ? undefined : areas?.get(id);
  if (known) return known;
  const isNation = id === 'vn';
  return {
    id,
    name: own?.name ?? (isNation ? nation : id),
    level: own ? (own as Area).level : isNation ? 'nation' : undefined,
    vintage: undefined,
    successor: undefined,
  };
}

/** Whether an area is named that the document does not define itself. */
export function namesProvinces({
  header,
  ownAreas,
  content: { statements, targets },
}: DatasetIndex): boolean {
  return [[header], statements, targets].some((items) =>
    items.some(
      ({ area = 'vn' }: { readonly area?: string }) =>
        area !== 'vn' && !ownAreas.has(area),
    ),
  );
}
