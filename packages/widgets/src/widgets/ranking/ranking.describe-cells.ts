import {
  type Facet,
  formatMeasure,
  formatMissing,
  formatNumber,
  formatPeriod,
  formatRank,
  type Indicator,
  type Movement,
  pickText,
} from '@chiso/data/core';
import type { Languages } from '../../ui/pure/text.js';
import { describeMethods } from './ranking.describe-methods.js';
import type { NoteBook, NoteKind } from './ranking.describe-notes.js';
import { capital, type RankingWords } from './ranking.describe-words.js';
import type { RankedRow, RankingModel } from './ranking.model.js';
import type { RankingCell } from './ranking.model-cells.js';
import type {
  RankingCellText,
  RankingColumnText,
  RankingRowText,
} from './ranking.model-text.js';

export interface Speaker {
  readonly model: RankingModel;
  readonly words: RankingWords;
  readonly languages: Languages;
}

interface Column {
  readonly head: Omit<RankingColumnText, 'mark'>;
  readonly cell: (row: RankedRow) => RankingCellText;
  /** What qualifies the cell of a row. */
  readonly kinds: (row: RankedRow) => readonly NoteKind[];
}

/** Firm enough for a full bar, as is a figure without a status. */
const firm = new Set<string | undefined>([undefined, 'final', 'derived']);

/** Every head and every cell. A note that all cells share goes to the head. */
export function describeCells(
  speaker: Speaker,
  book: NoteBook,
): {
  readonly columns: readonly RankingColumnText[];
  readonly rows: readonly RankingRowText[];
} {
  const { rows } = speaker.model;
  const columns = columnsOf(speaker);
  const drawn = columns.map(({ head, cell, kinds }) => {
    const own = rows.map(kinds);
    const cells = rows.map(cell);
    const told = own.filter((_, at) => cells[at]!.key !== undefined);
    const shared = (told[0] ?? []).filter(
      (kind) => told.length > 1 && told.every((all) => all.includes(kind)),
    );
    return {
      head: { ...head, mark: shared.map((kind) => book.mark(kind)).join('') },
      cells: cells.map((text, at) => {
        const left = own[at]!.filter((kind) => !shared.includes(kind));
        if (left.length === 0) return text;
        const detail = disputeOf(rows[at]!, speaker);
        return {
          ...text,
          marks: left
            .map((kind) => book.mark(kind, kind === 'disputed' ? detail : ''))
            .join(''),
          aside: left.map(book.say).join(', '),
        };
      }),
    };
  });
  return {
    columns: drawn.map(({ head }) => head),
    rows: rows.map(({ area, mark }, at) => ({
      area,
      cells: drawn.map(({ cells }) => cells[at]!),
      isMarked: mark !== undefined,
    })),
  };
}

function columnsOf(speaker: Speaker): readonly Column[] {
  const { model, words, languages } = speaker;
  const { lang } = languages;
  const own = (text: string) => ({ text, lang });
  const name = words.areas(model.level, 1);
  const methods = describeMethods(model, languages);
  return [
    ...(model.rows.some(({ place }) => place)
      ? [
          {
            head: {
              kind: 'rank',
              ...own(words.rank + inBrackets(methods.ranks)),
            },
            cell: ({ place }: RankedRow) => ({
              text: place ? formatNumber(place.rank, lang) : '–',
              spoken: place ? undefined : formatMissing(undefined, lang),
              key: place?.rank,
            }),
            kinds: ({ place }: RankedRow) =>
              [
                place && place.basis !== 'stated' ? place.basis : '',
                place?.disputed ? 'disputed' : '',
              ].filter(Boolean),
          } as const,
        ]
      : []),
    ...(model.comparison.kind === 'compared'
      ? [
          {
            head: { kind: 'move', ...own(words.movement) },
            cell: ({ movement }: RankedRow) => moveCell(movement!, speaker),
            kinds: ({ movement }: RankedRow) =>
              movement && movement.kind !== 'unknown' && movement.isDoubtful
                ? ['doubtful']
                : [],
          } as const,
        ]
      : []),
    {
      head: { kind: 'name', ...own(capital(name)) },
      cell: (row) => nameCell(row, speaker),
      kinds: () => [],
    },
    ...model.columns.map(
      (indicator, at): Column => ({
        head: headOf(indicator, methods.columns[at]!, speaker),
        cell: ({ cells }) => valueCell(cells[at]!, indicator, speaker),
        kinds: ({ cells }) => kindsOf(cells[at]?.figure?.measure),
      }),
    ),
  ];
}

