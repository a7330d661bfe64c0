import type { Finding, Severity } from '../finding/finding.js';
import { type RefusalCode, refusals } from './refusals.js';

/** What a finding has beside its code. */
export interface RefusalFacts {
  /** As in a finding. @default '' */
  readonly place?: string;
  readonly received?: string;
  /** @default 'error' */
  readonly severity?: Severity;
}

/** A file cannot be read on; caught where the whole of it was asked for. */
export class Refusal extends Error {
  readonly code: RefusalCode;
  readonly facts: RefusalFacts;

  constructor(code: RefusalCode, facts: RefusalFacts = {}) {
    super(code);
    this.code = code;
    this.facts = facts;
  }
}

/** What is told of a file, in the words of its code. */
export function findingOfCode(
  code: RefusalCode,
  file: string,
  { place = '', received, severity = 'error' }: RefusalFacts = {},
): Finding {
  const word = (text: string) => text.replaceAll('{}', () => received ?? '');
  return {
    code,
    severity,
    file,
    place,
    ...(received === undefined ? {} : { received }),
    message: { vi: word(refusals[code].vi), en: word(refusals[code].en) },
  };
}
