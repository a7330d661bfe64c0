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
 * The areas that the page's author marks, by their ids. An area of the set
 * that the document is silent about is marked too.
 */
export function markAreas(
  index: DatasetIndex,
  model: RankingModel,
  names: readonly string[],
): ReadonlyMap<string, Mark> {
  const { main, period, among } = model;
  const members =
    among === undefined
      ? undefined
      : (index.header.areaSets?.find(({ id }) => id === among)?.areas ??
        index.areas?.members(among));
  const nameOf = (id: string) => describeArea(index, id).name;
  const plain = (id: string) => pickText(nameOf(id), 'vi').text;
  const marks = new Map<string, Mark>();
  const [whole, ...words] = names;
  const take = (name: string) => {
    const asked = index.place(main.id, name, period);
    const listed = findListed(index, model, name);
    const isSilent = listed.length === 0 && members?.includes(asked);
    for (const id of isSilent ? [asked] : listed) {
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

/**
 * The listed areas that an id, a slug or a name means. A name means the unit
 * of the ranking's own time. One that has merged by then stands for what it
 * became part of; one that came about later, for what it was made of.
 */
export function findListed(
  index: DatasetIndex,
  { main, rows, period }: RankingModel,
  name: string,
): readonly string[] {
  const listed = new Set(rows.map(({ area }) => area));
  const id = index.place(main.id, name, period);
  if (listed.has(id)) return [id];
  const { successor } = describeArea(index, id);
  if (successor && listed.has(successor)) return [successor];
  const parts = [...listed].filter(
    (area) => describeArea(index, area).successor === id,
  );
  if (parts.length > 0) return parts;
  // A unit that went on unchanged has an id in each vintage.
  const plain = (area: string) =>
    pickText(describeArea(index, area).name, 'vi').text;
  return [...listed].filter((area) => plain(area) === plain(id));
}
