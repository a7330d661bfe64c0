import { parsePeriod } from '@chiso/data/core';
import { InvalidArgumentError } from 'commander';

/** Reads an option that is a day: "2025-01-31". */
export function readDay(text: string): string {
  if (parsePeriod(text)?.frequency !== 'day') {
    throw new InvalidArgumentError('a day such as 2025-01-31.');
  }
  return text;
}
