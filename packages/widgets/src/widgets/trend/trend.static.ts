import type { DatasetIndex, Language } from '@chiso/data/core';
import { textsIn } from '../../ui/pure/static-question.js';
import type {
  StaticCell,
  StaticQuestion,
  StaticTable,
  StaticView,
  StaticWidget,
} from '../../ui/pure/static-view.js';
import type { Facts } from '../../ui/pure/table-facts.js';
import { describeTrend } from './trend.describe.js';
import { words as en } from './trend.describe-en.js';
import { describeMore } from './trend.describe-more.js';
import { summarise } from './trend.describe-summary.js';
import { describeTable, type TableText } from './trend.describe-table.js';
import { hearAll } from './trend.describe-told.js';
import { words as vi } from './trend.describe-vi.js';
import { modelTrend } from './trend.model.js';
import { modelMore } from './trend.model-more.js';
import { modelPaces } from './trend.model-paces.js';
import type { PointText } from './trend.model-text.js';
import { queryTrend } from './trend.query.js';
import { type TrendFacts, tellTrendFacts } from './trend.static-facts.js';
import { drawTrend } from './trend.static-picture.js';

const attributes = [
  'indicator',
  'area',
  'method',
  'from',
  'to',
  'statistic',
  'release',
] as const;

/** A trend without a page: words, a table of all figures, a picture. */
export const staticTrend: StaticWidget = {
  attributes: [...attributes, 'header'],
  flags: [],
  show,
};

function show(
  index: DatasetIndex,
  asked: StaticQuestion,
  lang: Language,
): StaticView | undefined {
  const first = modelTrend(index, queryTrend(textsIn(asked, attributes)));
  if (!first) return undefined;
  const whole = modelMore(first, index);
  const paces = modelPaces(whole);
  const model = paces.length > 0 ? { ...whole, paces } : whole;
  const words = lang === 'vi' ? vi : en;
  const speaker = {
    lang,
    documentLang: index.header.lang ?? 'vi',
    words,
    header: asked.header || undefined,
  };
  const text = describeTrend(model, index, speaker, describeMore);
  const hearer = hearAll(index, speaker);
  const table = describeTable(model, text, hearer);
  return {
    lang,
    header: text.header,
    context: text.context,
    summary: summarise(model, text, hearer),
    sources: text.sources,
    words: words.ui,
    table: tabulate(table, tellTrendFacts(model, index, lang)),
    notes: table.notes,
    draw: (canvas) => drawTrend(model, text, canvas),
    isTabular: false,
  };
}

function tabulate(
  { caption, columns, groups }: TableText,
  facts: TrendFacts,
): StaticTable {
  return {
    caption,
    facts: facts.table,
    columns: columns.map((text, at) => ({ text, isNumber: at === 1 })),
    groups: groups.map(({ name, rows }, line) => ({
      name,
      facts: facts.lines[line]?.line ?? { target: '' },
      rows: rows.map((row, nth) => ({
        headAt: 0,
        cells: cellsOf(row, {
          ...facts.lines[line]?.figures[nth],
          ...citedIn(row),
        }),
      })),
    })),
  };
}

function cellsOf(
  { period, figure, status, release, sources }: PointText,
  facts: Facts,
): readonly StaticCell[] {
  const origin = [release, sources.map(({ text }) => text).join('; ')];
  const [first, ...others] = [
    period,
    figure,
    status,
    origin.filter(Boolean).join(' · '),
  ].map((text): StaticCell => ({ text }));
  const [second, ...rest] = others;
  return [first!, { ...second!, facts }, ...rest];
}

/** Its sources by their names; where these would run together, none. */
function citedIn({ sources }: PointText): Facts {
  const names = sources.map(({ text }) => text);
  const isClear = names.length > 0 && !names.some((name) => /;/.test(name));
  return isClear ? { cited: names.join('; ') } : {};
}
