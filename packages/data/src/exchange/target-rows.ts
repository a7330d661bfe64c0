import type { Standing } from '../citation/gather-claims.js';
import type { TargetMark } from '../dataset/answers.js';
import type { DatasetIndex } from '../dataset/dataset-index.js';
import type { Target } from '../document/types.js';
import type { FigureRow } from './figure-columns.js';

/** A target to be exported, as it is drawn. */
export interface TargetEntry {
  readonly target: TargetMark;
}

/**
 * Every statement that sets a target as a row: the one that is drawn, other
 * acts that set the same, those that give it another figure.
 */
export function targetRows(
  { target: { shown, targets, conflicts } }: TargetEntry,
  { indicators, onlyIndicator }: DatasetIndex,
  areaOf: (statement: Target) => FigureRow['area'],
): readonly FigureRow[] {
  const write = (statement: Target, standing: Standing): FigureRow => ({
    kind: 'target',
    indicator: indicators.get(statement.indicator ?? onlyIndicator)!,
    statement,
    area: areaOf(statement),
    standings: { target: standing },
    isDisputed: statement === shown && conflicts.length > 0,
    isRevised: false,
  });
  return [
    ...targets.map((one) =>
      write(one, one === shown ? 'shown' : 'confirmations'),
    ),
    ...conflicts.map((one) => write(one, 'conflicts')),
  ];
}
