import type { DatasetIndex, Language } from '@chiso/data/core';
import { numberIn, textsIn } from '../../ui/pure/static-question.js';
import type {
  StaticQuestion,
  StaticView,
  StaticWidget,
} from '../../ui/pure/static-view.js';
import { ui as uiVi } from '../../ui/pure/ui-vi.js';
import { describeScorecard } from './scorecard.describe.js';
import { words as en } from './scorecard.describe-en.js';
import { describeFound } from './scorecard.describe-found.js';
import { describeMore } from './scorecard.describe-more.js';
import { words as moreVi } from './scorecard.describe-more-vi.js';
import { words as vi } from './scorecard.describe-vi.js';
import type { ScorecardWords } from './scorecard.describe-words.js';
import { modelScorecard } from './scorecard.model.js';
import { modelMore } from './scorecard.model-more.js';
import type { ScorecardText } from './scorecard.model-text.js';
import { queryScorecard } from './scorecard.query.js';
import { drawScorecard } from './scorecard.static-picture.js';
import { tabulateBoard } from './scorecard.static-table.js';

const texts = [
  'topic',
  'area',
  'period',
  'due',
  'method',
  'release',
  'status',
  'header',
] as const;

/** A board without a page: its counts, a table of its rows, a picture. */
export const staticScorecard: StaticWidget = {
  attributes: [...texts, 'tolerance'],
  flags: [],
  show,
};

function show(
  index: DatasetIndex,
  asked: StaticQuestion,
  lang: Language,
): StaticView | undefined {
  const query = queryScorecard({
    ...textsIn(asked, texts),
    tolerance: numberIn(asked, 'tolerance'),
  });
  const model = modelScorecard(index, query);
  if (!model) return undefined;
  const words: ScorecardWords = lang === 'vi' ? { ui: uiVi, board: vi } : en;
  const { more = moreVi } = words;
  const speaker = {
    lang,
    documentLang: index.header.lang ?? 'vi',
    words,
    header: asked.header || undefined,
  };
  const text = describeScorecard(model, index, speaker);
  const told = text.groups.flatMap((group) => group.rows);
  const judged = modelMore(index, model).rows;
  const reasons = new Map(
    judged.map((row, at) => [
      told[at]!,
      describeMore(row, index, { ...speaker, more }),
    ]),
  );
  const shown = keepShown(text, query.shown);
  const found = describeFound(model, query.shown, words.board, lang);
  const board = { text: shown, reasons, say: words.board };
  return {
    lang,
    header: text.header,
    context: text.context,
    summary: text.sentence,
    sources: text.sources,
    words: words.ui,
    table: tabulateBoard(board, more, words.ui),
    notes: found ? [found] : [],
    draw: (canvas) => drawScorecard({ ...board, model, lang }, canvas),
    isTabular: true,
  };
}

/** Only the rows that the author of the page wants to be seen. */
function keepShown(
  text: ScorecardText,
  shown: readonly string[],
): ScorecardText {
  if (shown.length === 0) return text;
  const groups = text.groups.map((group) => ({
    ...group,
    rows: group.rows.filter(({ status }) => shown.includes(status)),
  }));
  return { ...text, groups: groups.filter(({ rows }) => rows.length > 0) };
}
