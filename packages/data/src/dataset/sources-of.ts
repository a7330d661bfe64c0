import type { Observation, Source, Target } from '../document/types.js';
import type { DatasetIndex } from './dataset-index.js';

/** The sources of a statement; ids that lead nowhere are left out. */
export function sourcesOf(
  { header }: DatasetIndex,
  {
    source,
    sources = source === undefined ? [] : [source],
  }: Observation | Target,
): readonly Source[] {
  return sources.flatMap(
    (id) => header.sources?.find((one) => one.id === id) ?? [],
  );
}
