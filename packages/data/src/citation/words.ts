import type { Source, Statistic, Status } from '../document/types.js';

/** What evidence and citations say in one language. */
export interface EvidenceWords {
  readonly statuses: Readonly<Record<Status, string>>;
  readonly statistics: Readonly<Record<Statistic, string>>;
  readonly kinds: Readonly<Record<NonNullable<Source['kind']>, string>>;
  /** How the period is known. */
  readonly bases: Readonly<Record<'stated' | 'inferred' | 'unstated', string>>;
  /** The two lists of provinces, with their time. */
  readonly vintages: Readonly<Record<'vn63' | 'vn34', string>>;
  /** Set after a name that means another area on the other list. */
  readonly times: Readonly<Record<'vn63' | 'vn34', string>>;
  /** "hợp nhất với Hà Nam và Nam Định thành Ninh Bình" */
  merged(others: string, into: string): string;
  becamePartOf(successor: string): string;
  formedFrom(names: string): string;
  readonly rankInferred: string;
  /** Of a derived figure: how it was reckoned. */
  reckoned(derivation: string): string;
  /** Set right after a figure: ", theo Bộ TT&TT" */
  according(who: string): string;
  /** "công bố tháng 1/2024" */
  released(when: string): string;
  /** A sentence: what the figure was in earlier releases. */
  revised(earlier: string): string;
  /** A sentence: what other sources say. */
  disputed(others: string): string;
  /** A sentence: where it was read. */
  sources(names: string): string;
  readonly noSource: string;
  /** A sentence: the source's own words, in quotation marks. */
  verbatim(quote: string): string;
  /** "số 411/QĐ-TTg" */
  numbered(documentNumber: string): string;
  accessed(day: string): string;
}
