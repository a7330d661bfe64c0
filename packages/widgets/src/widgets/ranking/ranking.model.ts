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
  type Ranking,
  type RankingRow,
  type Text,
} from '@chiso/data/core';
import { type RankingCell, scaleColumn } from './ranking.model-cells.js';
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
}

/** What a ranking shows. */
export interface RankingModel {
  /** The indicator that ranks. */
  readonly main: Indicator;
  /** The columns of figures; those that nothing is known of are left out. */
  readonly columns: readonly Indicator[];
  /** By place, then by value. */
  readonly rows: readonly RankedRow[];
  readonly period: Period | undefined;
  /** The id of the set that is ranked. */
  readonly among: string | undefined;
  /** The name of the set that is ranked, where it is more than a number. */
  readonly set: Text | undefined;
  /** What kind of areas they are; undefined where they are of several. */
  readonly level: string | undefined;
  /** How many areas the document has figures of. */
  readonly counted: number;
  /** How many there are in all, where that is known. */
  readonly size: number | undefined;
  readonly comparison: Ranking['comparison'];
  /** Whether earlier editions are asked for. */
  readonly hasHistory: boolean;
  /** Whether any of them has a rank. */
  readonly isRanked: boolean;
  /** The statements that are shown. */
  readonly statements: readonly Observation[];
}

/** Dataset + question → meaning; undefined where nothing is known of it. */
export function modelRanking(
  index: DatasetIndex,
  query: RankingQuery,
): RankingModel | undefined {
  const ranking = answerRanking(index, query);
  if (!ranking?.rows.length) return undefined;
  const { columns, rows, among } = ranking;
  const kept = columns.flatMap((_, column) =>
    rows.some(({ cells }) => isTold(cells[column], column)) ? column : [],
  );
  const cells = kept.map((column) =>
    scaleColumn(
      columns[column]!,
      rows.map((row) => row.cells[column]),
    ),
  );
  const areas = rows.map(({ area }) => describeArea(index, area));
  const [level, ...otherLevels] = new Set(areas.map((area) => area.level));
  const set = among === undefined ? undefined : describeArea(index, among);
  return {
    ...ranking,
    main: columns[0]!,
    columns: kept.map((column) => columns[column]!),
    rows: rows.map((row, at) => ({
      ...row,
      name: areas[at]!.name === row.area ? printedName(row) : areas[at]!.name,
      main: row.cells[0],
      cells: cells.map((column) => column[at]!),
    })),
    set: set?.level === 'group' ? undefined : set?.name,
    level: otherLevels.length > 0 ? undefined : level,
    counted: rows.length,
    hasHistory: Boolean(query.history),
    isRanked: rows.some(({ place }) => place),
    // The source line names each source once.
    statements: rows.flatMap((row) =>
      row.cells.flatMap((figure) =>
        [figure?.rank, figure?.measure].flatMap((facet) => facet?.shown ?? []),
      ),
    ),
  };
}

/** The ranks of the first indicator have a column of their own. */
function isTold(figure: Figure | undefined, column: number): boolean {
  return Boolean(figure?.measure ?? (column > 0 && figure?.rank));
}

/** Where we have no name for an area: the one that the source prints. */
function printedName({ area, cells: [figure] }: RankingRow): Text {
  return (figure?.rank ?? figure?.measure)?.shown.areaLabel ?? area;
}
