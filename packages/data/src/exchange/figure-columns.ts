import type { FacetKind } from '../citation/evidence.js';
import {
  type EvidenceReader,
  webAddress,
} from '../citation/evidence-reader.js';
import type { Standing } from '../citation/gather-claims.js';
import type { AreaDescription, Figure, Place } from '../dataset/answers.js';
import { sourcesOf } from '../dataset/sources-of.js';
import type { Observation, Source, Text } from '../document/types.js';
import { formatMeasure } from '../figure/format-measure.js';
import { joinParts } from './join-parts.js';
import type { CsvCell } from './write-csv.js';

/** A statement about a figure, and how it stands to what is shown of it. */
export interface FigureRow {
  readonly figure: Figure;
  readonly statement: Observation;
  /** Where the statement speaks of. */
  readonly area: AreaDescription;
  /** How it stands for each side of the figure. */
  readonly standings: Readonly<Partial<Record<FacetKind, Standing>>>;
  /** The place in a ranking that was derived, where none is stated. */
  readonly place: Place | undefined;
}

type Read = (row: FigureRow, reader: EvidenceReader) => CsvCell;

/**
 * The columns of an export, by their heads. Heads and codes are those of the
 * document, the same in every language; names and words are the reader's.
 */
export const figureColumns: Readonly<Record<string, Read>> = {
  indicator: ({ figure }) => figure.indicator.id,
  indicator_name: ({ figure }, { pick }) => pick(figure.indicator.name)?.text,
  area: ({ area }) => area.id,
  area_name: ({ area }, { pick }) => pick(area.name)?.text,
  area_printed: ({ statement }) => statement.areaLabel,
  area_vintage: ({ area }) => area.vintage,
  area_successor: ({ area }) => area.successor,
  statistic: ({ statement }) => statement.statistic,
  period: ({ statement }) => statement.period,
  period_type: ({ statement: { period, periodType } }) =>
    period === undefined ? undefined : (periodType ?? 'period'),
  period_basis: ({ statement: { period, periodBasis } }) =>
    period === undefined ? 'unstated' : (periodBasis ?? 'stated'),
  period_printed: ({ statement }) => statement.periodText,
  method: ({ statement }) => statement.method,
  method_name: ({ statement: { method = '' } }, { index, pick }) =>
    pick(index.methods.get(method)?.name)?.text,
  release: ({ statement }) => statement.release,
  status: ({ statement }) => statement.status,
  derivation: ({ statement }) => statement.derivation,
  label: ({ statement }, { pick }) => pick(statement.label)?.text,
  figure: ({ statement, figure, standings }, { lang, documentLang }) =>
    standings.measure &&
    formatMeasure(statement, figure.indicator, lang, documentLang).text,
  hedge: ({ statement }) => statement.hedge,
  unit: ({ figure }) => figure.indicator.unit ?? 'count',
  per: ({ figure }) => figure.indicator.per,
  noun: ({ figure }, { pick }) => pick(figure.indicator.noun)?.text,
  value: ({ statement }) => statement.value,
  range_min: ({ statement }) => statement.range?.[0],
  range_max: ({ statement }) => statement.range?.[1],
  count: ({ statement }) => statement.count,
  of: ({ statement }) => statement.of,
  percent: ({ statement }) => statement.percent,
  missing: ({ statement }) => statement.missing,
  rank: ({ statement, place }) => statement.rank ?? place?.rank,
  rank_of: ({ statement }) => statement.rankOf,
  rank_among: ({ statement }) => statement.among,
  rank_basis: ({ statement: { rank, rankBasis }, place }) =>
    rank === undefined ? place?.basis : (rankBasis ?? 'stated'),
  change_by: ({ statement }) => statement.change?.by,
  change_points: ({ statement }) => statement.change?.points,
  change_percent: ({ statement }) => statement.change?.percent,
  change_times: ({ statement }) => statement.change?.times,
  change_phrase: ({ statement }) => statement.change?.phrase,
  change_since: ({ statement }) => statement.change?.since,
  change_hedge: ({ statement }) => statement.change?.hedge,
  measure_standing: standingOf('measure'),
  rank_standing: standingOf('rank'),
  change_standing: standingOf('change'),
  disputed: (row) => mark(row, 'conflicts'),
  revised: (row) => mark(row, 'revisions'),
  issuer: ({ statement }, { pick }) => pick(statement.issuer)?.text,
  source_ids: ofSources(({ id }) => id),
  source_kinds: ofSources(({ kind }) => kind),
  source_publishers: ofSources(({ publisher }) => publisher?.name),
  source_titles: ofSources(({ title }) => title),
  source_dates: ofSources(({ date }) => date),
  source_events: ofSources(({ event }) => event?.date),
  source_urls: ofSources(({ url }) => webAddress(url)),
  source_numbers: ofSources(({ documentNumber }) => documentNumber),
  quote: ({ statement }) => statement.quote,
  locator: ({ statement }) => statement.locator,
  note: ({ statement }, { pick }) => pick(statement.note)?.text,
  statement: ({ statement }) => statement.id,
};

/** What a row is called for how it stands. */
const standingNames: Readonly<Record<Standing, string>> = {
  shown: 'shown',
  confirmations: 'confirmation',
  complements: 'complement',
  conflicts: 'conflict',
  revisions: 'revision',
};

function standingOf(kind: FacetKind): Read {
  return ({ standings }) => {
    const standing = standings[kind];
    return standing && standingNames[standing];
  };
}

/** One part a source in every such column, so that they stay side by side. */
function ofSources(read: (source: Source) => Text | undefined): Read {
  return ({ statement }, { index, pick }) => {
    const parts = sourcesOf(index, statement).map(
      (source) => pick(read(source))?.text ?? '',
    );
    return parts.some(Boolean) ? joinParts(parts) : undefined;
  };
}

/** "yes" beside what is shown, where something else is said of it. */
function mark(
  { figure, standings }: FigureRow,
  list: 'conflicts' | 'revisions',
): string | undefined {
  const kinds = Object.keys(standings) as FacetKind[];
  const isSo = kinds.some(
    (kind) => standings[kind] === 'shown' && figure[kind]?.[list].length,
  );
  return isSo ? 'yes' : undefined;
}
