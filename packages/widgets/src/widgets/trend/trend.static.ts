import type { DatasetIndex, Language } from '@chiso/data/core';
import { textsIn } from '../../ui/pure/static-question.js';
import type {
  StaticQuestion,
  StaticTable,
  StaticView,
  StaticWidget,
} from '../../ui/pure/static-view.js';
import { describeTrend } from './trend.describe.js';
import { words as en } from './trend.describe-en.js';
import {
  describeMore,
  hearLate,
  nameStatistic,
} from './trend.describe-more.js';
import { summarise } from './trend.describe-summary.js';
import { describeTable, type TableText } from './trend.describe-table.js';
import { words as vi } from './trend.describe-vi.js';
import { modelTrend } from './trend.model.js';
import { modelMore } from './trend.model-more.js';
import type { PointText } from './trend.model-text.js';
import { queryTrend } from './trend.query.js';
import { drawTrend } from './trend.static-picture.js';

const attributes = [
  'indicator',
  'area',
  'method',
  'from',
  'to',
  'statistic',
  'release',
  'header',
] as const;

/** A trend without a page: words, a table of all figures, a picture. */
export const staticTrend: StaticWidget = { attributes, flags: [], show };

function show(
  index: DatasetIndex,
  asked: StaticQuestion,
  lang: Language,
): StaticView | undefined {
  const known = modelTrend(index, queryTrend(textsIn(asked, attributes)));
  const model = known?.isPlain ? known : known && modelMore(known, index);
  if (!model) return undefined;
  const words = lang === 'vi' ? vi : en;
  const speaker = {
    lang,
    documentLang: index.header.lang ?? 'vi',
    words,
    header: asked.header || undefined,
    more: model.isPlain ? undefined : { describeMore, nameStatistic },
  };
  const text = describeTrend(model, index, speaker);
  const late = hearLate(index, speaker);
  const table = describeTable(model, text, late);
  return {
    lang,
    header: text.header,
    context: text.context,
    summary: summarise(model, text, late),
    sources: text.sources,
    words: words.ui,
    table: tabulate(table),
    notes: table.notes,
    draw: (canvas) => drawTrend(model, text, canvas),
    isTabular: false,
  };
}

function tabulate({ caption, columns, groups }: TableText): StaticTable {
  return {
    caption,
    columns: columns.map((text, at) => ({ text, isNumber: at === 1 })),
    groups: groups.map(({ name, rows }) => ({
      name,
      rows: rows.map((row) => ({ headAt: 0, cells: cellsOf(row) })),
    })),
  };
}

function cellsOf({ period, figure, status, release, sources }: PointText) {
  const origin = [release, sources.map(({ text }) => text).join('; ')];
  return [period, figure, status, origin.filter(Boolean).join(' · ')].map(
    (text) => ({ text }),
  );
}
