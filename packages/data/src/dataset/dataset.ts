import type { Content } from '../document/read-content.js';
import type { Observation, Source, Target } from '../document/types.js';
import { answerFigure } from './answer-figure.js';
import { answerRanking } from './answer-ranking.js';
import { answerSeries } from './answer-series.js';
import { answerTargets, type TargetQuestion } from './answer-targets.js';
import type {
  AreaDescription,
  AreaTable,
  Conflict,
  Figure,
  FigureQuestion,
  Ranking,
  RankingQuestion,
  Series,
  SeriesQuestion,
  TargetMark,
} from './answers.js';
import { type DatasetIndex, indexContent } from './dataset-index.js';
import { describeArea } from './describe-area.js';
import { listConflicts } from './list-conflicts.js';
import { sourcesOf } from './sources-of.js';

/**
 * A checked document and its questions. Everything is answered from the
 * document as published: no figure is rounded, recomputed or ranked anew.
 */
export interface Dataset extends DatasetIndex {
  /** The same dataset, able to name the built-in areas. */
  withAreas(areas: AreaTable): Dataset;
  /** One figure with its evidence. */
  figure(question?: FigureQuestion): Figure | undefined;
  /** Lines over time, one for each area and method. */
  series(question?: SeriesQuestion): readonly Series[];
  /** The table of a set of areas. */
  ranking(question?: RankingQuestion): Ranking | undefined;
  /** The releases of one measure, oldest first, the latest last. */
  revisions(question?: FigureQuestion): readonly Observation[];
  /** Every disagreement in the document. */
  conflicts(): readonly Conflict[];
  /** What is to be reached. */
  targetMarks(question?: TargetQuestion): readonly TargetMark[];
  /** An area by its id; one that nobody names is known by its id alone. */
  describeArea(id: string): AreaDescription;
  /** The sources of a statement; ids that lead nowhere are left out. */
  sources(statement: Observation | Target): readonly Source[];
}

/** Makes the questions of a checked document. */
export function createDataset(content: Content, areas?: AreaTable): Dataset {
  const index = indexContent(content, areas);
  return {
    ...index,
    withAreas: (table) => createDataset(content, table),
    figure: (question = {}) => answerFigure(index, question),
    series: (question = {}) => answerSeries(index, question),
    ranking: (question = {}) => answerRanking(index, question),
    revisions(question = {}) {
      const measure = answerFigure(index, question)?.measure;
      return measure ? [...measure.revisions, measure.shown] : [];
    },
    conflicts: () => listConflicts(index),
    targetMarks: (question = {}) => answerTargets(index, question),
    describeArea: (id) => describeArea(index, id),
    sources: (statement) => sourcesOf(index, statement),
  };
}
