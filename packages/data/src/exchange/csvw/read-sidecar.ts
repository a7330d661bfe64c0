import type { DatasetDocument } from '../../document/types.js';
import { isDocument } from '../json-stat/read-origin.js';

/** What CSV on the Web metadata say that a conversion needs. */
export interface Sidecar {
  /** Absent where another program wrote the metadata. */
  readonly document: DatasetDocument | undefined;
  /** The files, by their names in the folder of the metadata. */
  readonly tables: readonly {
    readonly url: string;
    readonly kind: 'observations' | 'targets' | undefined;
  }[];
}

/**
 * Reads such metadata. Only files of the same folder are named: a path that
 * leads elsewhere is left out. Undefined for what is no such metadata.
 */
export function readSidecar(value: unknown): Sidecar | undefined {
  if (!isObject(value)) return undefined;
  const context: unknown = value['@context'];
  const words = Array.isArray(context) ? (context[0] as unknown) : context;
  if (words !== 'http://www.w3.org/ns/csvw') return undefined;
  const listed = Array.isArray(value['tables']) ? value['tables'] : [value];
  const notes = notesOf(value);
  return {
    document: notes.map((note) => note['document']).find(isDocument),
    tables: listed.filter(isObject).flatMap((table) => {
      const { url } = table;
      if (typeof url !== 'string' || !/^[^/\\:?#]+$/.test(url)) return [];
      const kinds = notesOf(table).map((note) => note['statements']);
      const kind = kinds.find(
        (one) => one === 'observations' || one === 'targets',
      );
      return url.startsWith('..') ? [] : [{ url, kind }];
    }),
  };
}

function notesOf({ notes }: Record<string, unknown>) {
  return Array.isArray(notes) ? notes.filter(isObject) : [];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
