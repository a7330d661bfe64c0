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
  return { fault: { code, severity: 'error', message: { vi, en }, received } };
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
