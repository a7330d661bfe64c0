import type { Figure } from '../dataset/answers.js';
import type { DatasetIndex } from '../dataset/dataset-index.js';
import type { Issue } from '../document/issue.js';
import type { Language } from '../document/types.js';
import { formatPeriod } from '../period/format-period.js';
import type {
  DocumentEvidence,
  Evidence,
  FacetKind,
  IndicatorEvidence,
} from './evidence.js';
import {
  type EvidenceReader,
  evidenceReader,
  named,
  textOf,
  webAddress,
} from './evidence-reader.js';
import { facetKinds, gatherClaims, type Standing } from './gather-claims.js';
import { issuesAbout } from './issues-about.js';
import { otherMethods, readMethod } from './other-methods.js';
import { readArea } from './read-area.js';
import { readBreaks } from './read-breaks.js';

/** How evidence is to be told. */
export interface EvidenceStyle {
  readonly lang: Language;
  /**
   * The sides of the figure that are meant; a rank in a table is not its
   * value. Absent: all that it has.
   */
  readonly facets?: readonly FacetKind[] | undefined;
  /** The release that the figure was asked for at, if any. */
  readonly release?: string | undefined;
  /** What is wrong with the document; those about the figure are picked. */
  readonly issues?: readonly Issue[] | undefined;
  /** The document as it was written, which the issues point into. */
  readonly document?: unknown;
}

/**
 * All that stands behind a figure, in words and as one plain value. What
 * became of a province is told where the index has a table of areas.
 */
export function collectEvidence(
  index: DatasetIndex,
  figure: Figure,
  { lang, facets = facetKinds, release, issues = [], document }: EvidenceStyle,
): Evidence {
  const reader = evidenceReader(index, lang);
  const gather = (standing: Standing) =>
    gatherClaims(figure, standing, facets, reader);
  const { period, periodType, statistic, method } = figure;
  const shown = gather('shown');
  return {
    lang,
    document: readDocument(reader),
    indicator: readIndicator(figure, reader),
    area: readArea(figure, reader),
    period: period && {
      code: period.code,
      text: formatPeriod(period, { lang, periodType }),
    },
    statistic: named(statistic, reader.words.statistics),
    method: method && readMethod(method, reader),
    text: shown.map(({ text }) => text).join('; '),
    shown,
    revisions: gather('revisions'),
    conflicts: gather('conflicts'),
    confirmations: gather('confirmations'),
    complements: gather('complements'),
    otherMethods: otherMethods(figure, facets, release, reader),
    breaks: readBreaks(figure, reader),
    isWithoutSource:
      shown.length > 0 && shown.every(({ sources }) => sources.length === 0),
    issues: issuesAbout(figure, index, issues, document),
  };
}

function readIndicator(
  { indicator: { id, name, description } }: Figure,
  { pick, documentLang }: EvidenceReader,
): IndicatorEvidence {
  return {
    id,
    name: pick(name) ?? { text: id, lang: documentLang },
    description: pick(description),
  };
}

function readDocument({
  index: { header },
  pick,
  documentLang,
}: EvidenceReader): DocumentEvidence {
  return {
    id: header.id,
    title: pick(header.title) ?? { text: header.id, lang: documentLang },
    publisher: pick(header.publisher?.name),
    publisherUrl: webAddress(header.publisher?.url),
    released: textOf(header.released),
    nextRelease: textOf(header.nextRelease),
  };
}
