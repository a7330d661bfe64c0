import {
  type DatasetIndex,
  describeArea,
  pickText,
  type Text,
} from '@chiso/data/core';
import type { RankingModel } from './ranking.model.js';
import { findListed } from './ranking.model-listed.js';

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
