import {
  formatMeasure,
  formatMissing,
  formatPeriod,
  formatRank,
  type Period,
  pickText,
} from '@chiso/data/core';
import type { Speaker } from '../../ui/pure/text.js';
import { kindsOf, type NoteKind } from './ranking.describe-kinds.js';
import type { DescribedColumn } from './ranking.describe-more-cells.js';
import type { WholeRankingWords } from './ranking.describe-words.js';
import type {
  HistoryPoint,
  HistoryQuantity,
  RankingHistory,
} from './ranking.model-history.js';
import type { WholeRankingModel } from './ranking.model-more.js';
import type {
  RankingCellText,
  RankingColumnText,
} from './ranking.model-text.js';

/** The column of lines: what they show, edition by edition, in words. */
export function describeHistory(
  { main, rows }: WholeRankingModel,
  { quantity, editions, lines }: RankingHistory,
  { words, lang, documentLang }: Speaker<WholeRankingWords>,
): DescribedColumn {
  const name = (period: Period) =>
    formatPeriod(period, { lang, style: 'short' });
  const ends = [editions[0]!, editions.at(-1)!].map(name).join('\u2060–\u2060');
  // A long name stands over the figures already.
  const what =
    quantity === 'rank'
      ? { text: words.rank, lang }
      : pickText(main.shortName ?? '', lang, documentLang);
  const pointsOf = (area: string) => lines.get(area) ?? [];
  const tell = ({ period, figure, amount, isBroken }: HistoryPoint) => {
    const measure = figure?.measure?.shown;
    const told = measure && formatMeasure(measure, main, lang, documentLang);
    const figures =
      amount === undefined
        ? formatMissing(measure?.missing, lang)
        : quantity === 'rank'
          ? formatRank(amount, undefined, lang)
          : `${told!.hedge} ${told!.number}`.trim();
    const change = isBroken ? `${words.notes.broken}, ` : '';
    return `${change}${name(period)}: ${figures}`;
  };
  // The lines are interrupted all at one edition.
  const isBroken = rows.some(({ area }) =>
    pointsOf(area).some((point) => point.isBroken),
  );
  const head: RankingColumnText = {
    kind: 'history',
    text: `${what.text} ${ends}`.trim(),
    lang: what.lang,
  };
  const cells = rows.map(({ area }): RankingCellText => {
    const points = pointsOf(area);
    return {
      text: points.map(tell).join(', '),
      key: changeOf(points, quantity),
      kinds: kindsOfPoints(points, quantity),
    };
  });
  return { head, cells, shared: isBroken ? ['broken'] : [] };
}

/**
 * How far the last figure is from the first that it can be compared with. To
 * rise through the ranks is more, as it is in the column of movement.
 */
function changeOf(
  points: readonly HistoryPoint[],
  quantity: HistoryQuantity,
): number | undefined {
  const from = points.map(({ isBroken }) => isBroken).lastIndexOf(true);
  const known = points
    .slice(Math.max(from, 0))
    .flatMap(({ amount }) => amount ?? []);
  const change = known.at(-1)! - known[0]!;
  if (known.length < 2) return undefined;
  return quantity === 'rank' ? -change : change;
}

/** What qualifies a line; its last point has columns of its own. */
function kindsOfPoints(
  points: readonly HistoryPoint[],
  quantity: HistoryQuantity,
): readonly NoteKind[] {
  const kinds = points
    .slice(0, -1)
    .flatMap(({ figure, isDoubtful }) =>
      quantity === 'value'
        ? kindsOf(figure?.measure)
        : isDoubtful
          ? 'doubtful'
          : [],
    );
  return [...new Set(kinds)];
}
