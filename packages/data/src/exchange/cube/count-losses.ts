import type { Content } from '../../document/read-content.js';
import type { DatasetDocument } from '../../document/types.js';
import { withoutStatements } from './without-statements.js';

/** What of a document a file does not give back. */
export interface Losses {
  /** Statements that are gone, or that say something else. */
  readonly statements: number;
  /** Whether the definitions are as they were. */
  readonly isHeaderKept: boolean;
}

/**
 * Compares a document with what its file is read back as. A default that is
 * written out, one source in a list and a text in the document's own language
 * mean the same as their short forms.
 */
export function countLosses(before: Content, after: Content): Losses {
  const rows = ({ header, statements, targets }: Content) =>
    [...statements, ...targets].map((one) => sameWords(one, header));
  const written = new Map<string, number>();
  for (const row of rows(after)) written.set(row, (written.get(row) ?? 0) + 1);
  let lost = 0;
  for (const row of rows(before)) {
    const left = written.get(row) ?? 0;
    if (left === 0) lost++;
    else written.set(row, left - 1);
  }
  const added = [...written.values()].reduce((all, count) => all + count, 0);
  const header = (content: Content) =>
    canonical(withoutStatements(content.header), content.header.lang);
  return {
    statements: Math.max(lost, added),
    isHeaderKept: header(before) === header(after),
  };
}

/** A statement in the one form that all its equals have. */
export function sameWords(
  statement: object,
  { area, indicators, lang }: DatasetDocument,
): string {
  const { source, sources, ...rest } = statement as Record<string, unknown>;
  const all = [source, ...((sources as unknown[]) ?? [])];
  const only = indicators.length === 1 ? indicators[0]!.id : undefined;
  const { periodType } = rest;
  return canonical(
    {
      ...(area !== undefined && { area }),
      ...(only !== undefined && { indicator: only }),
      ...rest,
      periodType: periodType === 'period' ? undefined : periodType,
      sources: [...new Set(all.filter((id) => id !== undefined))],
    },
    lang,
  );
}

function canonical(value: unknown, lang: 'vi' | 'en' = 'vi'): string {
  return JSON.stringify(value, (_, member: unknown) => {
    if (typeof member !== 'object' || member === null) return member;
    if (Array.isArray(member)) return member;
    const entries = Object.entries(member)
      .filter(([, one]) => one !== undefined && one !== null)
      .sort(([one], [other]) => (one < other ? -1 : 1));
    const [first] = entries;
    const isOwnLanguage =
      entries.length === 1 &&
      first![0] === lang &&
      typeof first![1] === 'string';
    return isOwnLanguage ? first![1] : Object.fromEntries(entries);
  });
}
