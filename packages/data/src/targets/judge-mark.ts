import type { TargetMark } from '../dataset/answers.js';
import type { Target } from '../document/types.js';
import type { TargetCase } from './find-stand.js';
import { judgeFigures } from './judge-figures.js';
import { judgeTarget, stateVerdict, tellsVerdict } from './judge-target.js';
import type { Judgement } from './judgement.js';
import { unknown } from './rule-figure.js';

/** A mark, and what it is to be judged by. */
export type MarkCase = Omit<TargetCase, 'target'> & {
  readonly mark: TargetMark;
};

/**
 * How a target that several acts set stands: by the statement that is shown,
 * or by what any source says became of it. It is contested where another
 * act's word ("trên 30%" beside "30%"), or a statement that gives the act
 * another figure, would give another status.
 */
export function judgeMark({ mark, ...rest }: MarkCase): Judgement {
  const { shown, targets, conflicts } = mark;
  const judged = judgeFigures({ ...rest, target: shown });
  const told = targets.filter((target) => tellsVerdict(target, rest.asOf));
  const isMissed = ({ verdict }: Target) => verdict === 'missed';
  if (told.some(isMissed) && !told.every(isMissed)) {
    const ruling = unknown('verdicts-differ');
    return { ...judged, ...ruling, missing: undefined, isContested: true };
  }
  const [said] = told;
  const result = said ? stateVerdict(judged, said) : judged;
  // A verdict holds for the equal targets of other acts, too.
  const rivals = distinct(said ? conflicts : [...targets, ...conflicts]);
  const isOther = ({ status }: Judgement) =>
    status !== result.status && !(said && status === 'no-information');
  return {
    ...result,
    isContested:
      result.isContested ||
      rivals.some((target) => isOther(judgeTarget({ ...rest, target }))),
  };
}

/** Those that differ in what they ask for; thousands may ask for the same. */
function distinct(targets: readonly Target[]): readonly Target[] {
  const byWish = new Map<string, Target>();
  for (const target of targets) {
    const { value, range, count, of, percent, hedge } = target;
    const { period, periodType, missing, verdict } = target;
    const wish = JSON.stringify([
      ...[value, range, count, of, percent, hedge],
      ...[period, periodType, missing, verdict],
    ]);
    byWish.set(wish, target);
  }
  return [...byWish.values()];
}
