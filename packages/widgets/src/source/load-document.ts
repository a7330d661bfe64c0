import {
  acceptDataset,
  type DatasetIndex,
  type Issue,
  indexContent,
  namesProvinces,
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
  /** Why there is no index. */
  readonly problem?: {
    readonly reason: ProblemReason;
    readonly detail: string;
  };
}

/** How long a server may take in all, in ms; a slow drip cannot stretch it. */
const patienceMs = 15_000;

/** Larger documents freeze a cheap phone before they are shown. */
const mostBytes = 5_000_000;

// Elements with one address share one request. What failed is forgotten at
// once, so that the next element that asks tries again.
const requests = new Map<string, Promise<Loaded>>();

/** The document at an address; never rejects. */
export function loadDocument(url: string): Promise<Loaded> {
  let request = requests.get(url);
  if (!request) {
    request = fetchText(url).then(
      (text) => readDocument(text),
      (reason: Failure | Error) => fail(reason),
    );
    requests.set(url, request);
    request.then(({ index }) => index || requests.delete(url));
  }
  return request;
}

/** A document as text or as a value; never rejects. */
export async function readDocument(input: unknown): Promise<Loaded> {
  let loaded: Loaded = { issues: [] };
  const sound = acceptDataset(input);
  try {
    loaded = sound
      ? { index: sound, issues: [] }
      : (await import('./explain-document.js')).explainDocument(input);
    const { index } = loaded;
    if (!index || !namesProvinces(index)) return loaded;
    const { vietnam } = await import('@chiso/data/areas');
    return { ...loaded, index: indexContent(index.content, vietnam) };
  } catch (error) {
    // A part of the script did not arrive. What is known is shown: provinces
    // by their ids.
    return loaded.index ? loaded : fail(error as Error);
  }
}

/** A reason with its detail, thrown only inside this file. */
class Failure extends Error {
  readonly reason: ProblemReason;
  constructor(reason: ProblemReason, detail: string) {
    super(detail);
    this.reason = reason;
  }
}

async function fetchText(url: string): Promise<string> {
  const abort = new AbortController();
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    abort.abort();
  }, patienceMs);
  try {
    const response = await fetch(url, { signal: abort.signal });
    if (!response.ok) throw new Failure('status', String(response.status));
    return await readText(response, abort);
  } catch (error) {
    throw late ? new Failure('timeout', `${patienceMs / 1000}`) : error;
  } finally {
    clearTimeout(timer);
  }
}

/** The text of an answer, given up when it grows too long. */
async function readText(
  response: Response,
  abort: AbortController,
): Promise<string> {
  const reader = response.body?.getReader();
  if (!reader) return response.text();
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.length;
    if (bytes > mostBytes) {
      abort.abort();
      throw new Failure('too-large', String(mostBytes / 1e6));
    }
    text += decoder.decode(value, { stream: true });
  }
}

function fail(error: Failure | Error): Loaded {
  const reason = error instanceof Failure ? error.reason : 'network';
  return { issues: [], problem: { reason, detail: error.message } };
}
