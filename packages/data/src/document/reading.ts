import { parsePeriod } from '../period/parse-period.js';
import { blankRow } from './blank-row.js';
import { readJson } from './read-json.js';

/**
 * What it takes to read a document, on trust or with all its rules. It is
 * handed to the part that knows the rules: a part that loads late and shares
 * modules with the page would make bundlers cut the page into more files.
 */
export const reading = { blankRow, parsePeriod, readJson } as const;

export type Reading = typeof reading;
