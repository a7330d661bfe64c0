import type { DatasetIndex, Language } from '@chiso/data/core';
import { flagIn, numberIn, textsIn } from '../../ui/pure/static-question.js';
import type {
  StaticQuestion,
  StaticView,
  StaticWidget,
} from '../../ui/pure/static-view.js';
import { describeFigure } from './figure.describe.js';
import { words as en } from './figure.describe-en.js';
import { words as vi } from './figure.describe-vi.js';
import { modelFigure } from './figure.model.js';
import { queryFigure } from './figure.query.js';

const attributes = [
  'indicator',
  'area',
  'period',
  'method',
  'statistic',
  'release',
  'format',
  'cited',
] as const;

/** A figure in a sentence without a page: its words, and its sources. */
export const staticFigure: StaticWidget = {
  attributes,
  flags: ['bare', 'unhedged', 'live'],
  show,
};

function show(
  index: DatasetIndex,
  asked: StaticQuestion,
  lang: Language,
): StaticView | undefined {
  const query = queryFigure({
    ...textsIn(asked, attributes),
    cited: numberIn(asked, 'cited'),
    bare: flagIn(asked, 'bare'),
    unhedged: flagIn(asked, 'unhedged'),
    live: flagIn(asked, 'live'),
  });
  const model = modelFigure(index, query);
  if (!model) return undefined;
  const words = lang === 'vi' ? vi : en;
  const documentLang = index.header.lang ?? 'vi';
  const { header, written, correction, sources } = describeFigure(
    model,
    index,
    words,
    { lang, documentLang },
  );
  return {
    lang,
    header,
    written,
    context: '',
    summary: correction,
    sources,
    words: words.ui,
    table: undefined,
    notes: [],
    draw: undefined,
    isTabular: false,
  };
}
