import type { MissingReason, Status } from '../../document/types.js';

/**
 * SDMX code list CL_OBS_STATUS 2.2. "A" is a figure without qualification;
 * "final" is more than that, and stands in a field of its own.
 */
const codes: Readonly<Record<Status, string>> = {
  final: 'A',
  provisional: 'P',
  estimate: 'E',
  forecast: 'F',
  experimental: 'A',
  derived: 'A',
};

const missingCodes: Readonly<Record<MissingReason, string>> = {
  'no-information': 'O',
  'not-collected': 'L',
  'not-published': 'O',
  'not-found': 'O',
  'not-applicable': 'M',
  confidential: 'Q',
};

/** The OBS_STATUS of a figure, or of a figure that is missing. */
export function writeObservationStatus(
  status: Status | undefined,
  missing: MissingReason | undefined,
): string {
  if (missing !== undefined) return missingCodes[missing];
  return status === undefined ? 'A' : codes[status];
}

/** What the codes that are used here are called. */
export const statusNames: Readonly<Record<string, string>> = {
  A: 'Normal value',
  E: 'Estimated value',
  P: 'Provisional value',
  F: 'Forecast value',
  O: 'Missing value',
  L: 'Missing value; data exist but were not collected',
  M: 'Missing value; data cannot exist',
  Q: 'Missing value; suppressed',
};

const statuses: Readonly<Record<string, Status>> = {
  E: 'estimate',
  P: 'provisional',
  F: 'forecast',
};

/** How firm a figure is by a code of SDMX, Eurostat or the OECD. */
export function readStatus(code: string): Status | undefined {
  const key = code.trim().toUpperCase();
  return Object.hasOwn(statuses, key) ? statuses[key] : undefined;
}

/** Codes that say nothing which a figure without a status does not say. */
export function isPlainStatus(code: string): boolean {
  return /^(a|)$/i.test(code.trim());
}

// SDMX; then Eurostat's flags and the dots of PX-Web.
const reasons: Readonly<Record<string, MissingReason>> = {
  O: 'no-information',
  M: 'not-applicable',
  L: 'not-collected',
  Q: 'confidential',
  C: 'confidential',
  Z: 'not-applicable',
  ':': 'no-information',
  ':C': 'confidential',
  ':Z': 'not-applicable',
  '.': 'not-applicable',
  '..': 'no-information',
  '...': 'confidential',
};

/**
 * Why there is no figure, by the code that stands in its place. A code that
 * is not known says no more than that there is no information.
 */
export function readMissing(code: string): MissingReason {
  const key = code.trim().toUpperCase();
  return Object.hasOwn(reasons, key) ? reasons[key]! : 'no-information';
}

/** Whether the code alone says why there is no figure. */
export function isKnownMissing(code: string): boolean {
  return Object.hasOwn(reasons, code.trim().toUpperCase());
}
