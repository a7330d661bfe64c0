import type { Severity, Wording } from '../finding/finding.js';

/** What is wrong with a cell, without the cell. */
export interface Fault {
  readonly code: string;
  readonly severity: Severity;
  readonly message: Wording;
  /** What stands there. */
  readonly received?: string | undefined;
}

/** What a cell gives: members of the item, or why it gives none. */
export type Outcome =
  | { readonly value: unknown }
  | { readonly members: Readonly<Record<string, unknown>> }
  | { readonly fault: Fault };

/** A fault that keeps the document from being written. */
export function refuse(
  code: string,
  vi: string,
  en: string,
  received?: string,
): { readonly fault: Fault } {
  const short = received === undefined ? undefined : shorten(received);
  const clean = (message: string) =>
    received === undefined || received === short
      ? message
      : message.replaceAll(received, () => short!);
  return {
    fault: {
      code,
      severity: 'error',
      message: { vi: clean(vi), en: clean(en) },
      received: short,
    },
  };
}

/** What people see of a long text; terminals obey none of its characters. */
export function shorten(text: string): string {
  const clean = text.replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]+/gu, ' ');
  return clean.length > 80
    ? `${clean.slice(0, 79).replace(/[\uD800-\uDBFF]$/, '')}…`
    : clean;
}

/** A fault of a figure that is used as it stands, or a mere remark. */
export function note(
  severity: 'warning' | 'remark',
  code: string,
  vi: string,
  en: string,
): Fault {
  return { code, severity, message: { vi, en } };
}
