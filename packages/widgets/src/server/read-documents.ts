import type { DatasetIndex } from '@chiso/data/core';
import { type Loaded, readDocument } from '../source/load-document.js';

/** A document that can be shown. */
export type Shown = Loaded & { readonly index: DatasetIndex };

/** Where an element says that its document is. */
export interface Reference {
  readonly src?: string | undefined;
  readonly integrity?: string | undefined;
  readonly data?: unknown;
}

/** The documents of one page, each of which is read and checked once. */
export class Documents {
  readonly #read: ((src: string) => unknown) | undefined;
  readonly #known = new Map<unknown, Promise<Shown>>();

  constructor(read: ((src: string) => unknown) | undefined) {
    this.#read = read;
  }

  /** Undefined where nobody can say; throws where there is none to show. */
  async find({ src, integrity, data }: Reference): Promise<Shown | undefined> {
    if (data !== undefined && data !== null) {
      return this.#once(data, () => check(data));
    }
    const read = this.#read;
    if (!src || !read) return undefined;
    return this.#once(`${integrity} ${src}`, async () => {
      const document = await read(src);
      if (integrity) await verify(document, integrity);
      return check(document);
    });
  }

  #once(key: unknown, load: () => Promise<Shown>): Promise<Shown> {
    const known = this.#known.get(key) ?? load();
    this.#known.set(key, known);
    return known;
  }
}

const unread = { pointer: '', expected: 'a document', received: 'another' };

/** A browser shows what it has, and checks it then; here is time to check. */
async function check(document: unknown): Promise<Shown> {
  let loaded = await readDocument(document);
  while (loaded.check) loaded = await loaded.check();
  const { index, issues } = loaded;
  if (!index) {
    const [{ pointer, expected, received } = unread] = issues;
    throw new TypeError(
      `the document at "${pointer}": expected ${expected}, got ${received}`,
    );
  }
  return { index, issues };
}

/** As a browser does with an attribute `integrity`. */
async function verify(document: unknown, integrity: string): Promise<void> {
  if (typeof document !== 'string') {
    throw new TypeError('a hash needs the text of the document');
  }
  const hashes = [...integrity.matchAll(/\bsha(256|384|512)-(\S+)/g)];
  const strongest = Math.max(...hashes.map(([, bits]) => Number(bits)));
  const bytes = new TextEncoder().encode(document);
  const found = await hashOf(bytes, strongest);
  const isRight = hashes.some(
    ([, bits, hash]) => Number(bits) === strongest && hash === found,
  );
  if (hashes.length > 0 && !isRight) {
    throw new Error(`expected ${integrity}, got sha${strongest}-${found}`);
  }
}

/** A hash of so many bits, as attributes and policies write it. */
export async function hashOf(
  bytes: Uint8Array<ArrayBuffer>,
  bits: number,
): Promise<string> {
  const digest = await crypto.subtle.digest(`SHA-${bits}`, bytes);
  return btoa(String.fromCharCode(...new Uint8Array(digest)));
}
