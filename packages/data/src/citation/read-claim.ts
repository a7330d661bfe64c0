import type { Figure } from '../dataset/answers.js';
import { describeArea } from '../dataset/describe-area.js';
import { sourcesOf } from '../dataset/sources-of.js';
import type { Observation } from '../document/types.js';
import { formatChange } from '../figure/format-change.js';
import { formatMeasure } from '../figure/format-measure.js';
import { formatRank } from '../figure/format-rank.js';
import { formatPeriod } from '../period/format-period.js';
import { parsePeriod } from '../period/parse-period.js';
import type { Claim, ClaimPeriod, FacetKind, Named } from './evidence.js';
import { type EvidenceReader, named, textOf } from './evidence-reader.js';
import { readSource } from './read-source.js';

/** A statement about a figure, for those sides of it that are asked for. */
export function readClaim(
  statement: Observation,
  facets: readonly FacetKind[],
  figure: Figure,
  reader: EvidenceReader,
): Claim {
  const { index, lang, documentLang, pick, words } = reader;
  const { indicator } = figure;
  const { status, rankOf, among } = statement;
  const shows = (facet: FacetKind) => facets.includes(facet);
  const measure = shows('measure')
    ? formatMeasure(statement, indicator, lang, documentLang)
    : undefined;
  const rank =
    shows('rank') && statement.rank !== undefined
      ? formatRank(statement.rank, rankOf, lang)
      : undefined;
  const change =
    shows('change') && statement.change
      ? formatChange(statement.change, indicator, lang, documentLang)
      : undefined;
  return {
    statement,
    facets,
    text: [measure?.text, rank, change?.text].filter(Boolean).join('; '),
    measure,
    rank,
    among:
      rank !== undefined && among !== undefined
        ? pick(describeArea(index, among).name)
        : undefined,
    isRankInferred: rank !== undefined && statement.rankBasis === 'inferred',
    change,
    label: pick(statement.label),
    ...otherPlace(statement, figure, reader),
    areaPrinted: textOf(statement.areaLabel),
    period: readPeriod(statement, reader),
    release: readRelease(statement, reader),
    issuer: pick(statement.issuer),
    status: named(status, words.statuses),
    derivation: textOf(statement.derivation),
    sources: sourcesOf(index, statement).map((one) => readSource(one, reader)),
    quote: textOf(statement.quote),
    locator: textOf(statement.locator),
    note: pick(statement.note),
  };
}

// A statement that the document links may stand in another area or method.
function otherPlace(
  { area, period = '', method }: Observation,
  figure: Figure,
  { index, pick }: EvidenceReader,
): Pick<Claim, 'elsewhere' | 'otherMethod'> {
  const place = index.area(area, parsePeriod(period));
  return {
    elsewhere:
      place === figure.area ? undefined : pick(describeArea(index, place).name),
    otherMethod:
      method === figure.method?.id
        ? undefined
        : pick(index.methods.get(method ?? '')?.name ?? method),
  };
}

function readPeriod(
  { period = '', periodType, periodBasis = 'stated', periodText }: Observation,
  { lang, words }: EvidenceReader,
): ClaimPeriod {
  const known = parsePeriod(period);
  return {
    text: known && formatPeriod(known, { lang, periodType }),
    basis: (known && named(periodBasis, words.bases)) ?? {
      code: 'unstated',
      text: words.bases.unstated,
    },
    printed: textOf(periodText),
  };
}

/** "tháng 1/2024", "ngày 6/1/2025". */
function readRelease(
  { release }: Observation,
  { lang }: EvidenceReader,
): Named | undefined {
  if (release === undefined) return undefined;
  const period = parsePeriod(release);
  return {
    code: release,
    text: period ? formatPeriod(period, { lang }) : release,
  };
}
