import { figureOf } from './answer-figure.js';
import { answerTargets } from './answer-targets.js';
import type { Conflict } from './answers.js';
import type { DatasetIndex } from './dataset-index.js';

/** Every disagreement in the document, in the order of its indicators. */
export function listConflicts(index: DatasetIndex): readonly Conflict[] {
  return index.header.indicators.flatMap(({ id }) => {
    const among = index.cells(id).flatMap((cell): Conflict[] => {
      const figure = figureOf(index, id, cell, undefined);
      return (['measure', 'rank', 'change'] as const).flatMap((facet) => {
        const { shown, conflicts = [] } = figure?.[facet] ?? {};
        if (!shown || conflicts.length === 0) return [];
        return {
          facet,
          indicator: id,
          area: cell.area,
          period: cell.period?.code,
          statements: [shown, ...conflicts],
        };
      });
    });
    return [...among, ...targetConflicts(index, id)];
  });
}

function targetConflicts(index: DatasetIndex, indicator: string): Conflict[] {
  const areas = new Set(
    index.targets
      .filter((target) => target.indicator === indicator)
      .map((target) => index.area(target.area, undefined)),
  );
  return [...areas].flatMap((area) =>
    answerTargets(index, { indicator, area }).flatMap((mark) =>
      mark.conflicts.length === 0
        ? []
        : {
            facet: 'target' as const,
            indicator,
            area,
            period: mark.period?.code,
            statements: [mark.shown, ...mark.conflicts],
          },
    ),
  );
}
