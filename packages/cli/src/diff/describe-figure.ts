import type { Dataset } from '@chiso/data';
import {
  formatChange,
  formatDate,
  formatMeasure,
  formatPeriod,
  formatRank,
  type Language,
  parsePeriod,
  pickText,
  type Text,
} from '@chiso/data/core';
import type { ChangedFacet, Claim, FigureChange } from './dataset-change.js';
import { codeWord, memberWord } from './words.js';

/** A change of a figure in words, without what kind of change it is. */
export interface ChangeWords {
  /** "Việt Nam, năm 2022, TCTK". */
  readonly subject: string;
  /** "12,63% → 12,83%"; one figure alone where there is one. */
  readonly figures: string;
  /** "công bố 2024 → 6/1/2025", "tình trạng: sơ bộ → chính thức". */
  readonly details: readonly string[];
}

interface Reader {
  readonly dataset: Dataset;
  readonly lang: Language;
}

/** Says a change; both datasets name what they know. */
export function describeFigure(
  change: FigureChange,
  {
    old,
    now,
    lang,
  }: { readonly old: Dataset; readonly now: Dataset; readonly lang: Language },
): ChangeWords {
  const { from, to, kind, facets, members } = change;
  const [before, after] = [
    { dataset: old, lang },
    { dataset: now, lang },
  ];
  const was = from && sayClaim(from, facets, change.indicator, before);
  const is = to && sayClaim(to, facets, change.indicator, after);
  const isMoved = kind === 'revised';
  return {
    subject: saySubject(change, to ? after : before),
    figures: isMoved ? `${was} → ${is}` : (is ?? was ?? ''),
    details: [
      ...sayRelease(from, to, lang),
      ...tellingMembers(kind, members).map((name) =>
        sayMember(name, from && [from, before], to && [to, after], lang),
      ),
      ...(kind === 'described'
        ? []
        : saySource((to ?? from)!, to ? after : before)),
      ...(change.isShown ? [] : [besideWords[lang]]),
    ],
  };
}

/**
 * Another figure, or another release of it, comes with words of its own: only
 * a change of its status is worth telling beside its source.
 */
function tellingMembers(
  kind: FigureChange['kind'],
  members: readonly string[],
): readonly string[] {
  return kind === 'described'
    ? members.filter(
        (name) => name !== 'sources' || !members.includes('source'),
      )
    : members.filter((name) => name === 'status');
}

const besideWords = {
  vi: 'bên cạnh số được hiện',
  en: 'beside the figure that is shown',
} as const;

function pick(text: Text, { dataset, lang }: Reader): string {
  return pickText(text, lang, dataset.header.lang).text;
}

function saySubject(change: FigureChange, reader: Reader): string {
  const { area, period: code, periodType, method, statistic } = change;
  const { dataset, lang } = reader;
  const period = parsePeriod(code);
  const { basis, among } = change.to ?? change.from ?? {};
  const isTarget = change.facets.includes('target');
  const set = dataset.describeArea(among ?? '').name;
  return [
    isTarget ? (lang === 'vi' ? 'mục tiêu' : 'target') : '',
    statistic ? codeWord(statistic, lang) : '',
    area === '' ? '' : pick(dataset.describeArea(area).name, reader),
    period ? formatPeriod(period, { lang, periodType }) : '',
    method ? pick(dataset.methods.get(method)?.name ?? method, reader) : '',
    change.facets.includes('rank') && among ? pick(set, reader) : '',
    isTarget && basis ? sayRef(basis, reader) : '',
  ]
    .filter(Boolean)
    .join(', ');
}

function sayClaim(
  claim: Claim,
  facets: readonly ChangedFacet[],
  id: string,
  { dataset, lang }: Reader,
): string {
  const indicator = dataset.indicators.get(id) ?? {};
  const own = dataset.header.lang;
  const says: Readonly<Record<ChangedFacet, () => string>> = {
    measure: () => formatMeasure(claim, indicator, lang, own).text,
    rank: () => formatRank(claim.rank!, claim.rankOf, lang),
    change: () => formatChange(claim.change!, indicator, lang, own).text,
    target: () => {
      const { verdict } = claim;
      const isBare = verdict && claim.missing === undefined;
      const measure = formatMeasure(claim, indicator, lang, own);
      return [
        isBare && !measure.number ? '' : measure.text,
        verdict ? codeWord(verdict, lang) : '',
      ]
        .filter(Boolean)
        .join(', ');
    },
  };
  return facets.map((facet) => says[facet]()).join(', ');
}

function sayRelease(
  from: Claim | undefined,
  to: Claim | undefined,
  lang: Language,
): readonly string[] {
  const name = lang === 'vi' ? 'công bố' : 'released';
  const none = lang === 'vi' ? 'không rõ ngày' : 'on an unknown day';
  const [before, after] = [from?.release, to?.release].map((release) =>
    release === undefined ? undefined : formatDate(release, lang),
  );
  if (before === after) return after === undefined ? [] : [`${name} ${after}`];
  if (from && to) return [`${name} ${before ?? none} → ${after ?? none}`];
  return [`${name} ${after ?? before}`];
}

type Told = readonly [claim: Claim, reader: Reader] | undefined;

function sayMember(name: string, from: Told, to: Told, lang: Language): string {
  const [was, is] = [from, to].map((told) => told && sayValue(name, told));
  const word = memberWord(name, lang);
  if (was === undefined && is === undefined) return word;
  return `${word}: ${was || '–'} → ${is || '–'}`;
}

/** What is short enough to be told in a line. */
function sayValue(name: string, [claim, reader]: NonNullable<Told>) {
  const { status, source, sources, basis, quote } = claim;
  switch (name) {
    case 'status':
      return status ? codeWord(status, reader.lang) : '';
    case 'source':
    case 'sources':
      return (sources ?? (source === undefined ? [] : [source]))
        .map((id) => sayRef(id, reader))
        .join('; ');
    case 'basis':
      return basis === undefined ? '' : sayRef(basis, reader);
    case 'quote':
      return quote === undefined ? '' : `“${quote}”`;
    default:
      return undefined;
  }
}

function saySource(claim: Claim, reader: Reader): readonly string[] {
  const { source, sources = source === undefined ? [] : [source] } = claim;
  const names = sources.map((id) => sayRef(id, reader)).join('; ');
  const word = memberWord('source', reader.lang);
  return names ? [`${word}: ${names}`] : [];
}

/** A source as it is known: its number, its title, its publisher, its id. */
function sayRef(id: string, reader: Reader): string {
  const found = reader.dataset.header.sources?.find((one) => one.id === id);
  const { documentNumber, title, publisher } = found ?? {};
  return documentNumber ?? pick(title ?? publisher?.name ?? id, reader);
}
