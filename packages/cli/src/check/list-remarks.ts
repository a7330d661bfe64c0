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

/** All that somebody should look at. */
export function listRemarks(facts: Facts): readonly Remark[] {
  return rules.flatMap((rule) => rule(facts));
}
