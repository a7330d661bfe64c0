import type { Target } from '../document/types.js';
import { comparePeriods } from '../period/compare-periods.js';
import { parsePeriod } from '../period/parse-period.js';
import { isSame } from './agreement.js';
import type { TargetMark } from './answers.js';
import type { DatasetIndex } from './dataset-index.js';
import { findTargets } from './find-targets.js';
import { byPreference } from './weigh.js';

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
  const { indicator = index.header.indicators[0]?.id ?? '', release } =
    question;
  const area = index.place(indicator, question.area, undefined);
  const targets = findTargets(index, indicator, release).filter(
    (target) => index.area(target.area, parsePeriod(target.period)) === area,
  );
  return [...marksOf(targets.sort(byPreference))].sort((one, other) =>
    one.period && other.period
      ? comparePeriods(one.period, other.period)
      : +!one.period - +!other.period,
  );
}

/**
 * A target that contradicts one before it (of the same act and time, or
 * linked by the document) is a conflict of that one's mark.
 */
function marksOf(targets: readonly Target[]): ReadonlySet<TargetMark> {
  const markOf = new Map<Target, OpenMark>();
  const alike = new Map<string, OpenMark[]>();
  const byAct = new Map<string, Target>();
  const byId = new Map<string | undefined, Target>();
  const naming = new Map<string | undefined, Target>();
  for (const shown of targets) {
    const { id, basis, period, method, conflictsWith = [] } = shown;
    const act = basis && JSON.stringify([basis, period, method]);
    const before =
      naming.get(id) ??
      conflictsWith.map((other) => byId.get(other)).find(Boolean) ??
      byAct.get(act!);
    let mark: OpenMark | undefined;
    if (before && !isEqual(before, shown)) {
      mark = markOf.get(before)!;
      mark.conflicts.push(shown);
    } else {
      if (act && !byAct.has(act)) byAct.set(act, shown);
      const key = figureKey(shown);
      const marks = alike.get(key) ?? [];
      mark = marks.find((one) => isEqual(one.shown, shown));
      if (!mark) {
        mark = {
          period: parsePeriod(period),
          shown,
          targets: [],
          conflicts: [],
        };
        alike.set(key, [...marks, mark]);
      }
      mark.targets.push(shown);
    }
    markOf.set(shown, mark);
    if (id !== undefined) byId.set(id, shown);
    for (const other of conflictsWith) naming.set(other, shown);
  }
  return new Set(markOf.values());
}

/** Equal targets: the same figure for the same time, whoever set it. */
function isEqual(one: Target, other: Target): boolean {
  return (
    figureKey(one) === figureKey(other) && isSame(one.verdict, other.verdict)
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
