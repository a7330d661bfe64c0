import type { Figure } from '../dataset/answers.js';
import type {
  Indicator,
  MissingReason,
  Observation,
  Target,
} from '../document/types.js';
import { parsePeriod } from '../period/parse-period.js';
import { comparableFigures, type DatedFigure } from './comparable-figures.js';
import { goalOf } from './goal.js';
import { findMissing, knownAt, readCode } from './known-figures.js';
import { endsIn, type Quantity } from './quantity.js';
import type { Stand, Unknown } from './rule-figure.js';
import { yearsAfter } from './time-kind.js';

/** A target, and what it is to be judged by. */
export interface TargetCase {
  readonly target: Target;
  readonly indicator: Indicator;
  /**
   * What is published of the indicator, for the target's area and statistic
   * and by one method, in any order. The points of a series will do.
   */
  readonly figures: readonly Figure[];
  /** A period's code: figures that speak of a later time are left out. */
  readonly asOf?: string | undefined;
  /**
   * How far a figure may lie behind the straight line and still be on the
   * way, as a share of the whole way from the first figure to the target:
   * 0.05 is a twentieth of it.
   * @default 0
   */
  readonly tolerance?: number | undefined;
}

/** Strict, so that no figure is flattered unless a page asks for it. */
const defaultTolerance = 0;

/** A target beside the figure that it is judged by, or why there is none. */
export type Found =
  | {
      readonly stand: Stand;
      /** The figure that is judged. */
      readonly figure: Figure;
      readonly quantity: Quantity;
      /** Why there is none of a later time, where the document says so. */
      readonly missing: MissingReason | undefined;
    }
  | {
      readonly stand?: undefined;
      readonly figure?: undefined;
      readonly quantity?: undefined;
      /** Why nobody can tell how the target stands. */
      readonly reason: Unknown['reason'];
      readonly missing: MissingReason | undefined;
    };

/** Puts a target beside its figures, before anything is judged. */
export function findStand({
  target,
  indicator,
  figures: all,
  asOf,
  tolerance = defaultTolerance,
}: TargetCase): Found {
  if (!(tolerance >= 0 && tolerance <= 1)) {
    throw new TypeError(`tolerance is no share: ${tolerance}`);
  }
  const now = readCode(asOf);
  const known = knownAt(now, all);
  if (target.missing) {
    return { reason: 'target-missing', missing: target.missing };
  }
  if (!hasMeasure(target)) {
    return { reason: 'target-without-figure', missing: undefined };
  }
  const found = comparableFigures({ target, indicator, figures: known });
  if (typeof found === 'string') {
    const missing = found === 'no-figure' ? findMissing(known) : undefined;
    return { reason: missing ? 'missing' : found, missing };
  }

  const { quantity, figures } = found;
  const deadline = parsePeriod(target.period ?? '')?.end;
  const judged = pickJudged(figures, deadline);
  const figure = judged ?? found.undated!;
  const endsOf = (statement: Observation | Target) =>
    endsIn(statement, quantity, indicator);
  const missing = judged && findMissing(known, judged.period);
  return {
    stand: {
      goal: goalOf(target, endsOf(target)!, indicator),
      statement: figure.measure!.shown,
      endsOf,
      judged,
      figures,
      deadline,
      isOverdue:
        deadline !== undefined &&
        now !== undefined &&
        yearsAfter(now.end, deadline) >= 0,
      isMissingSince: missing !== undefined,
      tolerance,
    },
    figure,
    quantity,
    missing,
  };
}

function hasMeasure({ value, range, count, percent }: Target): boolean {
  return (value ?? range ?? count ?? percent) !== undefined;
}

/** The figure of the deadline itself, else the latest. */
function pickJudged(
  figures: readonly DatedFigure[],
  deadline: number | undefined,
): DatedFigure | undefined {
  const ofDeadline = figures.filter(
    ({ period }) =>
      deadline !== undefined && yearsAfter(period.end, deadline) === 0,
  );
  return (ofDeadline.length > 0 ? ofDeadline : figures).at(-1);
}
