import type { Observation } from '../../document/types.js';
import type { Cell } from './cube.js';
import type { DraftedIndicator } from './draft-indicators.js';
import {
  isKnownMissing,
  isPlainStatus,
  readMissing,
  readStatus,
} from './observation-status.js';
import { shiftNumber } from './read-unit.js';

interface Place {
  readonly indicator: DraftedIndicator;
  readonly area: string | undefined;
  readonly time: { readonly period?: string; readonly printed?: string };
  readonly source: string;
}

/**
 * The observation of a cell. None of a cell that has neither a number nor a
 * word on why it has none: the file does not speak of it.
 */
export function draftObservation(
  { value, status = '', statusName = status, remarks = [] }: Cell,
  { indicator: { id, shift }, area, time, source }: Place,
): Observation | undefined {
  const isMissing = value === null;
  if (isMissing && status.trim() === '') return undefined;
  const firmness = isMissing ? undefined : readStatus(status);
  const isTold = isMissing
    ? isKnownMissing(status)
    : firmness !== undefined || isPlainStatus(status);
  const words = [
    ...(isTold ? [] : [`OBS_STATUS: ${statusName}`]),
    ...remarks.map(([name, text]) => `${name}: ${text}`),
  ];
  return {
    indicator: id,
    ...(area !== undefined && { area }),
    ...(time.period !== undefined && { period: time.period }),
    ...(time.printed !== undefined && { periodText: time.printed }),
    ...(isMissing
      ? { missing: readMissing(status) }
      : { value: shiftNumber(value, shift) }),
    ...(firmness && { status: firmness }),
    source,
    ...(words.length > 0 && { note: words.join('; ') }),
  };
}
