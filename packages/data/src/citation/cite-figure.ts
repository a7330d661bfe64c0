import { formatDate } from '../period/format-date.js';
import type { Claim, Evidence, SourceEvidence } from './evidence.js';
import type { EvidenceWords } from './words.js';
import { en } from './words-en.js';
import { vi } from './words-vi.js';

/** How a figure is to be cited. */
export interface CitationStyle {
  /**
   * `press`: a sentence or two to be pasted into an article, with sources by
   * name and day. `reference`: for a footnote, with their titles, numbers and
   * addresses and the source's own words.
   * @default "press"
   */
  readonly style?: 'press' | 'reference' | undefined;
  /** The day on which the page was read, YYYY-MM-DD. Absent: not said. */
  readonly accessed?: string | undefined;
}

/**
 * A figure in sentences, in the language of its evidence: "Tỷ trọng kinh tế số
 * trong GDP, Việt Nam, năm 2023: 16,5%, theo Bộ TT&TT, ước tính, công bố tháng
 * 1/2024. Nguồn: Báo Bình Định, 19/7/2024." What a reader must not miss is
 * never left out: hedge, status, method, an earlier release, a contradiction,
 * and that no source is given.
 *
 * A colon joins the name and the figure, because names of indicators are
 * phrases of any form that no verb fits all of.
 */
export function citeFigure(
  evidence: Evidence,
  { style = 'press', accessed }: CitationStyle = {},
): string {
  const { lang, shown, revisions, conflicts } = evidence;
  const words = lang === 'vi' ? vi : en;
  const isReference = style === 'reference';
  const names = uniqueSources(shown).map((source) =>
    isReference ? refer(source, evidence, words) : source.label.text,
  );
  return [
    tellFigure(evidence, words),
    revisions.length > 0 &&
      words.revised(revisions.map((one) => tellRevision(one)).join('; ')),
    conflicts.length > 0 &&
      words.disputed(conflicts.map((one) => tellConflict(one)).join('; ')),
    ...(isReference ? uniqueQuotes(shown).map(words.verbatim) : []),
    words.sources([...new Set(names)].join('; ') || words.noSource),
    accessed && words.accessed(formatDate(accessed, lang)),
  ]
    .filter(Boolean)
    .join(' ');
}

function tellFigure(evidence: Evidence, words: EvidenceWords): string {
  const { indicator, statistic, area, period, shown } = evidence;
  const place = area.time ? `${area.name.text} (${area.time})` : area.name.text;
  const subject = [indicator.name.text, statistic?.text, place, period?.text];
  // A value and a rank of one kind are told together: "0,5064; thứ 6/63, theo …"
  const byQualities = new Map<string, string[]>();
  for (const claim of shown) {
    const qualities = tellQualities(claim, evidence, words);
    const alike = byQualities.get(qualities);
    if (alike) alike.push(claim.text);
    else byQualities.set(qualities, [claim.text]);
  }
  const facts = [...byQualities].map(
    ([qualities, texts]) => texts.join('; ') + qualities,
  );
  return `${subject.filter(Boolean).join(', ')}: ${facts.join('; ')}.`;
}

/** ", theo Bộ TT&TT, ước tính, công bố tháng 1/2024" */
function tellQualities(
  { issuer, status, derivation, isRankInferred, release }: Claim,
  { method }: Evidence,
  words: EvidenceWords,
): string {
  const who = issuer ?? method?.name;
  const qualities = [
    status?.text,
    derivation && words.reckoned(derivation),
    isRankInferred && words.rankInferred,
    release && words.released(release.text),
  ].filter(Boolean);
  return [who ? words.according(who.text) : '', ...qualities].join(', ');
}

/** "12,33% (năm 2024)" */
function tellRevision({ text, release }: Claim): string {
  return release ? `${text} (${release.text})` : text;
}

/** "thứ 5 (Báo Ninh Bình, 10/10/2022)" */
function tellConflict(claim: Claim): string {
  const { text, elsewhere, otherMethod, sources } = claim;
  const from = [
    ...[elsewhere, otherMethod].flatMap((one) => one?.text ?? []),
    ...sources.map(({ label }) => label.text),
  ];
  return from.length > 0 ? `${text} (${from.join('; ')})` : text;
}

/** A source as it is found again: publisher, title, number, day, address. */
function refer(
  source: SourceEvidence,
  { lang }: Evidence,
  words: EvidenceWords,
): string {
  const { publisher, title, originalTitle, documentNumber, url } = source;
  const day = source.date ?? source.event?.date;
  const name = originalTitle ?? title;
  const translation = originalTitle && title ? ` [${title.text}]` : '';
  const isNumberTold = name?.text.includes(documentNumber ?? '\n');
  return (
    [
      publisher?.text,
      name && `“${name.text}”${translation}`,
      documentNumber && !isNumberTold && words.numbered(documentNumber),
      day && formatDate(day, lang),
      url,
    ]
      .filter(Boolean)
      .join(', ') || source.label.text
  );
}

function uniqueSources(claims: readonly Claim[]): readonly SourceEvidence[] {
  const byId = new Map(
    claims.flatMap(({ sources }) => sources.map((one) => [one.id, one])),
  );
  return [...byId.values()];
}

function uniqueQuotes(claims: readonly Claim[]): readonly string[] {
  return [
    ...new Set(
      claims.flatMap(({ quote, locator }) =>
        quote ? `“${quote}”${locator ? ` (${locator})` : ''}` : [],
      ),
    ),
  ];
}
