import type { Shown } from '../../ui/pure/shown.js';
import type { RankingModel } from './ranking.model.js';
import type { WholeRankingModel } from './ranking.model-more.js';

/**
 * What stands in the rows, each figure once. The reader looks first at what is
 * chosen, else at what is marked.
 */
export function tellShown(
  model: RankingModel | WholeRankingModel,
  chosen: readonly string[],
): Shown {
  const { rows } = model;
  const { lines, compared } =
    'history' in model
      ? { lines: model.history?.lines, compared: model.compared }
      : {};
  const figures = rows.flatMap(({ area, main, cells }) => [
    main,
    ...cells.map(({ figure }) => figure),
    ...(lines?.get(area) ?? []).map(({ figure }) => figure),
  ]);
  const chief =
    rows.find(({ area }) => chosen.includes(area)) ??
    rows.find((row) => 'mark' in row && row.mark);
  return {
    figures: [...new Set(figures)].flatMap((figure) => figure ?? []),
    chief: chief?.main,
    compared: compared ?? [],
    places: new Map(
      rows.flatMap(({ main, place }) => (main && place ? [[main, place]] : [])),
    ),
  };
}
