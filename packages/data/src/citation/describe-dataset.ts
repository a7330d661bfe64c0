import type { DatasetIndex } from '../dataset/dataset-index.js';
import { describeArea } from '../dataset/describe-area.js';
import type { Indicator, Language, Source } from '../document/types.js';
import { parsePeriod } from '../period/parse-period.js';
import {
  type EvidenceReader,
  evidenceReader,
  webAddress,
} from './evidence-reader.js';
import { periodDays } from './period-days.js';

/** What the page knows of the dataset and the document does not. */
export interface DatasetPlace {
  readonly lang: Language;
  /** The page that shows it. */
  readonly page?: string | undefined;
  /** Where the document itself can be loaded. */
  readonly url?: string | undefined;
}

/**
 * The most places that are named one by one; more than the provinces of both
 * lists are told by the area of the whole document.
 */
const mostPlaces = 97;

/**
 * A document as schema.org/Dataset, for search engines: JSON-LD as text, safe
 * to be written into `<script type="application/ld+json">` as it stands.
 */
export function describeDataset(
  index: DatasetIndex,
  { lang, page, url }: DatasetPlace,
): string {
  const { header } = index;
  const reader = evidenceReader(index, lang);
  const other = evidenceReader(index, lang === 'vi' ? 'en' : 'vi');
  const { pick } = reader;
  const title = pick(header.title);
  const translated = other.pick(header.title);
  const content = webAddress(url);
  const publisher = organization(header.publisher, reader);
  return asScriptText({
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    identifier: header.id,
    name: title?.text,
    alternateName:
      translated?.text === title?.text ? undefined : translated?.text,
    description: (pick(header.description) ?? title)?.text,
    inLanguage: title?.lang,
    url: webAddress(page),
    publisher,
    creator: publisher,
    license: license(reader),
    dateModified: header.released,
    temporalCoverage: temporalCoverage(index),
    spatialCoverage: places(reader),
    variableMeasured: header.indicators.map((one) => variable(one, reader)),
    measurementTechnique: list(
      header.methods?.map(
        ({ name, description }) => pick(description ?? name)?.text,
      ),
    ),
    isBasedOn: works(reader, ({ kind }) => kind !== 'legal'),
    citation: works(reader, ({ kind }) => kind === 'legal'),
    distribution: content && {
      '@type': 'DataDownload',
      encodingFormat: 'application/json',
      contentUrl: content,
    },
  });
}

/** JSON without any sign that could end a script element or open another. */
function asScriptText(value: unknown): string {
  return JSON.stringify(value, undefined, 2).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function organization(
  publisher: Source['publisher'],
  { pick }: EvidenceReader,
): object | undefined {
  const name = pick(publisher?.name)?.text;
  return name === undefined
    ? undefined
    : { '@type': 'Organization', name, url: webAddress(publisher?.url) };
}

/** A licence's address, else what it is called, else the law it rests on. */
function license({ index, pick }: EvidenceReader): unknown {
  const { name, basis, url } = index.header.license ?? {};
  const address = webAddress(url);
  const text = pick(name ?? basis)?.text;
  if (!text) return address;
  return {
    '@type': 'CreativeWork',
    name: text,
    description: name ? pick(basis)?.text : undefined,
    url: address,
  };
}

/** From the first day to the last that any figure speaks of. */
function temporalCoverage({ content }: DatasetIndex): string | undefined {
  const periods = content.statements.flatMap(
    ({ period = '' }) => parsePeriod(period) ?? [],
  );
  if (periods.length === 0) return undefined;
  const start = periods.reduce(
    (least, one) => Math.min(least, one.start),
    Number.POSITIVE_INFINITY,
  );
  const end = periods.reduce((most, one) => Math.max(most, one.end), 0);
  return periodDays({ start, end }).join('/');
}

/** The areas that figures speak of; a ministry is no place. */
function places(reader: EvidenceReader): readonly object[] | undefined {
  const { index } = reader;
  const ids = new Set(
    index.content.statements.map(({ area, period = '' }) =>
      index.area(area, parsePeriod(period)),
    ),
  );
  const named = [...ids].filter((id) => {
    const { level } = describeArea(index, id);
    return id !== '' && level !== 'ministry';
  });
  const told = named.length > mostPlaces ? [index.header.area ?? 'vn'] : named;
  return list(
    told.map((id) => ({
      '@type': 'Place',
      identifier: id,
      name: reader.pick(describeArea(index, id).name)?.text ?? id,
    })),
  );
}

function variable(
  { id, name, description, unit = 'count', noun }: Indicator,
  { pick }: EvidenceReader,
): object {
  return {
    '@type': 'StatisticalVariable',
    identifier: id,
    name: pick(name)?.text,
    description: pick(description)?.text,
    unitText: (unit === 'count' && pick(noun)?.text) || unit,
  };
}

function works(
  reader: EvidenceReader,
  isMeant: (source: Source) => boolean,
): readonly object[] | undefined {
  const { pick, index } = reader;
  return list(
    index.header.sources?.filter(isMeant).map((source) => ({
      '@type': source.kind === 'press' ? 'NewsArticle' : 'CreativeWork',
      name: (pick(source.title) ?? pick(source.publisher?.name))?.text,
      identifier: source.documentNumber,
      publisher: organization(source.publisher, reader),
      datePublished: source.date,
      url: webAddress(source.url),
    })),
  );
}

/** A member without a value is better left out than empty. */
function list<T>(
  values: readonly (T | undefined)[] | undefined,
): readonly T[] | undefined {
  const found = (values ?? []).filter((value) => value !== undefined);
  return found.length > 0 ? (found as readonly T[]) : undefined;
}
