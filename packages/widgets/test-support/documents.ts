import { parseDataset } from '@chiso/data';
import { vietnam } from '@chiso/data/areas';
import { type DatasetIndex, indexContent } from '@chiso/data/core';

/** A value that throws when it is written to, all its members included. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value) {
    Object.values(value).forEach(deepFreeze);
    Object.freeze(value);
  }
  return value;
}

/** A deep-frozen document, ready to be asked; throws where none is left. */
export function indexOf(document: unknown): DatasetIndex {
  const { dataset, issues } = parseDataset(deepFreeze(document));
  if (!dataset) throw new Error(JSON.stringify(issues));
  return dataset;
}

const examples = new Map<string, Promise<DatasetIndex>>();

/** One of the example documents, with the provinces. */
export function exampleIndex(name: string): Promise<DatasetIndex> {
  const known = examples.get(name);
  if (known) return known;
  const index = fetch(`/examples/data/${name}.json`)
    .then((response) => response.json())
    .then((document) => indexContent(indexOf(document).content, vietnam));
  examples.set(name, index);
  return index;
}
