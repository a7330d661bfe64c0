import { datasetOf } from '../../test-support/ask.js';
import { figureOf } from '../dataset/answer-figure.js';
import type { Indicator, Observation, Target } from '../document/types.js';
import type { TargetCase } from './find-stand.js';

/** A target and its figures, as a document writes them. */
export interface WrittenCase {
  /** What the indicator is besides `x`; more is better unless it says so. */
  readonly indicator?: Partial<Omit<Indicator, 'direction'>> & {
    readonly direction?: Indicator['direction'] | null;
  };
  readonly target: Target;
  readonly figures: readonly Observation[];
  readonly asOf?: string;
  readonly tolerance?: number;
}

/** The case, its figures weighed. Throws where a document would have issues. */
export function caseOf({
  indicator: { direction = 'higher', ...own } = {},
  target,
  figures,
  asOf,
  tolerance,
}: WrittenCase): TargetCase {
  const indicator: Indicator = {
    id: 'x',
    name: 'X',
    ...(direction && { direction }),
    ...own,
  };
  const dataset = datasetOf(figures, {
    indicators: [indicator],
    targets: [{ source: 's', ...target }],
  });
  return {
    target: dataset.targets[0]!,
    indicator,
    figures: dataset
      .cells('x')
      .flatMap((cell) => figureOf(dataset, cell, {}) ?? []),
    asOf,
    tolerance,
  };
}
