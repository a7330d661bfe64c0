import type { Target } from '../document/types.js';
import { judgeFigures } from './judge-figures.js';
import { judgeTarget, withStated } from './judge-target.js';
import type { Judgement } from './judgement.js';
import type { MarkCase } from './rule-mark.js';
import { statedRuling } from './stated-ruling.js';

/**
 * How a target that several acts set stands: by the statement that is shown,
 * or by what any source says became of it. It is contested where another
 * act's word ("trên 30%" beside "30%"), or a statement that gives the act
 * another figure, would give another status.
 */
export function judgeMark({ mark, ...rest }: MarkCase): Judgement {
  const { shown, targets, conflicts } = mark;
  const stated = statedRuling(targets, rest.asOf);
  const result = withStated(judgeFigures({ ...rest, target: shown }), stated);
  // A verdict holds for the equal targets of other acts, too.
  const rivals = distinct(stated ? conflicts : [...targets, ...conflicts]);
  const isOther = ({ status }: Judgement) =>
    status !== result.status && !(stated && status === 'no-information');
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
