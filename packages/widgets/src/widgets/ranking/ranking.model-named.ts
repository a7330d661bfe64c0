import type { DatasetIndex } from '@chiso/data/core';
import type { RankingModel } from './ranking.model.js';

/** The areas that names mean by themselves: a first picture marks them. */
export function findNamed(
  index: DatasetIndex,
  { main, period }: RankingModel,
  names: readonly string[],
): readonly string[] {
  return names.map((name) => index.place(main.id, name, period));
}
