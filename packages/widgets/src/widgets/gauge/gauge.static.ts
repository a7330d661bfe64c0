import type { DatasetIndex, Language } from '@chiso/data/core';
import { numberIn, textsIn } from '../../ui/pure/static-question.js';
import type {
  StaticQuestion,
  StaticTable,
  StaticView,
  StaticWidget,
} from '../../ui/pure/static-view.js';
import { staticWords } from '../../ui/pure/static-words.js';
import { describeGauge } from './gauge.describe.js';
import { words as en } from './gauge.describe-en.js';
import * as moreWords from './gauge.describe-more.js';
import { describeTable, type TableContent } from './gauge.describe-table.js';
import { words as vi } from './gauge.describe-vi.js';
import { modelGauge } from './gauge.model.js';
import * as moreModel from './gauge.model-more.js';
import { queryGauge } from './gauge.query.js';
import { writeLiteral } from './gauge.query-literal.js';
import { drawGauge } from './gauge.static-picture.js';

const asking = [
  'indicator',
  'area',
  'period',
  'method',
  'statistic',
  'release',
  'variant',
] as const;
const stating = ['header', 'unit', 'noun', 'hedge', 'source'] as const;
const numbers = ['min', 'max', 'value', 'count', 'of', 'percent'] as const;

/** A gauge without a page: words, a table of all it shows, a picture. */
export const staticGauge: StaticWidget = {
  attributes: [...asking, ...stating, ...numbers],
  flags: [],
  show,
  state,
};

function show(
  index: DatasetIndex,
  asked: StaticQuestion,
  lang: Language,
): StaticView | undefined {
  const query = queryGauge({
    ...textsIn(asked, asking),
    min: numberIn(asked, 'min'),
    max: numberIn(asked, 'max'),
  });
  const model = modelGauge(index, query, moreModel);
  if (!model) return undefined;
  const words = lang === 'vi' ? vi : en;
  const speaker = {
    lang,
    documentLang: index.header.lang ?? 'vi',
    words,
    header: asked.header || undefined,
    more: moreWords,
  };
  const text = describeGauge(model, index, speaker);
  return {
    lang,
    header: text.header,
    context: text.context,
    summary: text.summary,
    sources: text.sources,
    words: words.ui,
    table: tabulate({ model, text, index, speaker }),
    notes: [],
    draw: (canvas) => drawGauge(model, text, canvas),
    isTabular: false,
  };
}

/** The figure that attributes state, as a document. */
function state(asked: StaticQuestion): string | undefined {
  const [value, count, of, percent] = (
    ['value', 'count', 'of', 'percent'] as const
  ).map((name) => numberIn(asked, name));
  if ((value ?? count ?? percent) === undefined) return undefined;
  const texts = textsIn(asked, [...stating, 'period']);
  return writeLiteral({ ...texts, value, count, of, percent });
}

function tabulate(content: TableContent): StaticTable {
  const { header, context } = content.text;
  const { lang } = content.speaker;
  const rows = describeTable(content).map(
    ({ name, lang: ownLang, figure, note }) => ({
      headAt: 0,
      cells: [
        { text: name, lang: ownLang as Language | undefined },
        { text: figure },
        { text: note },
      ],
    }),
  );
  return {
    caption: [header.text, context].filter(Boolean).join('. '),
    columns: staticWords[lang].figures.map((text, at) => ({
      text,
      isNumber: at === 1,
    })),
    groups: [{ rows }],
  };
}