function moveCell(
  movement: Movement,
  { model, words, languages: { lang } }: Speaker,
): RankingCellText {
  const { kind } = movement;
  const by = kind === 'up' || kind === 'down' ? movement.by : 0;
  const since = formatPeriod(model.before!, { lang });
  return {
    text: { up: `▲ ${by}`, down: `▼ ${by}`, same: '=', unknown: '–' }[kind],
    spoken: `${words.moves[kind](by)} ${words.comparedWith(since)}`,
    tone: kind === 'up' || kind === 'down' ? kind : 'none',
    key: kind === 'unknown' ? undefined : kind === 'down' ? -by : by,
  };
}

function nameCell(
  { name, mark }: RankedRow,
  { words, languages: { lang, documentLang } }: Speaker,
): RankingCellText {
  const picked = pickText(name, lang, documentLang);
  const { former, now } = mark ?? {};
  const other = former ?? now;
  const below =
    other &&
    words[former ? 'formerly' : 'nowPartOf'](
      pickText(other, lang, documentLang).text,
    );
  return {
    text: picked.text,
    lang: picked.lang === lang ? undefined : picked.lang,
    below,
    key: picked.text,
  };
}

/** The short name with the unit that its figures leave out. */
function headOf(
  indicator: Indicator,
  method: string,
  { model, languages: { lang, documentLang } }: Speaker,
): Column['head'] {
  const { unit, scale = [0, 1], shortName, name } = indicator;
  const picked = pickText(shortName ?? name, lang, documentLang);
  const words =
    unit !== 'index'
      ? formatMeasure({ value: 1 }, indicator, lang, documentLang).unit
      : model.columns.length > 1
        ? ''
        : // Held together where the head wraps.
          scale.map((end) => formatNumber(end, lang)).join('\u2060–\u2060');
  return {
    kind: 'value',
    text: picked.text + inBrackets(words, method),
    lang: picked.lang,
  };
}

function inBrackets(...words: readonly string[]): string {
  const told = words.filter(Boolean).join(', ');
  return told && ` (${told})`;
}

function valueCell(
  { figure, amount, rank, barPercent }: RankingCell,
  indicator: Indicator,
  { model, languages: { lang, documentLang } }: Speaker,
): RankingCellText {
  const measure = figure?.measure?.shown;
  if (measure && !measure.missing) {
    const words = formatMeasure(measure, indicator, lang, documentLang);
    const { hedge, number, share } = words;
    return {
      text: `${hedge} ${number}${share && ` (${share})`}`.trim(),
      key: amount,
      barPercent,
      isFirm: firm.has(measure.status),
    };
  }
  if (rank !== undefined) {
    return { text: formatRank(rank, undefined, lang), tone: 'none' };
  }
  const missing = formatMissing(measure?.missing, lang);
  // Beside other columns a dash is enough of what nobody speaks of.
  return model.columns.length > 1 && !measure
    ? { text: '–', spoken: missing, tone: 'none' }
    : { text: missing, tone: 'none' };
}

function kindsOf(facet: Facet | undefined): readonly NoteKind[] {
  if (!facet || facet.shown.missing) return [];
  const { shown, conflicts, revisions } = facet;
  return [
    shown.status && shown.status !== 'final' ? shown.status : '',
    revisions.length > 0 ? 'revised' : '',
    conflicts.length > 0 ? 'disputed' : '',
  ].filter(Boolean);
}

/** "Ninh Bình còn được ghi thứ 5": what other sources say. */
function disputeOf(
  { name, main, cells }: RankedRow,
  { model, words, languages: { lang, documentLang } }: Speaker,
): string {
  const others = [
    ...(main?.rank?.conflicts ?? []).map(({ rank }) =>
      formatRank(rank!, undefined, lang),
    ),
    ...cells.flatMap(({ figure }, at) =>
      (figure?.measure?.conflicts ?? []).map(
        (other) =>
          formatMeasure(other, model.columns[at]!, lang, documentLang).text,
      ),
    ),
  ];
  return words.otherwise(
    pickText(name, lang, documentLang).text,
    others.join(', '),
  );
}
