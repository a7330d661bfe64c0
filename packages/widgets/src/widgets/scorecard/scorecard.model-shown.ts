import type { Figure } from '@chiso/data/core';
import type { Shown } from '../../ui/pure/shown.js';
import { figureOf, type ScorecardModel } from './scorecard.model.js';

/** The figures and targets of a board, in the order of its rows. */
export function collectShown({ groups }: ScorecardModel): Shown {
  const rows = groups.flatMap((group) => group.rows);
  const figures = rows.flatMap((row): readonly Figure[] => {
    const first = figureOf(row);
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
