import type { Target } from '../document/types.js';
import { comparePeriods } from '../period/compare-periods.js';
import { parsePeriod } from '../period/parse-period.js';
import type { TargetMark } from './answers.js';
import type { DatasetIndex } from './dataset-index.js';
import { isReadable } from './is-readable.js';
import { isLater } from './release.js';

/** What a view asks of targets. */
export interface TargetQuestion {
  readonly indicator?: string | undefined;
  readonly area?: string | undefined;
  readonly release?: string | undefined;
}

interface OpenMark extends TargetMark {
  readonly targets: Target[];
  readonly conflicts: Target[];
}

/**
 * The targets of an indicator in an area, by date, undated ones last. Equal
 * ones are one mark; an act that is quoted with another figure is a conflict.
 */
export function answerTargets(
  index: DatasetIndex,
  question: TargetQuestion,
): readonly TargetMark[] {
  const { indicator = index.header.indicators[0]?.id ?? '' } = question;
  const area = index.place(indicator, question.area, undefined);
  const targets = index.targets.filter(
    (target) =>
      (target.indicator ?? index.onlyIndicator) === indicator &&
      index.area(target.area, periodOf(target)) === area &&
      !isLater(target.release, question.release),
  );
  const wrong = targets.find((target) => !isReadable(target));
  if (wrong) throw new TypeError(`unreadable target: ${wrong.id}`);
  const rivals = findRivals(targets);
  const marks: OpenMark[] = [];
  const equal = new Map<string, OpenMark[]>();
  const markOf = new Map<Target, OpenMark>();
  for (const shown of targets) {
    if (rivals.has(shown)) continue;
    const key = figureKey(shown);
    const like = equal.get(key) ?? [];
    let mark = like.find((one) => isSame(one.shown, shown));
    if (!mark) {
      mark = { period: periodOf(shown), shown, targets: [], conflicts: [] };
      marks.push(mark);
      equal.set(key, [...like, mark]);
    }
    mark.targets.push(shown);
    markOf.set(shown, mark);
  }
  for (const [target, rival] of rivals) {
    markOf.get(rival)!.conflicts.push(target);
  }
  return marks.sort((one, other) =>
    one.period && other.period
      ? comparePeriods(one.period, other.period)
      : Number(!one.period) - Number(!other.period),
  );
}

/**
 * The targets that contradict another one, which is shown: of the same act
 * and time, or linked by the document; the preferred, else the first goes.
 */
function findRivals(targets: readonly Target[]): ReadonlyMap<Target, Target> {
  const rivals = new Map<Target, Target>();
  const byAct = new Map<string, Target>();
  const byId = new Map<string, Target>();
  const naming = new Map<string, Target>();
  const standing = ({ preferred }: Target) =>
    preferred === undefined ? 0 : preferred ? -1 : 1;
  const ordered = [...targets].sort(
    (one, other) => standing(one) - standing(other),
  );
  for (const target of ordered) {
    const { id, basis, period, method, conflictsWith = [] } = target;
    const act = JSON.stringify([basis, period, method]);
    const linked =
      naming.get(id ?? '') ??
      conflictsWith.flatMap((other) => byId.get(other) ?? [])[0];
    const before = linked ?? byAct.get(act);
    if (before && !isSame(before, target)) {
      rivals.set(target, rivals.get(before) ?? before);
    } else if (basis !== undefined && !byAct.has(act)) byAct.set(act, target);
    if (id !== undefined) byId.set(id, target);
    for (const other of conflictsWith) naming.set(other, target);
  }
  return rivals;
}

/** Equal targets: the same figure for the same time, whoever set it. */
function isSame(one: Target, other: Target): boolean {
  return (
    figureKey(one) === figureKey(other) &&
    (one.verdict ?? other.verdict) === (other.verdict ?? one.verdict)
  );
}

function figureKey(target: Target): string {
  const { period, method, statistic, missing } = target;
  const { value, range, count, of, percent } = target;
  return JSON.stringify([
    ...[period, method, statistic, missing],
    ...[value, range, count, of, percent],
  ]);
}

function periodOf({ period }: Target) {
  return period === undefined ? undefined : parsePeriod(period);
}
