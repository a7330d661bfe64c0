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
  drawn: ReadonlySet<string>,
): Shown {
  const { rows } = model;
  const { lines, compared } =
    'history' in model
      ? { lines: model.history?.lines, compared: model.compared }
      : {};
  const figuresOf = (some: typeof rows) => {
    const figures = some.flatMap(({ area, main, cells }) => [
      main,
      ...cells.map(({ figure }) => figure),
      ...(lines?.get(area) ?? []).map(({ figure }) => figure),
    ]);
    return [...new Set(figures)].flatMap((figure) => figure ?? []);
  };
  const isDrawn = ({ area }: { readonly area: string }) => drawn.has(area);
  const chief =
    rows.find(({ area }) => chosen.includes(area)) ??
    rows.find((row) => 'mark' in row && row.mark);
  return {
    figures: figuresOf(rows),
    // The picture may have fewer rows.
    ...(!rows.every(isDrawn) && { drawn: figuresOf(rows.filter(isDrawn)) }),
    chief: chief?.main,
    compared: compared ?? [],
    places: new Map(
      rows.flatMap(({ main, place }) => (main && place ? [[main, place]] : [])),
    ),
  };
}
