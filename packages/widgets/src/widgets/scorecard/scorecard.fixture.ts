import type { DatasetDocument, Observation, Target } from '@chiso/data/core';
import { type DatasetIndex, type Language, learn } from '@chiso/data/core';
import { en as english } from '@chiso/data/en';
import { deepFreeze, indexOf } from '../../../test-support/documents.js';
import { ui } from '../../ui/pure/ui-vi.js';
import { describeScorecard } from './scorecard.describe.js';
import { words as en } from './scorecard.describe-en.js';
import { modelScorecard, type ScorecardModel } from './scorecard.model.js';
import type { ScorecardText } from './scorecard.model-text.js';
import { queryScorecard, type ScorecardAttributes } from './scorecard.query.js';

learn('en', english);

/** A document about one indicator `x`, in percent and better when higher. */
export function boardDocument(
  targets: readonly Target[],
  observations: readonly Observation[] = [],
  {
    indicator = {},
    ...more
  }: Omit<Partial<DatasetDocument>, 'targets'> & {
    readonly indicator?: Partial<DatasetDocument['indicators'][number]>;
  } = {},
): DatasetDocument {
  return {
    format: 'chiso/1',
    id: 'test',
    title: 'Thử',
    area: 'vn',
    sources: [
      { id: 's', title: 'Nguồn', url: 'https://example.org/' },
      { id: 'act', title: 'Quyết định', documentNumber: '1/QĐ' },
      { id: 'plan', title: 'Kế hoạch' },
    ],
    indicators: [
      {
        id: 'x',
        name: 'Chỉ tiêu',
        unit: 'percent',
        direction: 'higher',
        ...indicator,
      },
    ],
    observations: observations.map((one) => ({ source: 's', ...one })),
    targets: targets.map((one) => ({ source: 's', ...one })),
    ...more,
  };
}

export function modelOf(
  index: DatasetIndex,
  attributes: ScorecardAttributes = {},
): ScorecardModel {
  const model = modelScorecard(
    index,
    queryScorecard(Object.freeze(attributes)),
  );
  if (!model) throw new Error('there is no target');
  return model;
}

/** What a board says of a document. */
export function textOf(
  source: DatasetDocument | DatasetIndex,
  attributes: ScorecardAttributes = {},
  lang: Language = 'vi',
): ScorecardText {
  const index = 'cells' in source ? source : indexOf(source);
  const text = describeScorecard(modelOf(index, attributes), index, {
    lang,
    documentLang: 'vi',
    words: lang === 'vi' ? { ui, board: undefined } : en,
    header: undefined,
  });
  return deepFreeze(text);
}

/** The only row of a document, in words. */
export function rowOf(
  target: Target,
  observations: readonly Observation[] = [],
  more: Parameters<typeof boardDocument>[2] = {},
): ScorecardText['groups'][number]['rows'][number] {
  const text = textOf(boardDocument([target], observations, more));
  return text.groups[0]!.rows[0]!;
}
