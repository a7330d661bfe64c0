import type { DatasetIndex, Language } from '@chiso/data/core';
import { plainText } from '../../ui/pure/plain-text.js';
import { flagIn, numberIn, textsIn } from '../../ui/pure/static-question.js';
import type {
  StaticQuestion,
  StaticView,
  StaticWidget,
} from '../../ui/pure/static-view.js';
import { describeRanking } from './ranking.describe.js';
import { words as en } from './ranking.describe-en.js';
import { completeText } from './ranking.describe-more.js';
import { words as vi } from './ranking.describe-vi.js';
import { markChosen } from './ranking.layout-rows.js';
import { modelRanking } from './ranking.model.js';
import { findListed } from './ranking.model-listed.js';
import { completeModel } from './ranking.model-more.js';
import { queryRanking } from './ranking.query.js';
import { tellRankingFacts } from './ranking.static-facts.js';
import { drawRanking } from './ranking.static-picture.js';
import { tabulateRanking } from './ranking.static-table.js';

const attributes = [
  'indicator',
  'among',
  'level',
  'period',
  'method',
  'compare',
  'release',
  'highlight',
  'top',
  'header',
] as const;

/** A ranking without a page: words, a table of all rows, a picture. */
export const staticRanking: StaticWidget = {
  attributes,
  flags: ['history'],
  show,
};

function show(
  index: DatasetIndex,
  asked: StaticQuestion,
  lang: Language,
): StaticView | undefined {
  const query = queryRanking({
    ...textsIn(asked, attributes),
    history: flagIn(asked, 'history'),
    top: numberIn(asked, 'top'),
  });
  const first = modelRanking(index, query);
  if (!first) return undefined;
  const model = completeModel(first, index, query);
  const words = lang === 'vi' ? vi : en;
  const speaker = {
    lang,
    documentLang: index.header.lang ?? 'vi',
    words,
    header: asked.header || undefined,
  };
  const written = describeRanking(model, index, speaker);
  const told = completeText(written, model, index, speaker);
  // What the group around it has chosen is marked, wherever it stands.
  const chosen = asked.area ? findListed(index, model, asked.area) : [];
  const text = { ...told, rows: markChosen(told.rows, chosen) };
  return {
    lang,
    header: text.header,
    context: text.context,
    summary: plainText(text.summary),
    sources: text.sources,
    words: words.ui,
    table: tellRankingFacts(tabulateRanking(text), model, text, [
      lang,
      speaker.documentLang,
    ]),
    notes: text.notes.map(({ mark, text: note }) => `[${mark}] ${note}`),
    draw: (canvas) =>
      drawRanking({ model, text, lang, top: query.top }, canvas),
    isTabular: true,
  };
}
