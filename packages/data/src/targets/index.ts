/**
 * How targets stand: the status rule, the pace still needed, the monitoring
 * board. The rule is written out in `docs/target-status.md`.
 */
export { answerBoard } from './answer-board.js';
export type {
  Board,
  BoardCounts,
  BoardGroup,
  BoardQuestion,
  BoardRow,
  BoardTarget,
  StatusCounts,
} from './board.js';
export type { TargetCase } from './find-stand.js';
export { judgeMark } from './judge-mark.js';
export { judgeRow } from './judge-row.js';
export { judgeTarget } from './judge-target.js';
export {
  type Judgement,
  type Ruling,
  type TargetDistance,
  type TargetLine,
  type TargetStatus,
  targetReasons,
} from './judgement.js';
export { type Pace, paceTo, type Rate } from './pace-to.js';
export type { Quantity } from './quantity.js';
export { type RuledGroup, ruleBoard } from './rule-board.js';
export type { MarkCase, RuledMark } from './rule-mark.js';
export type { RuledRow } from './rule-row.js';
