import type { DatasetChange } from './dataset-change.js';
import { isDifferent } from './diff-datasets.js';

/**
 * A change for a program: `{ isDifferent, old, new, figures, definitions,
 * members }`. A figure has its `kind`, `facets`, what it is about, `from` and
 * `to` as the documents state them. Members may be added, none goes.
 */
export function writeChangeJson(change: DatasetChange): string {
  const { old, new: now, figures, definitions, members } = change;
  const name = ({ header }: typeof old) => ({
    id: header.id,
    title: header.title,
    released: header.released,
  });
  const report = {
    isDifferent: isDifferent(change),
    old: name(old),
    new: name(now),
    figures,
    definitions,
    members,
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}
