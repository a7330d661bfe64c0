import { parsePeriod } from '../period/parse-period.js';
import { figureOf } from './answer-figure.js';
import { answerTargets } from './answer-targets.js';
import type { Conflict } from './answers.js';
import type { DatasetIndex } from './dataset-index.js';

/** Every disagreement in the document, in the order of its indicators. */
export function listConflicts(index: DatasetIndex): readonly Conflict[] {
  const found = index.header.indicators.flatMap(({ id }) => [
    ...index.cells(id).flatMap((cell): Conflict[] => {
      const figure = figureOf(index, cell, {});
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
    }),
    ...targetConflicts(index, id),
  ]);
  // Linked statements of two periods or areas meet in both.
  const numbers = new Map<unknown, number>();
  const seen = new Set<string>();
  return found.filter(({ facet, statements }) => {
    for (const one of statements) {
      if (!numbers.has(one)) numbers.set(one, numbers.size);
    }
    const key = [facet, ...statements.map((one) => numbers.get(one)).sort()];
    if (seen.has(key.join())) return false;
    seen.add(key.join());
    return true;
  });
}

function targetConflicts(index: DatasetIndex, indicator: string): Conflict[] {
  const areas = new Set(
    index.targets
      .filter(
        (target) => (target.indicator ?? index.onlyIndicator) === indicator,
      )
      .map(({ area, period }) =>
        index.area(area, period === undefined ? period : parsePeriod(period)),
      ),
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
