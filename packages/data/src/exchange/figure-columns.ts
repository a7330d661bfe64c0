import type { FacetKind } from '../citation/evidence.js';
import {
  type EvidenceReader,
  webAddress,
} from '../citation/evidence-reader.js';
import type { Standing } from '../citation/gather-claims.js';
import type { AreaDescription, Place } from '../dataset/answers.js';
import { sourcesOf } from '../dataset/sources-of.js';
import type {
  Indicator,
  Observation,
  Source,
  Target,
  Text,
} from '../document/types.js';
import { formatMeasure } from '../figure/format-measure.js';
import { joinParts } from './join-parts.js';
import type { CsvCell } from './write-csv.js';

/**
 * What a row states: a figure that is shown, one that a shown change was
 * reckoned from, or what is to be reached.
 */
export type RowKind = 'figure' | 'compared' | 'target';

/** A statement, and how it stands to what is shown. */
export interface FigureRow {
  readonly kind: RowKind;
  readonly indicator: Indicator;
  readonly statement: Observation & Target;
  /** Where the statement speaks of. */
  readonly area: AreaDescription;
  /** How it stands for each side of a figure, or as a target. */
  readonly standings: Readonly<Partial<Record<FacetKind | 'target', Standing>>>;
  /** The place in a ranking that was derived, where none is stated. */
  readonly place?: Place | undefined;
  /** It is what is shown, and others contradict it. */
  readonly isDisputed: boolean;
  /** It is what is shown, and there were earlier releases of it. */
  readonly isRevised: boolean;
}

type Read = (row: FigureRow, reader: EvidenceReader) => CsvCell;

/**
 * The columns of an export, by their heads. Heads and codes are those of the
 * document, the same in every language; names and words are the reader's.
 */
export const figureColumns: Readonly<Record<string, Read>> = {
  kind: ({ kind }) => kind,
  indicator: ({ indicator }) => indicator.id,
  indicator_name: ({ indicator }, { pick }) => pick(indicator.name)?.text,
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
  figure: figureWords,
  hedge: ({ statement }) => statement.hedge,
  unit: ({ indicator }) => indicator.unit ?? 'count',
  per: ({ indicator }) => indicator.per,
  noun: ({ indicator }, { pick }) => pick(indicator.noun)?.text,
  value: ({ statement }) => statement.value,
  range_min: ({ statement }) => statement.range?.[0],
  range_max: ({ statement }) => statement.range?.[1],
  count: ({ statement }) => statement.count,
  of: ({ statement }) => statement.of,
  percent: ({ statement }) => statement.percent,
  missing: ({ statement }) => statement.missing,
  verdict: ({ statement }) => statement.verdict,
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
  target_standing: standingOf('target'),
  disputed: ({ isDisputed }) => (isDisputed ? 'yes' : undefined),
  revised: ({ isRevised }) => (isRevised ? 'yes' : undefined),
  issuer: ({ statement }, { pick }) => pick(statement.issuer)?.text,
  source_ids: ofSources(({ id }) => id),
  source_kinds: ofSources(({ kind }) => kind),
  source_publishers: ofSources(({ publisher }) => publisher?.name),
  source_titles: ofSources(({ title }) => title),
  source_dates: ofSources(({ date }) => date),
  source_events: ofSources(({ event }) => event?.date),
  source_urls: ofSources(({ url }) => webAddress(url)),
  source_numbers: ofSources(({ documentNumber }) => documentNumber),
  basis: ({ statement }) => statement.basis,
  basis_title: ofBasis(({ title }) => title),
  basis_date: ofBasis(({ date }) => date),
  basis_url: ofBasis(({ url }) => webAddress(url)),
  basis_number: ofBasis(({ documentNumber }) => documentNumber),
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

function standingOf(kind: FacetKind | 'target'): Read {
  return ({ standings }) => {
    const standing = standings[kind];
    return standing && standingNames[standing];
  };
}

/** The measure in words; a target may have a verdict and no figure. */
function figureWords(
  { statement, indicator, standings }: FigureRow,
  { lang, documentLang }: EvidenceReader,
): string | undefined {
  if (!(standings.measure ?? standings.target)) return undefined;
  const { number, text } = formatMeasure(
    statement,
    indicator,
    lang,
    documentLang,
  );
  return number || !statement.verdict ? text : undefined;
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

/** The act that sets a target. */
function ofBasis(read: (source: Source) => Text | undefined): Read {
  return ({ statement: { basis } }, { index, pick }) => {
    const [act] =
      basis === undefined ? [] : sourcesOf(index, { source: basis });
    return act && pick(read(act))?.text;
  };
}
