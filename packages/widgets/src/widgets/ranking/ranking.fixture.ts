import type { DatasetDocument, DatasetIndex, Language } from '@chiso/data/core';
import { indexOf } from '../../../test-support/documents.js';
import type { Speaker } from '../../ui/pure/text.js';
import { describeRanking } from './ranking.describe.js';
import { words as en } from './ranking.describe-en.js';
import { completeText } from './ranking.describe-more.js';
import { words as vi } from './ranking.describe-vi.js';
import type { RankingWords } from './ranking.describe-words.js';
import { modelRanking } from './ranking.model.js';
import { completeModel, type WholeRankingModel } from './ranking.model-more.js';
import type { RankingText, WholeRankingText } from './ranking.model-text.js';
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
): WholeRankingModel | undefined {
  const query = queryRanking(Object.freeze(attributes));
  const model = modelRanking(index, query);
  return model && completeModel(model, index, query);
}

/** All that is written or said in the end. */
export function textOf(
  index: DatasetIndex,
  attributes: RankingAttributes,
  lang: Language = 'vi',
): WholeRankingText {
  const model = modelOf(index, attributes);
  if (!model) throw new Error('there is nothing to rank');
  const speaker = speakerOf(index, lang);
  const text = describeRanking(model, index, speaker);
  return completeText(text, model, index, speaker);
}

/** What is written at once. */
export function firstTextOf(
  index: DatasetIndex,
  attributes: RankingAttributes,
): RankingText {
  const model = modelRanking(index, queryRanking(Object.freeze(attributes)));
  if (!model) throw new Error('there is nothing to rank');
  return describeRanking(model, index, speakerOf(index, 'vi'));
}

function speakerOf(index: DatasetIndex, lang: Language): Speaker<RankingWords> {
  return {
    lang,
    documentLang: index.header.lang ?? 'vi',
    words: lang === 'vi' ? vi : en,
    header: undefined,
  };
}

/** A table as lines of text, as it would be read. */
export function linesOf({ columns, rows, notes }: WholeRankingText): string[] {
  return [
    columns.map(({ text, mark }) => text + (mark ?? '')).join(' | '),
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
