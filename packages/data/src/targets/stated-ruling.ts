import type { Target } from '../document/types.js';
import { parsePeriod } from '../period/parse-period.js';
import type { Ruling } from './judgement.js';
import { readCode } from './known-figures.js';
import { behind, unknown } from './rule-figure.js';

/**
 * What sources say became of a target, by a time; undefined where they say
 * nothing. It goes before what the figures say.
 */
export function statedRuling(
  targets: readonly Target[],
  asOf: string | undefined,
): Ruling | undefined {
  const until = readCode(asOf)?.end ?? Number.POSITIVE_INFINITY;
  const said = targets.filter(
    ({ verdict, release }) =>
      verdict && (parsePeriod(release)?.start ?? 0) < until,
  );
  if (said.length === 0) return undefined;
  const missed = said.filter(({ verdict }) => verdict === 'missed');
  if (missed.length === 0) return { status: 'reached', reason: 'stated' };
  return missed.length === said.length
    ? behind('stated')
    : unknown('verdicts-differ');
}
