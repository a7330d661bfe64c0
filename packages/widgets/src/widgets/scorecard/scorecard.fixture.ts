import {
  type DatasetDocument,
  type DatasetIndex,
  type Language,
  learn,
  type Observation,
  type Target,
} from '@chiso/data/core';
import { en as english } from '@chiso/data/en';
import { deepFreeze, indexOf } from '../../../test-support/documents.js';
import { smallDocument } from '../../../test-support/small-document.js';
import { ui } from '../../ui/pure/ui-vi.js';
import { describeScorecard } from './scorecard.describe.js';
import { words as en } from './scorecard.describe-en.js';
import { describeMore } from './scorecard.describe-more.js';
import { words as moreVi } from './scorecard.describe-more-vi.js';
import { words as vi } from './scorecard.describe-vi.js';
import type { BoardSpeaker } from './scorecard.describe-when.js';
import { modelScorecard, type ScorecardModel } from './scorecard.model.js';
import { modelMore, type ScorecardMore } from './scorecard.model-more.js';
import type { ScorecardReasonText } from './scorecard.model-more-text.js';
import type {
  ScorecardRowText,
  ScorecardText,
} from './scorecard.model-text.js';
import { queryScorecard, type ScorecardAttributes } from './scorecard.query.js';

learn('en', english);

/** A document about one indicator `x`, in percent and better when higher. */
export function boardDocument(
  targets: readonly Target[],
  observations: readonly Observation[] = [],
  { indicator, ...more }: Parameters<typeof smallDocument>[1] = {},
): DatasetDocument {
  return smallDocument(observations, {
    targets,
    indicator: { unit: 'percent', direction: 'higher', ...indicator },
    sources: [
      { id: 's', title: 'Nguồn', url: 'https://example.org/' },
      { id: 'act', title: 'Quyết định', documentNumber: '1/QĐ' },
      { id: 'plan', title: 'Kế hoạch' },
    ],
    ...more,
  });
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

/** What led to the statuses of a board. */
export function moreOf(
  index: DatasetIndex,
  attributes: ScorecardAttributes = {},
): ScorecardMore {
  return modelMore(index, modelOf(index, attributes));
}

/** What a board says of a document at first. */
export function textOf(
  source: DatasetDocument | DatasetIndex,
  attributes: ScorecardAttributes = {},
  lang: Language = 'vi',
): ScorecardText {
  const index = 'cells' in source ? source : indexOf(source);
  const model = modelOf(index, attributes);
  return deepFreeze(describeScorecard(model, index, speakerOf(lang)));
}

/** All that its rows come to say. */
export function rowsOf(
  source: DatasetDocument | DatasetIndex,
  attributes: ScorecardAttributes = {},
  lang: Language = 'vi',
): readonly (ScorecardRowText & ScorecardReasonText)[] {
  const index = 'cells' in source ? source : indexOf(source);
  const { rows } = moreOf(index, attributes);
  const speaker = {
    ...speakerOf(lang),
    more: lang === 'vi' ? moreVi : en.more!,
  };
  return textOf(index, attributes, lang)
    .groups.flatMap((group) => group.rows)
    .map((row, at) =>
      deepFreeze({ ...row, ...describeMore(rows[at]!, index, speaker) }),
    );
}

/** The only row of a document, in words. */
export function rowOf(
  target: Target,
  observations: readonly Observation[] = [],
  more: Parameters<typeof boardDocument>[2] = {},
): ReturnType<typeof rowsOf>[number] {
  return rowsOf(boardDocument([target], observations, more))[0]!;
}

function speakerOf(lang: Language): BoardSpeaker {
  const words = lang === 'vi' ? { ui, board: vi } : en;
  return { lang, documentLang: 'vi', words, header: undefined };
}
