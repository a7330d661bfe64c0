import { citeFigure } from './cite-figure.js';
import type { CslDate, CslItem } from './csl-item.js';
import type { Claim, Evidence, SourceEvidence } from './evidence.js';
import { oneLine } from './one-line.js';

const types = {
  press: 'article-newspaper',
  report: 'report',
  dataset: 'dataset',
  legal: 'legislation',
} as const;

/**
 * The sources of a figure as items of CSL-JSON, each once: of what is shown,
 * then of what contradicts it. Where what is shown names none, the document
 * itself comes first. `accessed` is the day on which they were read,
 * YYYY-MM-DD; it is the caller's to know.
 */
export function toCslJson(
  evidence: Evidence,
  { accessed }: { readonly accessed?: string | undefined } = {},
): readonly CslItem[] {
  const { shown, conflicts } = evidence;
  const claims = [...shown, ...conflicts];
  const sources = new Map(
    claims.flatMap(({ sources }) => sources.map((one) => [one.id, one])),
  );
  const items = [...sources.values()].map((source) => ({
    ...sourceItem(source),
    note: claims
      .filter((claim) => claim.sources.some(({ id }) => id === source.id))
      .map((claim) => noteOf(claim, source, evidence))
      .join(' '),
  }));
  const hasSource = shown.some(({ sources }) => sources.length > 0);
  const all = hasSource ? items : [documentItem(evidence), ...items];
  const read = accessed === undefined ? undefined : dateOf(accessed);
  return all.map((item) => withoutGaps({ ...item, accessed: read }));
}

type Gappy = {
  readonly [Member in keyof CslItem]?: CslItem[Member] | undefined;
};

function sourceItem(source: SourceEvidence): Gappy {
  const { id, kind, publisher, title, originalTitle, date, event } = source;
  const { url, documentNumber } = source;
  const type = kind ? types[kind.code] : url ? 'webpage' : 'document';
  const isPress = type === 'article-newspaper';
  const name = originalTitle ?? title;
  return {
    id,
    type,
    // As it was printed: under a translation nobody finds it.
    title: name?.text,
    'container-title': isPress ? publisher?.text : undefined,
    publisher: isPress ? undefined : publisher?.text,
    issued: date === undefined ? undefined : dateOf(date),
    'event-date': event && dateOf(event.date, event.isInferred),
    URL: url,
    number: documentNumber,
    language: name?.lang,
  };
}

function documentItem(evidence: Evidence): Gappy {
  const { id, title, publisher, released } = evidence.document;
  return {
    id,
    type: 'dataset',
    title: title.text,
    publisher: publisher?.text,
    issued: released === undefined ? undefined : dateOf(released),
    language: title.lang,
    note: `(${oneLine(citeFigure(evidence))})`,
  };
}

/**
 * The quote comes first, and all on one line: a line that opens with a word and
 * a colon is taken by citation processors for a member of the item. Where several sources agree,
 * the words are those of the first.
 */
function noteOf(
  { quote, locator, text, sources }: Claim,
  { id }: SourceEvidence,
  { indicator, area, period }: Evidence,
): string {
  const isQuoted = quote !== undefined && sources[0]?.id === id;
  const context = [indicator.name.text, area.name.text, period?.text];
  const parts = [
    isQuoted && `“${quote}”`,
    isQuoted && locator && `(${locator})`,
    `(${context.filter(Boolean).join(', ')}: ${text})`,
  ];
  return oneLine(parts.filter(Boolean).join(' '));
}

/** 2024-07-19 → [[2024, 7, 19]]; undefined for what is no date. */
function dateOf(date: string, circa?: boolean): CslDate | undefined {
  if (!/^\d{4}(-\d{2}){0,2}$/.test(date)) return undefined;
  const parts = [date.split('-').map(Number)];
  return circa ? { 'date-parts': parts, circa } : { 'date-parts': parts };
}

function withoutGaps(item: Gappy): CslItem {
  return Object.fromEntries(
    Object.entries(item).filter(([, value]) => value !== undefined),
  ) as unknown as CslItem;
}
