import { readFileSync } from 'node:fs';
import {
  type Dataset,
  type Facet,
  type Figure,
  formatMeasure,
  formatRank,
  type Observation,
  parseDataset,
} from '@chiso/data';
import { rootFolder } from '../files.js';
import type { Evaluating } from './browsers/tab.js';

/** A `<chiso-figure>` as it stands in a page. */
export interface CitedFigure {
  readonly attributes: Readonly<Record<string, string>>;
  readonly lang: 'vi' | 'en';
  /** What its author wrote between the tags. */
  readonly text: string;
  /** What it says has become of it; empty where it stands. */
  readonly correction: string;
}

/** All figures in the sentences of a page, in their order. */
export async function citedFigures(
  page: Evaluating,
): Promise<readonly CitedFigure[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('chiso-figure')].map((element) => ({
      attributes: Object.fromEntries(
        [...element.attributes].map(({ name, value }) => [name, value]),
      ),
      lang: document.documentElement.lang as 'vi' | 'en',
      // Spaces that keep a figure on one line are spaces.
      text: (element.textContent ?? '').replaceAll('\u00a0', ' '),
      correction:
        element.shadowRoot
          ?.querySelector('[part="correction"]')
          ?.textContent?.trim() ?? '',
    })),
  );
}

/** What the document has of a cited figure. */
export interface Claim {
  readonly statement: Observation;
  /** As it has to be written in the sentence. */
  readonly text: string;
}

/**
 * The statement of the document that a figure cites, be it revised or disputed
 * since; of a live one, the statement that is shown now. Undefined where
 * nobody has published such a number.
 */
export function claimOf({ attributes, lang }: CitedFigure): Claim | undefined {
  const { src = '', format, cited, live } = attributes;
  const dataset = readDataset(src);
  const { indicator, area, period, method } = attributes;
  const figure = dataset.figure({ indicator, area, period, method });
  const facet = format === 'rank' ? figure?.rank : figure?.measure;
  if (!figure || !facet) return undefined;
  const statement =
    live === undefined
      ? claimsOf(facet).find((claim) => says(claim, Number(cited), format))
      : facet.shown;
  return statement && { statement, text: write(statement, figure) };

  function write(statement: Observation, { indicator }: Figure): string {
    const { rank, rankOf, percent, ...measure } = statement;
    if (format === 'rank') return formatRank(rank!, rankOf, lang);
    return formatMeasure(
      format === 'fraction' || percent === undefined
        ? measure
        : { ...measure, percent },
      'bare' in attributes ? { ...indicator, noun: '' } : indicator,
      lang,
      'vi',
    ).text;
  }
}

function claimsOf(facet: Facet): readonly Observation[] {
  return [facet.shown, ...facet.revisions, ...facet.conflicts];
}

function says(
  { rank, value, count, percent }: Observation,
  cited: number,
  format: string | undefined,
): boolean {
  return format === 'rank'
    ? rank === cited
    : [value, count, percent].includes(cited);
}

const datasets = new Map<string, Dataset>();

function readDataset(src: string): Dataset {
  const known = datasets.get(src);
  if (known) return known;
  const { dataset } = parseDataset(
    readFileSync(`${rootFolder}${src.replace(/^\//, '')}`, 'utf8'),
  );
  if (!dataset) throw new TypeError(`the document cannot be shown: ${src}`);
  datasets.set(src, dataset);
  return dataset;
}
