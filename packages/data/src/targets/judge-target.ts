import type { Target } from '../document/types.js';
import { parsePeriod } from '../period/parse-period.js';
import type { TargetCase } from './find-stand.js';
import { judgeFigures } from './judge-figures.js';
import type { Judgement } from './judgement.js';
import { readCode } from './known-figures.js';

/**
 * How a target stands, by the rule of `docs/target-status.md`. What a source
 * says became of it goes before what its figures say. The clock is not read:
 * a target is judged as of its latest figure, or of `asOf`.
 *
 * Throws a TypeError where `asOf` is no period or `tolerance` no share.
 */
export function judgeTarget(question: TargetCase): Judgement {
  const { target, asOf } = question;
  const judged = judgeFigures(question);
  return tellsVerdict(target, asOf) ? stateVerdict(judged, target) : judged;
}

/** Whether a target comes with a verdict that was there at a time. */
export function tellsVerdict(
  { verdict, release }: Target,
  asOf: string | undefined,
): boolean {
  const since = parsePeriod(release ?? '')?.start;
  const until = readCode(asOf)?.end;
  const isLater = since !== undefined && until !== undefined && since >= until;
  return verdict !== undefined && !isLater;
}

/** A judgement by figures, with what a source says instead. */
export function stateVerdict(
  judged: Judgement,
  { verdict }: Target,
): Judgement {
  const stated =
    verdict === 'missed'
      ? ({ status: 'behind', reason: 'stated' } as const)
      : ({ status: 'reached', reason: 'stated' } as const);
  return {
    ...judged,
    ...stated,
    missing: undefined,
    isContested:
      judged.isContested ||
      (judged.status !== 'no-information' && judged.status !== stated.status),
  };
}
