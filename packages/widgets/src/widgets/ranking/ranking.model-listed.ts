import { type DatasetIndex, describeArea, pickText } from '@chiso/data/core';
import type { RankingModel } from './ranking.model.js';

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
