import type { AreaDescription } from './answers.js';
import type { DatasetIndex } from './dataset-index.js';

/** Known without the table of areas, so that most pages need none. */
const nation = { vi: 'Việt Nam', en: 'Viet Nam' };

/** An area by its id; one that nobody names is known by its id alone. */
export function describeArea(
  { header, areas }: DatasetIndex,
  id: string,
): AreaDescription {
  const own =
    header.areas?.find((area) => area.id === id) ??
    header.areaSets?.find((set) => set.id === id);
  if (!own) {
    const known = areas?.get(id);
    if (known) return known;
  }
  const isNation = id === 'vn';
  return {
    id,
    name: own?.name ?? (isNation ? nation : id),
    level: own && 'level' in own ? own.level : isNation ? 'nation' : undefined,
    vintage: undefined,
    successor: undefined,
  };
}

/** Whether an area is named that the document does not define itself. */
export function namesProvinces({ header, content }: DatasetIndex): boolean {
  const own = new Set(
    [...(header.areas ?? []), ...(header.areaSets ?? [])].map(({ id }) => id),
  );
  const isForeign = ({ area }: { readonly area?: string }) =>
    area !== undefined && area !== 'vn' && !own.has(area);
  return (
    isForeign(header) ||
    content.statements.some(isForeign) ||
    content.targets.some(isForeign)
  );
}
