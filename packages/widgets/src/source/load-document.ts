import {
  type DatasetIndex,
  type Issue,
  indexContent,
  namesProvinces,
  reading,
  trustContent,
} from '@chiso/data/core';

/** Why there is no document to show. */
export type ProblemReason =
  | 'network'
  | 'timeout'
  | 'status'
  | 'too-large'
  | 'document';

/** What a document turned out to be. */
export interface Loaded {
  /** Absent where nothing of it can be shown. */
  readonly index?: DatasetIndex;
  /** What its author should mend. */
  readonly issues: readonly Issue[];
  /**
   * Checks a document that was read on trust as a whole: what is left of it
   * when all that is wrong is left out. Absent: it has been checked.
   */
  readonly check?: () => Promise<Loaded>;
  /** Why there is no index. */
  readonly problem?: {
    readonly reason: ProblemReason;
    /** The status, the limit in s or MB, what was wrong with the document. */
    readonly detail: unknown;
  };
}

/** How long a server may take in all, in s; a slow drip cannot stretch it. */
const patience = 15;

/** Larger documents freeze a cheap phone before they are shown; in MB. */
const mostMegabytes = 5;

/** A request that elements share; it has what came as soon as it has come. */
export interface SharedRequest extends Promise<Loaded> {
  loaded?: Loaded;
}

// Elements with one address share one request. What failed is forgotten at
// once, so that the next element that asks tries again.
const requests = new Map<string, SharedRequest>();

/**
 * The document at an address, and only if it has the hash that is expected of
 * it, `sha384-…` as the platform writes it; never rejects.
 */
export function loadDocument(url: string, integrity = ''): SharedRequest {
  const key = url + integrity;
  const known = requests.get(key);
  if (known) return known;
  const request: SharedRequest = fetchDocument(url, integrity);
  requests.set(key, request);
  request.then((loaded) => {
    if (loaded.index) request.loaded = loaded;
    else requests.delete(key);
  });
  return request;
}

/**
 * A document as text or as a value, on trust: it is to be checked once it
 * stands. What cannot be read at all is explained at once. Never rejects.
 */
export async function readDocument(input: unknown): Promise<Loaded> {
  try {
    const index = await indexDocument(trustContent(input));
    let check: Promise<Loaded> | undefined;
    return {
      index,
      issues: [],
      // The header of a trusted document is the document. Elements that share
      // it share its check.
      check: () => {
        check ??= explain(index.header).then((explained) =>
          explained.issues.length > 0 ? explained : { index, issues: [] },
        );
        return check;
      },
    };
  } catch {
    return explain(input);
  }
}

async function fetchDocument(url: string, integrity: string): Promise<Loaded> {
  // A page that brings a `fetch` of its own may know nothing of signals.
  const signal = AbortSignal.timeout?.(patience * 1000);
  try {
    const response = await fetch(url, { signal, integrity });
    if (!response.ok) return fail('status', response.status);
    const text = await readText(response);
    return text === undefined
      ? fail('too-large', mostMegabytes)
      : readDocument(text);
  } catch {
    return signal?.aborted ? fail('timeout', patience) : fail('network');
  }
}

/** The text of a response; undefined as soon as it is more than may come. */
async function readText(response: Response): Promise<string | undefined> {
  const reader = response.body?.getReader();
  if (!reader) return response.text();
  const decoder = new TextDecoder();
  const stated = Number(response.headers.get('content-length'));
  let text = '';
  let bytes = 0;
  while (Math.max(bytes, stated) <= mostMegabytes * 1e6) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    text += decoder.decode(value, { stream: true });
    bytes += value.length;
  }
  reader.cancel();
  return undefined;
}

async function explain(input: unknown): Promise<Loaded> {
  try {
    const { explainWith } = await import('@chiso/data/explain');
    const { content, issues } = explainWith(reading, input);
    return content
      ? { index: await indexDocument(content), issues }
      : { ...fail('document'), issues };
  } catch {
    // A part of the script did not arrive.
    return fail('network');
  }
}

/** With the table of provinces, where the document speaks of them. */
async function indexDocument(content: Content): Promise<DatasetIndex> {
  const index = indexContent(content);
  if (!namesProvinces(index)) return index;
  try {
    const { vietnam } = await import('@chiso/data/areas');
    return indexContent(content, vietnam);
  } catch {
    // It did not arrive: provinces are shown by their ids.
    return index;
  }
}

function fail(reason: ProblemReason, detail?: unknown): Loaded {
  return { issues: [], problem: { reason, detail } };
}

type Content = DatasetIndex['content'];
