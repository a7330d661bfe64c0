import {
  answerRanking,
  type DatasetIndex,
  describeArea,
  type Figure,
  type Observation,
  type Period,
  parsePeriod,
  type Text,
} from '@chiso/data/core';
import type { RankedRow, RankingModel } from './ranking.model.js';
import { breaksBetween } from './ranking.model-breaks.js';
import { modelHistory, type RankingHistory } from './ranking.model-history.js';
import { type Mark, markAreas } from './ranking.model-marks.js';
import type { RankingQuery } from './ranking.query.js';

/** A row, and whether the page's author marks it. */
export interface WholeRankedRow extends RankedRow {
  /** Present where the page's author marks the row. */
  readonly mark: Mark | undefined;
}

/** A ranking with what a page's author asks of it beyond ranks and figures. */
export interface WholeRankingModel extends RankingModel {
  /** Marked areas without any figure come last. */
  readonly rows: readonly WholeRankedRow[];
  /** The period that a comparison was asked with. */
  readonly before: Period | undefined;
  /** The figures that movement is reckoned from. */
  readonly compared: readonly Figure[];
  /** What changed in the statistic from the first edition told of to now. */
  readonly breaks: readonly Text[];
  /** Absent: nobody asks for it, or there is only one edition. */
  readonly history: RankingHistory | undefined;
}

const unknown = { kind: 'unknown' } as const;

/** The side of a figure that a quantity is of. */
const facetOf = { rank: 'rank', value: 'measure' } as const;

/** Adds what is marked, and what the comparison rests on. */
export function completeModel(
  model: RankingModel,
  index: DatasetIndex,
  query: RankingQuery,
): WholeRankingModel {
  const { main, rows, columns, comparison } = model;
  const marks = markAreas(index, model, query.highlight);
  const known = new Set(rows.map(({ area }) => area));
  const before = parsePeriod(query.compare ?? '');
  const silent = [...marks.keys()].filter((area) => !known.has(area));
  const whole = {
    ...model,
    rows: [
      ...rows,
      ...silent.map((area) => ({
        area,
        name: describeArea(index, area).name,
        place: undefined,
        movement: comparison.kind === 'compared' ? unknown : undefined,
        main: undefined,
        cells: columns.map(() => ({})),
      })),
    ].map((row) => ({ ...row, mark: marks.get(row.area) })),
  };
  // Of areas without any figure now there may have been some.
  const history = query.history ? modelHistory(whole, index, query) : undefined;
  const figuresBefore = findBefore(model, index, query);
  const compared =
    comparison.kind === 'compared' ? comparison.period : undefined;
  const method = rows.find((row) => row.main)?.main?.method?.id;
  const breaks = [compared, history?.editions[0]].flatMap((first) =>
    breaksBetween(main, method, [first, model.period]),
  );
  return {
    ...whole,
    before,
    compared: figuresBefore,
    history,
    breaks: [...new Set(breaks)].flatMap(({ reason }) => reason ?? []),
    statements: [
      ...model.statements,
      ...figuresBefore.flatMap(({ rank }) => rank?.shown ?? []),
      ...statementsOf(history),
    ],
  };
}

/** What the lines of a history are drawn from. */
function statementsOf(
  history: RankingHistory | undefined,
): readonly Observation[] {
  const points = [...(history?.lines.values() ?? [])].flat();
  return points.flatMap(
    ({ figure }) => figure?.[facetOf[history!.quantity]]?.shown ?? [],
  );
}

/** The figures whose ranks movement is reckoned from. */
function findBefore(
  { main, among, comparison }: RankingModel,
  index: DatasetIndex,
  query: RankingQuery,
): readonly Figure[] {
  if (comparison.kind !== 'compared') return [];
  const before = answerRanking(index, {
    ...query,
    period: comparison.period.code,
    compare: undefined,
    indicators: [main.id],
    among,
  });
  return (before?.rows ?? []).flatMap(({ cells: [figure] }) => figure ?? []);
}
