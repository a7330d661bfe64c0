import type { Figure } from '@chiso/data/core';
import type { Drawn } from '../tool-controller.js';

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

/** Longer fragments are none of ours, and not worth the time. */
const longestLink = 8000;

const times = /^\d{4}(-\d{2}){0,2}$/;

/** The figure as a link means it, of the release that it is of. */
export function linkTo(
  figure: Figure,
  { document, release }: LinkPlace,
): FigureLink {
  const { indicator, area, period, periodType, method, statistic } = figure;
  const { shown } = figure.measure ?? figure.rank ?? figure.change ?? {};
  return {
    document,
    indicator: indicator.id,
    area,
    period: period?.code,
    periodType,
    method: method?.id,
    statistic,
    release: shown?.release ?? release,
  };
}

/**
 * The fragment that opens this very figure, of this very release, on a page
 * that shows it: "#chiso=share&indicator=de-share-gdp&area=vn&period=2023".
 */
export function linkOf(figure: Figure, place: LinkPlace): string {
  const { document, periodType, ...link } = linkTo(figure, place);
  const members: Readonly<Record<string, string | undefined>> = {
    chiso: document,
    ...link,
    type: periodType === 'period' ? undefined : periodType,
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

/** Whether a link means one of the figures that an element has drawn. */
export function isDrawn(
  link: FigureLink,
  drawn: Pick<Drawn, 'index' | 'frame'> | undefined,
): boolean {
  const figures = drawn?.frame.shown?.().figures ?? [];
  return (
    drawn?.index.header.id === link.document &&
    figures.some((figure) => isLinked(link, figure))
  );
}
