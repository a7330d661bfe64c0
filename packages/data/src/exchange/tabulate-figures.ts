import type { FacetKind } from '../citation/evidence.js';
import { evidenceReader } from '../citation/evidence-reader.js';
import {
  facetKinds,
  type Standing,
  statementsOf,
} from '../citation/gather-claims.js';
import { figureOf } from '../dataset/answer-figure.js';
import type { AreaDescription, Figure, Place } from '../dataset/answers.js';
import type { DatasetIndex } from '../dataset/dataset-index.js';
import { describeArea } from '../dataset/describe-area.js';
import type { Language, Observation } from '../document/types.js';
import { parsePeriod } from '../period/parse-period.js';
import { type FigureRow, figureColumns } from './figure-columns.js';
import type { CsvCell } from './write-csv.js';

/** A figure to be exported, and its place where that was derived. */
export interface FigureEntry {
  readonly figure: Figure;
  /** Of a ranking's row; only a derived place adds to what the figure says. */
  readonly place?: Place | undefined;
}

/** The order in which a figure's statements are written. */
const standings: readonly Standing[] = [
  'shown',
  'confirmations',
  'complements',
  'conflicts',
  'revisions',
];

/**
 * Figures as rows with all their evidence, the heads first: one row a
 * statement, what is shown before what confirms it, contradicts it or came
 * before it. `lang` is that of names and words.
 */
export function tabulateFigures(
  index: DatasetIndex,
  entries: readonly FigureEntry[],
  lang: Language,
): readonly (readonly CsvCell[])[] {
  const reader = evidenceReader(index, lang);
  const columns = Object.values(figureColumns);
  const areaOf = areaFinder(index);
  return [
    Object.keys(figureColumns),
    ...entries
      .flatMap((entry) => rowsOf(entry, areaOf))
      .map((row) => columns.map((read) => read(row, reader))),
  ];
}

/** Every figure of a document, for an export of the whole. */
export function allFigures(index: DatasetIndex): readonly FigureEntry[] {
  return index.header.indicators.flatMap(({ id }) =>
    index.cells(id).flatMap((cell) => {
      const figure = figureOf(index, cell, {});
      return figure ? { figure } : [];
    }),
  );
}

type FindArea = (statement: Observation) => AreaDescription;

/** Thousands of rows speak of few areas, and an area takes a search. */
function areaFinder(index: DatasetIndex): FindArea {
  const known = new Map<string, AreaDescription>();
  return ({ area, period = '' }) => {
    const id = index.area(area, parsePeriod(period));
    const found = known.get(id) ?? describeArea(index, id);
    known.set(id, found);
    return found;
  };
}

function rowsOf(
  { figure, place }: FigureEntry,
  areaOf: FindArea,
): readonly FigureRow[] {
  const found = new Map<Observation, Partial<Record<FacetKind, Standing>>>();
  for (const standing of standings) {
    for (const [statement, kinds] of statementsOf(figure, standing)) {
      const known = found.get(statement) ?? {};
      for (const kind of kinds) known[kind] = standing;
      found.set(statement, known);
    }
  }
  const shown = facetKinds.flatMap((kind) => figure[kind]?.shown ?? [])[0];
  return [...found].map(([statement, sides]) => ({
    figure,
    statement,
    area: areaOf(statement),
    standings: sides,
    place:
      statement === shown && place?.basis === 'derived' ? place : undefined,
  }));
}
