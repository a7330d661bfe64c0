import {
  type DatasetIndex,
  formatMeasure,
  formatNumber,
  formatPeriod,
  formatRank,
  type Observation,
  pickText,
  type Target,
} from '@chiso/data/core';
import { labelSources } from '../../ui/pure/label-sources.js';
import type { Speaker } from './gauge.describe.js';
import { join } from './gauge.describe-context.js';
import type { GaugeItem, GaugeModel } from './gauge.model.js';
import { bandsOn } from './gauge.model-bands.js';
import type { GaugeText } from './gauge.model-text.js';

/** A row of the table that says what the picture shows. */
export interface GaugeRow {
  readonly name: string;
  /** The language of the name; undefined: the reader's. */
  readonly lang: string | undefined;
  readonly figure: string;
  readonly note: string;
}

/** All that a table is made of. */
export interface TableContent {
  readonly model: GaugeModel;
  readonly text: GaugeText;
  readonly index: DatasetIndex;
  readonly speaker: Speaker;
}

const words = {
  vi: {
    other: 'nguồn khác',
    earlier: 'lần công bố trước',
    before: 'kỳ trước',
    band: 'mức',
    upTo: 'đến',
    rest: 'trở lên',
  },
  en: {
    other: 'another source',
    earlier: 'earlier release',
    before: 'before',
    band: 'band',
    upTo: 'up to',
    rest: 'and above',
  },
};

/** What the picture shows, and what it has no room for, row by row. */
export function describeTable(content: TableContent): readonly GaugeRow[] {
  return content.model.items.flatMap((item, at) => rowsOf(item, at, content));
}

function rowsOf(
  item: GaugeItem,
  at: number,
  { text: { items }, index, speaker }: TableContent,
): readonly GaugeRow[] {
  const { indicator, figure, facet, previous, targets } = item;
  const { lang, documentLang } = speaker;
  const bands = bandsOn(item);
  const say = words[lang];
  const text = items[at]!;
  const measureOf = (statement: Observation | Target) =>
    formatMeasure(statement, indicator, lang, documentLang).text;
  // A statement may hold both; what is drawn is what is told.
  const drawnOf = (statement: Observation) =>
    facet === figure?.rank
      ? formatRank(statement.rank!, statement.rankOf, lang)
      : measureOf(statement);
  const { statuses, noSource } = speaker.words.ui;
  const sourcesOf = (statement: Observation | Target) =>
    labelSources(index, [statement], speaker)
      .map((source) => source.text)
      .join('; ') || noSource;
  const note = (statement: Observation | Target) =>
    join(' · ', [
      'status' in statement && statuses[statement.status!],
      sourcesOf(statement),
    ]);
  const row = (
    name: string,
    statement: Observation | Target,
    told = measureOf(statement),
  ): GaugeRow => ({
    name,
    lang: undefined,
    figure: told,
    note: note(statement),
  });
  // Acts that set one target may put another word before it.
  const act = (target: Target) => {
    const { documentNumber, title = '' } =
      index.header.sources?.find(({ id }) => id === target.basis) ?? {};
    return documentNumber ?? pickText(title, lang, documentLang).text;
  };
  const { period } = previous?.figure ?? {};
  return [
    {
      name: text.name.text + (text.own ? ` (${text.own})` : ''),
      lang: text.name.lang,
      figure: text.figure.text,
      note: join(' · ', [
        text.status,
        // Of several, those without a source say so themselves.
        facet && !text.status.endsWith(noSource) && sourcesOf(facet.shown),
      ]),
    },
    ...(facet?.conflicts ?? []).map((one) => row(say.other, one, drawnOf(one))),
    ...(facet?.revisions ?? []).map((one) =>
      row(say.earlier, one, drawnOf(one)),
    ),
    ...(text.change && !previous
      ? [
          {
            name: '',
            lang: undefined,
            figure: text.change.rest,
            note: figure?.change ? sourcesOf(figure.change.shown) : '',
          },
        ]
      : []),
    ...(previous
      ? [
          {
            ...row(
              period ? formatPeriod(period, { lang }) : say.before,
              previous.figure.measure!.shown,
            ),
            figure: [
              measureOf(previous.figure.measure!.shown),
              text.change?.spoken,
            ]
              .filter(Boolean)
              .join(', '),
          },
        ]
      : []),
    ...targets.flatMap(({ mark }, order) => [
      ...mark.targets.map((one) =>
        row(
          [text.targets[order]![0], act(one)].filter(Boolean).join(' · '),
          one,
        ),
      ),
      ...mark.conflicts.map((one) => row(say.other, one)),
    ]),
    ...bands.map(({ label = say.band, upTo }) => ({
      name: pickText(label, lang, documentLang).text,
      lang: undefined,
      figure:
        upTo === undefined
          ? say.rest
          : `${say.upTo} ${formatNumber(upTo, lang)}`,
      note: '',
    })),
  ];
}
