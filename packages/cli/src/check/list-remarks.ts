import type { Facts, Remark, Rule } from './facts.js';
import { remarkBounds } from './remarks/bounds.js';
import { remarkFractions } from './remarks/fractions.js';
import { remarkLooseEnds } from './remarks/loose-ends.js';
import { remarkPrintedShares } from './remarks/printed-shares.js';
import { remarkRankOrder } from './remarks/rank-order.js';
import { remarkRankSet } from './remarks/rank-set.js';
import { remarkRankTies } from './remarks/rank-ties.js';
import { remarkSums } from './remarks/sums.js';
import { remarkTimes } from './remarks/times.js';
import { remarkUnitSlips } from './remarks/unit-slips.js';
import { remarkVintages } from './remarks/vintages.js';

const rules: readonly Rule[] = [
  remarkUnitSlips,
  remarkBounds,
  remarkFractions,
  remarkRankOrder,
  remarkRankTies,
  remarkRankSet,
  remarkSums,
  remarkPrintedShares,
  remarkTimes,
  remarkVintages,
  remarkLooseEnds,
];

/**
 * All that somebody should look at. A slip of the unit often breaks a closer
 * rule, too, and is told by that one alone.
 */
export function listRemarks(facts: Facts): readonly Remark[] {
  const remarks = rules.flatMap((rule) => rule(facts));
  const closer = new Set(
    remarks
      .filter(({ code }) => code !== 'unit-slip')
      .map(({ pointer }) => pointer),
  );
  return remarks.filter(
    ({ code, pointer }) => code !== 'unit-slip' || !closer.has(pointer),
  );
}
