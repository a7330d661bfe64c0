import type { Figure } from '@chiso/data/core';

/** Which figure of which document a link means. */
export interface FigureLink {
  /** The id of the document. */
  readonly document: string;
  readonly indicator: string;
  /** The area's id, its vintage included. */
  readonly area: string;
  /** The period's code. Absent: the document states no period. */
  readonly period: string | undefined;
  readonly periodType: string;
  readonly method: string | undefined;
  readonly statistic: string | undefined;
  /** A day, a month or a year; what was released later is not meant. */
  readonly release: string | undefined;
}

/** Where a figure is linked to. */
export interface LinkPlace {
  /** The id of its document. */
  readonly document: string;
  /**
   * The release that a figure is of which does not say so itself: the one
   * that the element is pinned to, else the day of the document.
   */
  readonly release?: string | undefined;
}

/** A link to a figure is one of its page, and never longer than this. */
const longestLink = 2000;

const times = /^\d{4}(-\d{2}){0,2}$/;

/**
 * The fragment that opens this very figure, of this very release, on a page
 * that shows it: "#chiso=share&indicator=de-share-gdp&area=vn&period=2023".
 */
export function linkOf(
  figure: Figure,
  { document, release }: LinkPlace,
): string {
  const { indicator, area, period, periodType, method, statistic } = figure;
  const { shown } = figure.measure ?? figure.rank ?? figure.change ?? {};
  const members: Readonly<Record<string, string | undefined>> = {
    chiso: document,
    indicator: indicator.id,
    area,
    period: period?.code,
    type: periodType === 'period' ? undefined : periodType,
    method: method?.id,
    statistic,
    release: shown?.release ?? release,
  };
  const fragment = new URLSearchParams();
  for (const [name, value] of Object.entries(members)) {
    if (value !== undefined) fragment.set(name, value);
  }
  return `#${fragment}`;
}

/**
 * The figure that a fragment means; undefined for any other. A page's address
 * may hold anything, so that nothing is taken for true that it says: it is
 * only compared with what is drawn.
 */
export function readLink(hash: string): FigureLink | undefined {
  if (!hash.startsWith('#chiso=') || hash.length > longestLink) {
    return undefined;
  }
  const fragment = new URLSearchParams(hash.slice(1));
  const read = (name: string) => fragment.get(name) ?? undefined;
  const release = read('release');
  return {
    document: read('chiso') ?? '',
    indicator: read('indicator') ?? '',
    area: read('area') ?? '',
    period: read('period'),
    periodType: read('type') ?? 'period',
    method: read('method'),
    statistic: read('statistic'),
    release: times.test(release ?? '') ? release : undefined,
  };
}

/** Whether a link means a figure, of whatever release. */
export function isLinked(link: FigureLink, figure: Figure): boolean {
  return (
    link.indicator === figure.indicator.id &&
    link.area === figure.area &&
    link.period === figure.period?.code &&
    link.periodType === figure.periodType &&
    link.method === figure.method?.id &&
    link.statistic === figure.statistic
  );
}
