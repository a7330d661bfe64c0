import {
  answerRanking,
  type DatasetIndex,
  describeArea,
  type Observation,
  type Period,
  parsePeriod,
  type Text,
} from '@chiso/data/core';
import type { RankedRow, RankingModel } from './ranking.model.js';
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
  /** What changed in the statistic between the compared periods. */
  readonly breaks: readonly Text[];
}

const unknown = { kind: 'unknown' } as const;

/** Adds what is marked, and what the comparison rests on. */
export function completeModel(
  model: RankingModel,
  index: DatasetIndex,
  query: RankingQuery,
): WholeRankingModel {
  const { rows, columns, comparison } = model;
  const marks = markAreas(index, model, query.highlight);
  const known = new Set(rows.map(({ area }) => area));
  const silent = [...marks.keys()].filter((area) => !known.has(area));
  return {
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
    before: parsePeriod(query.compare ?? ''),
    breaks: breaksOf(model),
    statements: [...model.statements, ...ranksBefore(model, index, query)],
  };
}

function breaksOf({ main, period, comparison }: RankingModel): readonly Text[] {
  if (comparison.kind !== 'compared' || !comparison.broken) return [];
  const codes = [comparison.period.code, period?.code ?? ''].sort();
  return (main.breaks ?? []).flatMap(({ between, reason }) =>
    reason && codes[0]! < between[1] && between[1] <= codes[1]! ? reason : [],
  );
}

/** The ranks that movement is reckoned from. */
function ranksBefore(
  { main, among, comparison }: RankingModel,
  index: DatasetIndex,
  query: RankingQuery,
): readonly Observation[] {
  if (comparison.kind !== 'compared') return [];
  const before = answerRanking(index, {
    ...query,
    period: comparison.period.code,
    compare: undefined,
    indicators: [main.id],
    among,
  });
  return (before?.rows ?? []).flatMap(
    ({ cells: [figure] }) => figure?.rank?.shown ?? [],
  );
}
