import {
  answerRanking,
  type DatasetIndex,
  describeArea,
  type Figure,
  type Indicator,
  type Movement,
  type Observation,
  type Period,
  type Place,
  parsePeriod,
  type Ranking,
  type RankingRow,
  type Text,
} from '@chiso/data/core';
import { type RankingCell, scaleColumn } from './ranking.model-cells.js';
import { type Mark, markAreas } from './ranking.model-marks.js';
import type { RankingQuery } from './ranking.query.js';

/** An area with its place and its figures. */
export interface RankedRow {
  readonly area: string;
  readonly name: Text;
  readonly place: Place | undefined;
  /** Undefined where no period is compared with. */
  readonly movement: Movement | undefined;
  /** What the first indicator says of it. */
  readonly main: Figure | undefined;
  /** One a column. */
  readonly cells: readonly RankingCell[];
  /** Present where the page's author marks the row. */
  readonly mark: Mark | undefined;
}

/** What a ranking shows. */
export interface RankingModel {
  /** The indicator that ranks. */
  readonly main: Indicator;
  /** The columns of figures; those that nothing is known of are left out. */
  readonly columns: readonly Indicator[];
  /** By place, then by value. Marked areas without any figure come last. */
  readonly rows: readonly RankedRow[];
  readonly period: Period | undefined;
  /** The name of the set that is ranked, where it is more than a number. */
  readonly set: Text | undefined;
  /** What kind of areas they are; undefined where they are of several. */
  readonly level: string | undefined;
  /** How many areas the document has figures of. */
  readonly counted: number;
  /** How many there are in all, where that is known. */
  readonly size: number | undefined;
  readonly comparison: Ranking['comparison'];
  /** The period that a comparison was asked with. */
  readonly before: Period | undefined;
  /** What changed in the statistic between the compared periods. */
  readonly breaks: readonly Text[];
  /** One statement of each source. */
  readonly statements: readonly Observation[];
}

/** Dataset + question → meaning; undefined where nothing is known of it. */
export function modelRanking(
  index: DatasetIndex,
  query: RankingQuery,
): RankingModel | undefined {
  const ranking = answerRanking(index, query);
  if (!ranking?.rows.length) return undefined;
  const { columns, rows, period, among, comparison } = ranking;
  const kept = columns.flatMap((_, column) =>
    rows.some(({ cells }) => isTold(cells[column], column)) ? column : [],
  );
  const cells = kept.map((column) =>
    scaleColumn(
      columns[column]!,
      rows.map((row) => row.cells[column]),
      column > 0,
    ),
  );
  const marks = markAreas(index, ranking, query.highlight);
  const levels = new Set(
    rows.map(({ area }) => describeArea(index, area).level),
  );
  const set = among === undefined ? undefined : describeArea(index, among);
  return {
    main: columns[0]!,
    columns: kept.map((column) => columns[column]!),
    rows: [
      ...rows.map((row, at) => ({
        area: row.area,
        name: nameOf(index, row),
        place: row.place,
        movement: row.movement,
        main: row.cells[0],
        cells: cells.map((column) => column[at]!),
        mark: marks.get(row.area),
      })),
      ...[...marks].flatMap(([area, mark]) =>
        rows.some((row) => row.area === area)
          ? []
          : {
              area,
              name: describeArea(index, area).name,
              place: undefined,
              movement: comparison.kind === 'compared' ? unknown : undefined,
              main: undefined,
              cells: kept.map(() => ({})),
              mark,
            },
      ),
    ],
    period,
    set: set?.level === 'group' ? undefined : set?.name,
    level: levels.size === 1 ? [...levels][0] : undefined,
    counted: rows.length,
    size: ranking.size,
    comparison,
    before: parsePeriod(query.compare ?? ''),
    breaks: breaksOf(ranking),
    statements: evidence(rows, [
      ...(comparison.kind === 'compared'
        ? (answerRanking(index, {
            ...query,
            period: comparison.period.code,
            compare: undefined,
            indicators: [columns[0]!.id],
            among,
          })?.rows ?? [])
        : []),
    ]),
  };
}

const unknown = { kind: 'unknown' } as const;

/** The ranks of the first indicator have a column of their own. */
function isTold(cell: RankingRow['cells'][number], column: number): boolean {
  return Boolean(cell?.measure ?? (column > 0 && cell?.rank));
}

/** Our name for it; where we have none, the one that the source prints. */
function nameOf(index: DatasetIndex, { area, cells }: RankingRow): Text {
  const { name } = describeArea(index, area);
  if (name !== area) return name;
  const [figure] = cells;
  return (figure?.rank ?? figure?.measure)?.shown.areaLabel ?? area;
}

function breaksOf({ columns, period, comparison }: Ranking): readonly Text[] {
  if (comparison.kind !== 'compared' || !comparison.broken) return [];
  const codes = [comparison.period.code, period?.code ?? ''].sort();
  return (columns[0]?.breaks ?? []).flatMap(({ between, reason }) =>
    reason && codes[0]! < between[1] && between[1] <= codes[1]! ? reason : [],
  );
}

/** The source line names each source once: what repeats them is left out. */
function evidence(
  rows: readonly RankingRow[],
  before: readonly RankingRow[],
): readonly Observation[] {
  const found = new Map<string, Observation>();
  const take = (shown: Observation | undefined) => {
    if (!shown) return;
    const key = `${shown.source} ${shown.sources}`;
    if (!found.has(key)) found.set(key, shown);
  };
  for (const { cells } of rows) {
    for (const cell of cells) {
      take(cell?.rank?.shown);
      take(cell?.measure?.shown);
    }
  }
  for (const { cells } of before) take(cells[0]?.rank?.shown);
  return [...found.values()];
}
