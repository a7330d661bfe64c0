import type { Figure } from '@chiso/data/core';
import type { Shown } from '../../ui/pure/shown.js';
import { judgedFigure, type ScorecardMore } from './scorecard.model-more.js';

/** The figures and targets of a board, in the order of its rows. */
export function collectShown({ rows }: ScorecardMore): Shown {
  const figures = rows.flatMap((row): readonly Figure[] => {
    const first = judgedFigure(row);
    const drawn = row.series?.points ?? [];
    const known = new Map(
      [first, row.figure, ...drawn].flatMap((figure) =>
        figure ? [[keyOf(figure), figure]] : [],
      ),
    );
    return [...known.values()];
  });
  return {
    figures,
    targets: rows.flatMap(({ targets }) => targets.map(({ mark }) => mark)),
  };
}

/** Within a row, what sets one figure apart from another. */
function keyOf({ period, periodType }: Figure): string {
  return `${periodType} ${period?.code}`;
}
