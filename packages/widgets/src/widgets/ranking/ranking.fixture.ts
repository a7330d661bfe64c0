import { parseDataset } from '@chiso/data';
import { vietnam } from '@chiso/data/areas';
import {
  type DatasetDocument,
  type DatasetIndex,
  indexContent,
  type Language,
} from '@chiso/data/core';
import { describeRanking } from './ranking.describe.js';
import { words as en } from './ranking.describe-en.js';
import { words as vi } from './ranking.describe-vi.js';
import { modelRanking, type RankingModel } from './ranking.model.js';
import type { RankingText } from './ranking.model-text.js';
import { queryRanking, type RankingAttributes } from './ranking.query.js';

const documents = new Map<string, Promise<DatasetIndex>>();

/** One of the example documents, with the provinces. */
export function exampleIndex(name: string): Promise<DatasetIndex> {
  const known = documents.get(name);
  if (known) return known;
  const index = fetch(`/examples/data/${name}.json`)
    .then((response) => response.text())
    .then((text) => {
      const { dataset } = parseDataset(deepFreeze(JSON.parse(text)));
      return indexContent(dataset!.content, vietnam);
    });
  documents.set(name, index);
  return index;
}

/** A small document: indicator `x` of areas `a`, `b` … */
export function smallIndex(more: Partial<DatasetDocument> = {}): DatasetIndex {
  const { dataset, issues } = parseDataset(
    deepFreeze({
      format: 'chiso/1',
      id: 'test',
      title: 'Thử',
      sources: [{ id: 's', title: 'Nguồn' }],
      indicators: [{ id: 'x', name: 'Chỉ số', direction: 'higher' }],
      areas: ['a', 'b', 'c', 'd'].map((id) => ({ id, name: id.toUpperCase() })),
      ...more,
    }),
  );
  if (!dataset) throw new Error(JSON.stringify(issues));
  return dataset;
}

export function modelOf(
  index: DatasetIndex,
  attributes: RankingAttributes,
): RankingModel | undefined {
  return modelRanking(index, queryRanking(Object.freeze(attributes)));
}

export function textOf(
  index: DatasetIndex,
  attributes: RankingAttributes,
  lang: Language = 'vi',
): RankingText {
  const model = modelOf(index, attributes);
  if (!model) throw new Error('there is nothing to rank');
  return describeRanking(model, index, lang === 'vi' ? vi : en, {
    lang,
    documentLang: index.header.lang ?? 'vi',
  });
}

/** A table as lines of text, as it would be read. */
export function linesOf({ columns, rows, notes }: RankingText): string[] {
  return [
    columns.map(({ text, mark }) => text + mark).join(' | '),
    ...rows.map(
      ({ cells, isMarked }) =>
        (isMarked ? '* ' : '') +
        cells
          .map(({ text, marks = '', below }) =>
            `${text}${marks} ${below ?? ''}`.trim(),
          )
          .join(' | '),
    ),
    ...notes.map(({ mark, text }) => `${mark}: ${text}`),
  ];
}

export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}
