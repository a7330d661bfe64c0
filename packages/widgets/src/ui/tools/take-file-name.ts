import type { Figure } from '@chiso/data/core';
import type { FileKind } from './take-words.js';

/** Longer names are refused by some systems, with the folder before them. */
const longestName = 100;

/**
 * A name that every system takes, of what all figures in a file have in
 * common: "share-de-share-gdp-vn-2023.csv".
 */
export function fileName(
  document: string,
  figures: readonly Figure[],
  kind: FileKind,
): string {
  const only = (read: (figure: Figure) => string | undefined) => {
    const values = new Set(figures.map(read));
    return values.size === 1 ? [...values][0] : undefined;
  };
  const periods = figures.flatMap(({ period }) => period?.code ?? []).sort();
  const parts = [
    document,
    only(({ indicator }) => indicator.id),
    only(({ area }) => area),
    periods[0],
    periods.at(-1),
  ].map((part = '') => plain(part));
  // The index of a document may be called as the document is.
  const name = [...new Set(parts)].filter(Boolean).join('-');
  return `${name.slice(0, longestName) || 'chiso'}.${kind}`;
}

/** Letters without signs, digits and hyphens. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/g, 'd')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
