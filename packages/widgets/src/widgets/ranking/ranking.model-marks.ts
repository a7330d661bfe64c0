import {
  type DatasetIndex,
  describeArea,
  pickText,
  type Text,
} from '@chiso/data/core';
import type { RankingModel } from './ranking.model.js';

/** Why a row is marked. */
export interface Mark {
  /** The unit that was asked for, where the row is what it became part of. */
  readonly former: Text | undefined;
  /** What the row's area has become part of since. */
  readonly now: Text | undefined;
}

/**
 * The areas that the page's author marks, by their ids. A name means the
 * unit of the ranking's own time. One that has merged by then stands for
 * what it became part of; one that came about later, for what it was made
 * of. An area of the set that the document is silent about is marked too.
 */
export function markAreas(
  index: DatasetIndex,
  { main, rows, period, among }: RankingModel,
  names: readonly string[],
): ReadonlyMap<string, Mark> {
  const known = new Set(rows.map(({ area }) => area));
  const members =
    among === undefined
      ? undefined
      : (index.header.areaSets?.find(({ id }) => id === among)?.areas ??
        index.areas?.members(among));
  const nameOf = (id: string) => describeArea(index, id).name;
  const plain = (id: string) => pickText(nameOf(id), 'vi').text;
  const resolve = (name: string): readonly string[] => {
    const id = index.place(main.id, name, period);
    if (known.has(id)) return [id];
    const { successor } = describeArea(index, id);
    if (successor && known.has(successor)) return [successor];
    const parts = [...known].filter(
      (area) => describeArea(index, area).successor === id,
    );
    if (parts.length > 0) return parts;
    // A unit that went on unchanged has an id in each vintage.
    const same = [...known].filter((area) => plain(area) === plain(id));
    return same.length > 0 || !members?.includes(id) ? same : [id];
  };
  const marks = new Map<string, Mark>();
  const [whole, ...words] = names;
  const take = (name: string) => {
    const asked = index.place(main.id, name, period);
    for (const id of resolve(name)) {
      const { successor } = describeArea(index, id);
      const isFormer = describeArea(index, asked).successor === id;
      const hasNew = successor && plain(successor) !== plain(id);
      marks.set(id, {
        former:
          isFormer && plain(asked) !== plain(id) ? nameOf(asked) : undefined,
        now: hasNew ? nameOf(successor) : undefined,
      });
    }
  };
  if (whole !== undefined) take(whole);
  if (marks.size === 0) words.forEach(take);
  return marks;
}
