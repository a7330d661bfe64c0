import {
  type DatasetIndex,
  type Issue,
  indexContent,
  namesProvinces,
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
  /** It has not been checked as a whole. */
  readonly isTrusted?: boolean;
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

/**
 * A document as text or as a value, on trust: it is checked as a whole once
 * it stands, by `checkDocument`. What cannot be read at all is explained at
 * once. Never rejects.
 */
export async function readDocument(input: unknown): Promise<Loaded> {
  try {
    const index = indexContent(trustContent(input));
    return await nameProvinces({ index, issues: [], isTrusted: true });
  } catch {
    return explain(input);
  }
}

const checks = new WeakMap<Loaded, Promise<Loaded>>();

/**
 * What is left of a trusted document when all that is wrong is left out; the
 * same again where nothing is. Elements that share a document share its check.
 */
export function checkDocument(loaded: Loaded): Promise<Loaded> {
  let check = checks.get(loaded);
  if (!check) {
    // The header of a trusted document is the document.
    check = explain(loaded.index?.header).then((explained) =>
      explained.issues.length > 0 ? explained : { ...loaded, isTrusted: false },
    );
    checks.set(loaded, check);
  }
  return check;
}

async function explain(input: unknown): Promise<Loaded> {
  try {
    const { explainDocument } = await import('./explain-document.js');
    return await nameProvinces(explainDocument(input));
  } catch (error) {
    return fail(error as Error);
  }
}

/** Brings in the table of provinces for a document that speaks of them. */
async function nameProvinces(loaded: Loaded): Promise<Loaded> {
  const { index } = loaded;
  if (!index || !namesProvinces(index)) return loaded;
  try {
    const { vietnam } = await import('@chiso/data/areas');
    return { ...loaded, index: indexContent(index.content, vietnam) };
  } catch {
    // It did not arrive: provinces are shown by their ids.
    return loaded;
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
