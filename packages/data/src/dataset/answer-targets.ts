import type { Target } from '../document/types.js';
import { comparePeriods } from '../period/compare-periods.js';
import { parsePeriod } from '../period/parse-period.js';
import type { TargetMark } from './answers.js';
import type { DatasetIndex } from './dataset-index.js';
import { isLater } from './release.js';

/** What a view asks of targets. */
export interface TargetQuestion {
  readonly indicator?: string | undefined;
  readonly area?: string | undefined;
  readonly release?: string | undefined;
}

/**
 * The targets of an indicator in an area, by date, undated ones last. Equal
 * ones are one mark; an act that is quoted with another figure is a conflict.
 */
export function answerTargets(
  index: DatasetIndex,
  question: TargetQuestion,
): readonly TargetMark[] {
  const indicator = question.indicator ?? index.header.indicators[0]?.id;
  const area = index.place(indicator ?? '', question.area, undefined);
  const targets = index.targets.filter(
    (target) =>
      (target.indicator ?? index.header.indicators[0]?.id) === indicator &&
      index.area(target.area, periodOf(target)) === area &&
      !isLater(target.release, question.release),
  );
  const doubted = new Set(
    targets.filter((target) => contradicts(target, targets)),
  );
  const marks: (TargetMark & { targets: Target[]; conflicts: Target[] })[] = [];
  for (const target of targets) {
    if (doubted.has(target)) continue;
    const equal = marks.find(({ shown }) => isSame(shown, target));
    if (equal) equal.targets.push(target);
    else {
      marks.push({
        period: periodOf(target),
        shown: target,
        targets: [target],
        conflicts: [],
      });
    }
  }
  for (const mark of marks) {
    for (const target of doubted) {
      if (mark.targets.some((one) => isOfSameAct(one, target))) {
        mark.conflicts.push(target);
      }
    }
  }
  return marks.sort((one, other) =>
    one.period && other.period
      ? comparePeriods(one.period, other.period)
      : Number(!one.period) - Number(!other.period),
  );
}

/** Whether another statement of the same act and date goes before it. */
function contradicts(target: Target, targets: readonly Target[]): boolean {
  const rivals = targets.filter(
    (other) => isOfSameAct(target, other) && !isSame(target, other),
  );
  if (rivals.length === 0 || target.preferred === true) return false;
  return (
    target.preferred === false ||
    rivals.some(
      (other) =>
        other.preferred === true ||
        (other.preferred !== false &&
          targets.indexOf(other) < targets.indexOf(target)),
    )
  );
}

function isOfSameAct(one: Target, other: Target): boolean {
  return (
    one !== other &&
    one.basis !== undefined &&
    one.basis === other.basis &&
    one.period === other.period &&
    one.method === other.method
  );
}

/** Equal targets: the same figure for the same time, whoever set it. */
function isSame(one: Target, other: Target): boolean {
  return (
    one.period === other.period &&
    one.method === other.method &&
    one.value === other.value &&
    one.percent === other.percent &&
    one.count === other.count &&
    one.range?.[0] === other.range?.[0] &&
    one.range?.[1] === other.range?.[1]
  );
}

function periodOf({ period }: Target) {
  return period === undefined ? undefined : parsePeriod(period);
}
