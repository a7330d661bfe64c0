import { type Figure, pickText } from '@chiso/data/core';
import type { Languages } from '../../ui/pure/text.js';
import type { RankingModel } from './ranking.model.js';

/** Where the methods are named: once for all, else in each head. */
export interface RankingMethods {
  /** Empty where the columns differ, or nothing is known of it. */
  readonly shared: string;
  /** For the head of the ranks, whose figures may have no column. */
  readonly ranks: string;
  /** For the head of each column of figures. */
  readonly columns: readonly string[];
}

/** The methods by which a ranking's figures were reckoned, in words. */
export function describeMethods(
  { rows, main, columns }: RankingModel,
  { lang, documentLang }: Languages,
): RankingMethods {
  const nameOf = (figures: readonly (Figure | undefined)[]) => {
    const method = figures.find((figure) => figure?.method)?.method;
    return pickText(method?.name ?? '', lang, documentLang).text;
  };
  const ranks = nameOf(rows.map((row) => row.main));
  const names = columns.map((_, at) =>
    nameOf(rows.map(({ cells }) => cells[at]?.figure)),
  );
  return names.every((name) => name === ranks)
    ? { shared: ranks, ranks: '', columns: names.map(() => '') }
    : {
        shared: '',
        ranks: columns.includes(main) ? '' : ranks,
        columns: names,
      };
}
