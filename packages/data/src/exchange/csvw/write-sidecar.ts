import type { DatasetDocument, Text } from '../../document/types.js';
import { separator } from '../cube/cell-text.js';
import { plainText } from '../cube/plain-text.js';
import type { ColumnKind } from '../sheets/column.js';

/** A column as the sidecar describes it. */
export interface SidecarColumn {
  /** The head of the column in the file. */
  readonly id: string;
  readonly heading?: { readonly vi: string; readonly en: string };
  readonly about?: { readonly vi: string; readonly en: string };
  readonly kind: ColumnKind;
}

/** A file that the sidecar describes. */
export interface SidecarTable {
  /** Its name, in the folder of the sidecar. */
  readonly url: string;
  readonly kind?: 'observations' | 'targets';
  readonly columns: readonly SidecarColumn[];
}

/**
 * CSV on the Web metadata (W3C Recommendation, 17 December 2015) for files of
 * a document: what the columns are, where the figures come from, on what
 * terms. The document without its statements stands in `notes`, so that the
 * files and this one together are the document.
 */
export function writeSidecar(
  header: DatasetDocument,
  tables: readonly SidecarTable[],
): object {
  const { lang = 'vi', title, description, publisher, license } = header;
  const { released, sources = [] } = header;
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': lang }],
    'dc:title': localized(title, lang),
    ...(description !== undefined && {
      'dc:description': localized(description, lang),
    }),
    ...(publisher && { 'dc:publisher': localized(publisher.name, lang) }),
    ...(license && {
      'dc:license': license.url
        ? { '@id': license.url }
        : localized(license.name ?? license.basis ?? '', lang),
    }),
    ...(released && { 'dc:issued': { '@value': released, '@type': 'date' } }),
    ...(sources.length > 0 && {
      'dc:source': sources.map(({ id, url, title: ofSource, publisher: by }) =>
        url ? { '@id': url } : plainText(ofSource ?? by?.name, lang) || id,
      ),
    }),
    tables: tables.map(({ url, kind, columns }) => ({
      url,
      ...(kind && { notes: [{ statements: kind }] }),
      tableSchema: { columns: columns.map(writeColumn) },
    })),
    notes: [{ 'dc:conformsTo': header.format, document: header }],
  };
}

function writeColumn({ id, heading, about, kind }: SidecarColumn): object {
  const isList = kind === 'areas' || kind === 'references';
  return {
    name: id,
    titles: {
      // The head in the file; `und` goes with every language.
      und: id,
      ...(heading && { vi: heading.vi, en: heading.en }),
    },
    ...(about && {
      'dc:description': [
        { '@value': about.vi, '@language': 'vi' },
        { '@value': about.en, '@language': 'en' },
      ],
    }),
    datatype: datatypes[kind] ?? 'string',
    ...(isList && { separator }),
    null: '',
  };
}

const datatypes: Partial<Record<ColumnKind, unknown>> = {
  figure: 'number',
  number: 'number',
  integer: 'integer',
  'yes-no': { base: 'boolean', format: 'yes|no' },
  day: 'date',
  address: 'anyURI',
};

function localized(text: Text, lang: 'vi' | 'en'): unknown {
  if (typeof text === 'string') return { '@value': text, '@language': lang };
  return (['vi', 'en'] as const)
    .filter((one) => text[one] !== undefined)
    .map((one) => ({ '@value': text[one], '@language': one }));
}
