import { findStand, type TargetCase } from './find-stand.js';
import { isExact, sideFor, toGo } from './goal.js';
import { intervalOf } from './interval.js';
import type { Judgement } from './judgement.js';
import { ruleFigure, type Stand, unknown } from './rule-figure.js';
import { findWay, tellLine } from './straight-line.js';
import { yearsAfter } from './time-kind.js';

/** How a target stands by its figures alone. */
export function judgeFigures(question: TargetCase): Judgement {
  const found = findStand(question);
  if (!found.stand) {
    const { reason, missing } = found;
    return {
      ...unknown(reason),
      figure: undefined,
      quantity: undefined,
      distance: undefined,
      line: undefined,
      missing,
      isContested: false,
    };
  }
  const { stand, figure, quantity, missing } = found;
  const ruling = ruleFigure(stand);
  return {
    ...ruling,
    ...measureWay(stand),
    figure,
    quantity,
    missing: ruling.reason === 'missing' ? missing : undefined,
    isContested: figure.measure!.conflicts.some(
      (statement) =>
        stand.endsOf(statement) &&
        ruleFigure({ ...stand, statement }).status !== ruling.status,
    ),
  };
}

/** How far it still is, and what the line says. */
function measureWay(stand: Stand): Pick<Judgement, 'distance' | 'line'> {
  const { goal, statement, endsOf, judged, deadline } = stand;
  const ends = endsOf(statement)!;
  const extent = intervalOf(ends, statement.hedge);
  const side = sideFor(goal, extent);
  const left = toGo(goal, side, ends[side === 'lower' ? 1 : 0]);
  const distance =
    left === undefined
      ? undefined
      : { toGo: left, isExact: isExact(goal, extent) };
  const way =
    judged &&
    side &&
    deadline !== undefined &&
    // A line ends at the deadline.
    yearsAfter(judged.period.end, deadline) <= 0
      ? findWay({ ...stand, side, judged, deadline })
      : undefined;
  return { distance, line: way && tellLine(way, extent) };
}
