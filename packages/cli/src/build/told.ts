import type { Finding } from '../finding/finding.js';
import type { Fault } from './fault.js';
import { placeOf, type Spot } from './grid.js';

/** Where a fault is: a cell, or a sheet as a whole by its first cell. */
export type At = Spot | undefined;

/** Gathers what is wrong, each thing once, and gives it in reading order. */
export interface Teller {
  tell(fault: Fault, at: At): void;
  findings(): readonly Finding[];
}

interface Entry {
  readonly finding: Finding;
  readonly order: readonly [number, number, number];
}

/** A teller of the findings in a file. */
export function makeTeller(file: string): Teller {
  const told = new Map<string, Entry>();
  return {
    tell(fault, at) {
      const place = at ? placeOf(at) : '';
      const key = `${fault.code} ${place} ${at ? '' : fault.message.en}`;
      if (told.has(key)) return;
      const { received, message, ...rest } = fault;
      told.set(key, {
        finding: {
          ...rest,
          message: { vi: harmless(message.vi), en: harmless(message.en) },
          file,
          place: harmless(place),
          ...(received !== undefined && { received: harmless(received) }),
        },
        order: orderOf(at),
      });
    },
    findings: () =>
      [...told.values()]
        .sort((one, other) => compare(one.order, other.order))
        .map(({ finding }) => finding),
  };
}

// Terminals obey control characters, and pages the marks of direction.
function harmless(text: string): string {
  return text.replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, ' ');
}

function orderOf(at: At): readonly [number, number, number] {
  if (!at) return [-1, 0, 0];
  const { grid, row, column } = at;
  return grid.isTurned ? [grid.index, column, row] : [grid.index, row, column];
}

function compare(
  one: readonly [number, number, number],
  other: readonly [number, number, number],
): number {
  return one[0] - other[0] || one[1] - other[1] || one[2] - other[2];
}
