import type { TargetCase } from './find-stand.js';
import { judgeFigures } from './judge-figures.js';
import type { Judgement, Ruling } from './judgement.js';
import { statedRuling } from './stated-ruling.js';

/**
 * How a target stands, by the rule of `docs/target-status.md`. What a source
 * says became of it goes before what its figures say. The clock is not read:
 * a target is judged as of its latest figure, or of `asOf`.
 *
 * Throws a TypeError where `asOf` is no period or `tolerance` no share.
 */
export function judgeTarget(question: TargetCase): Judgement {
  const { target, asOf } = question;
  return withStated(judgeFigures(question), statedRuling([target], asOf));
}

/** A judgement by figures, with what sources say instead, if they do. */
export function withStated(
  judged: Judgement,
  stated: Ruling | undefined,
): Judgement {
  if (!stated) return judged;
  return {
    ...judged,
    ...stated,
    missing: undefined,
    isContested:
      judged.isContested ||
      stated.status === 'no-information' ||
      (judged.status !== 'no-information' && judged.status !== stated.status),
  };
}
