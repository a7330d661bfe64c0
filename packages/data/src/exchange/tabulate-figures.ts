import type { FacetKind } from '../citation/evidence.js';
import { evidenceReader } from '../citation/evidence-reader.js';
import {
  facetKinds,
  type Standing,
  statementsOf,
} from '../citation/gather-claims.js';
import { figureOf } from '../dataset/answer-figure.js';
import { answerTargets } from '../dataset/answer-targets.js';
import type { AreaDescription, Figure, Place } from '../dataset/answers.js';
import type { DatasetIndex } from '../dataset/dataset-index.js';
import { describeArea } from '../dataset/describe-area.js';
import type { Language, Observation, Target } from '../document/types.js';
import { parsePeriod } from '../period/parse-period.js';
import {
  type FigureRow,
  figureColumns,
  type RowKind,
} from './figure-columns.js';
import { type TargetEntry, targetRows } from './target-rows.js';
import type { CsvCell } from './write-csv.js';

/** A figure to be exported, and its place where that was derived. */
export interface FigureEntry {
  readonly figure: Figure;
  /** Of a ranking's row; only a derived place adds to what the figure says. */
  readonly place?: Place | undefined;
  /** `compared`: a change that is shown was reckoned from it. */
  readonly kind?: Exclude<RowKind, 'target'>;
}

/** What an export has rows of. */
export type ExportEntry = FigureEntry | TargetEntry;

/** The order in which a figure's statements are written. */
const standings: readonly Standing[] = [
  'shown',
  'confirmations',
  'complements',
  'conflicts',
  'revisions',
];

/**
 * Figures and targets as rows with all their evidence, the heads first: one
 * row a statement, what is shown before what confirms it, contradicts it or
 * came before it. `lang` is that of names and words.
 */
export function tabulateFigures(
  index: DatasetIndex,
  entries: readonly ExportEntry[],
  lang: Language,
): readonly (readonly CsvCell[])[] {
  const reader = evidenceReader(index, lang);
  const columns = Object.values(figureColumns);
  const areaOf = areaFinder(index);
  return [
    Object.keys(figureColumns),
    ...entries
      .flatMap((entry) =>
        'target' in entry
          ? targetRows(entry, index, areaOf)
          : rowsOf(entry, areaOf),
      )
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

/** Every target of a document. */
export function allTargets(index: DatasetIndex): readonly TargetEntry[] {
  const { header, targets, onlyIndicator } = index;
  return header.indicators.flatMap(({ id: indicator }) => {
    const areas = new Set(
      targets
        .filter((target) => (target.indicator ?? onlyIndicator) === indicator)
        .map(({ area, period = '' }) => index.area(area, parsePeriod(period))),
    );
    return [...areas].flatMap((area) =>
      answerTargets(index, { indicator, area }).map((target) => ({ target })),
    );
  });
}

type FindArea = (statement: Observation | Target) => AreaDescription;

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
  { figure, place, kind = 'figure' }: FigureEntry,
  areaOf: FindArea,
): readonly FigureRow[] {
  const found = new Map<Observation, Partial<Record<FacetKind, Standing>>>();
  for (const standing of standings) {
    for (const [statement, kinds] of statementsOf(figure, standing)) {
      const known = found.get(statement) ?? {};
      for (const side of kinds) known[side] = standing;
      found.set(statement, known);
    }
  }
  const shown = facetKinds.flatMap((side) => figure[side]?.shown ?? [])[0];
  return [...found].map(([statement, sides]) => {
    const isMarked = (list: 'conflicts' | 'revisions') =>
      facetKinds.some(
        (side) =>
          sides[side] === 'shown' && (figure[side]?.[list].length ?? 0) > 0,
      );
    return {
      kind,
      indicator: figure.indicator,
      statement,
      area: areaOf(statement),
      standings: sides,
      place:
        statement === shown && place?.basis === 'derived' ? place : undefined,
      isDisputed: isMarked('conflicts'),
      isRevised: isMarked('revisions'),
    };
  });
}
