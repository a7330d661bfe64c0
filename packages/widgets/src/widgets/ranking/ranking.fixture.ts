import type { DatasetDocument, DatasetIndex, Language } from '@chiso/data/core';
import { indexOf } from '../../../test-support/documents.js';
import { describeRanking } from './ranking.describe.js';
import { words as en } from './ranking.describe-en.js';
import { words as vi } from './ranking.describe-vi.js';
import { modelRanking, type RankingModel } from './ranking.model.js';
import type { RankingText } from './ranking.model-text.js';
import { queryRanking, type RankingAttributes } from './ranking.query.js';

/** A small document: indicator `x` of areas `a`, `b` … */
export function smallIndex(more: Partial<DatasetDocument> = {}): DatasetIndex {
  return indexOf({
    format: 'chiso/1',
    id: 'test',
    title: 'Thử',
    sources: [{ id: 's', title: 'Nguồn' }],
    indicators: [{ id: 'x', name: 'Chỉ số', direction: 'higher' }],
    areas: ['a', 'b', 'c', 'd'].map((id) => ({ id, name: id.toUpperCase() })),
    ...more,
  });
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
