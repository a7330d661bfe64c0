import type { Figure, TargetMark } from '../dataset/answers.js';
import { findStand, type TargetCase } from './find-stand.js';
import type { Ruling } from './judgement.js';
import { ruleFigure, unknown } from './rule-figure.js';
import { statedRuling } from './stated-ruling.js';

/** A mark, and what it is to be judged by. */
export type MarkCase = Omit<TargetCase, 'target'> & {
  readonly mark: TargetMark;
};

/** A target with its status, and the figure that gave it. */
export interface RuledMark {
  readonly mark: TargetMark;
  readonly ruling: Ruling;
  /** The figure that was judged; undefined where none can be. */
  readonly figure: Figure | undefined;
}

/** The status of a target that several acts set, as `judgeMark` has it. */
export function ruleMark({ mark, ...rest }: MarkCase): RuledMark {
  const found = findStand({ ...rest, target: mark.shown });
  return {
    mark,
    ruling:
      statedRuling(mark.targets, rest.asOf) ??
      (found.stand ? ruleFigure(found.stand) : unknown(found.reason)),
    figure: found.figure,
  };
}
