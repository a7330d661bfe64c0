import { getArea } from '../../areas/get-area.js';
import type { Area } from '../../document/types.js';
import type { Cell, Cube } from './cube.js';
import { type Notice, notice } from './notice.js';

/** The area of each cell. */
export interface DraftedAreas {
  readonly of: (cell: Cell) => string | undefined;
  readonly notices: readonly Notice[];
}

/**
 * Adds the areas of a cube that are not built in to those of the document.
 * Those that a file divides are groups; what level the others have, no file
 * says.
 */
export function draftAreas(
  { dimensions }: Cube,
  areas: Map<string, Area>,
): DraftedAreas {
  const axis = dimensions.findIndex(({ role }) => role === 'area');
  if (axis < 0) {
    const missing = notice.warning('no-area', '', [
      'Tệp không có chiều địa bàn: các con số không gắn với địa bàn nào. Hãy thêm "area" vào tài liệu.',
      'The file has no area dimension: its figures belong to no area. Add "area" to the document.',
    ]);
    return { of: () => undefined, notices: [missing] };
  }
  const { categories } = dimensions[axis]!;
  for (const { id, label, members = [] } of categories) {
    if (getArea(id) || areas.has(id)) continue;
    const name = label === undefined || label === '' ? id : label;
    const isGroup = members.length > 0;
    areas.set(id, { id, name, ...(isGroup && { level: 'group', members }) });
  }
  return { of: ({ at }) => categories[at[axis]!]!.id, notices: [] };
}
