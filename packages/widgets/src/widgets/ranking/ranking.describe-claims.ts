import {
  type DatasetIndex,
  type Facet,
  formatMeasure,
  formatRank,
  type Observation,
  pickText,
  sourcesOf,
} from '@chiso/data/core';
import type { Speaker } from '../../ui/pure/text.js';
import type { WholeRankingWords } from './ranking.describe-words.js';
import type { RankedRow, RankingModel } from './ranking.model.js';

/**
 * "Ninh Bình: thứ 6 theo báo A; thứ 5 theo báo B": what each source says of
 * what they disagree about.
 */
export function disputeOf(
  { name, main, cells }: RankedRow,
  { columns }: RankingModel,
  index: DatasetIndex,
  { words, lang, documentLang }: Speaker<WholeRankingWords>,
): string {
  const sourcesNamed = (statements: readonly Observation[]) => {
    const names = statements
      .flatMap((statement) => sourcesOf(index, statement))
      .map(({ id, publisher, title }) =>
        pickText(publisher?.name ?? title ?? id, lang, documentLang),
      );
    return [...new Set(names.map(({ text }) => text))].join(', ');
  };
  const claim = (statements: readonly Observation[], figure: string) =>
    words.claim(figure, sourcesNamed(statements) || words.ui.noSource);
  const tell = (
    facet: Facet | undefined,
    write: (one: Observation) => string,
  ) => {
    if (!facet?.conflicts.length) return [];
    const { shown, confirmations, conflicts } = facet;
    return [
      claim([shown, ...confirmations], write(shown)),
      ...conflicts.map((other) => claim([other], write(other))),
    ];
  };
  const claims = [
    ...tell(main?.rank, ({ rank }) => formatRank(rank!, undefined, lang)),
    ...cells.flatMap(({ figure }, at) =>
      tell(
        figure?.measure,
        (one) => formatMeasure(one, columns[at]!, lang, documentLang).text,
      ),
    ),
  ];
  return `${pickText(name, lang, documentLang).text}: ${claims.join('; ')}`;
}
