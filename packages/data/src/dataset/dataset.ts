import type { Content } from '../document/check-document.js';
import type {
  AreaSet,
  DatasetDocument,
  Indicator,
  Method,
  Observation,
  Source,
  Target,
} from '../document/types.js';
import type { Period } from '../period/period.js';
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
import { type ContentIndex, indexContent } from './content-index.js';
import { listConflicts } from './list-conflicts.js';

/**
 * A checked document and its questions. Everything is answered from the
 * document as published: no figure is rounded, recomputed or ranked anew.
 */
export interface Dataset {
  /** The document's title, language, publisher and the like. */
  readonly header: DatasetDocument;
  /** Whether the document speaks of provinces that it does not define. */
  readonly usesBuiltInAreas: boolean;
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
  targets(question?: TargetQuestion): readonly TargetMark[];
  indicator(id?: string): Indicator | undefined;
  method(id: string): Method | undefined;
  /** The sources of a statement; ids that lead nowhere are left out. */
  sources(statement: Observation | Target): readonly Source[];
  source(id: string): Source | undefined;
  /** An area by its id; one that nobody names is known by its id alone. */
  area(id: string): AreaDescription;
  areaSet(id: string): AreaSet | undefined;
  /** The id of the area that a slug, an alias or an id means. */
  findArea(name: string, period?: Period): string;
}

/** Makes the questions of a checked document. */
export function createDataset(content: Content, areas?: AreaTable): Dataset {
  const { header } = content;
  const index: ContentIndex = indexContent(content, areas);
  const source = (id: string) => header.sources?.find((one) => one.id === id);
  return {
    header,
    get usesBuiltInAreas() {
      return mentionsBuiltInAreas(content);
    },
    withAreas: (table) => createDataset(content, table),
    figure: (question = {}) => answerFigure(index, question),
    series: (question = {}) => answerSeries(index, question),
    ranking: (question = {}) => answerRanking(index, question),
    revisions(question = {}) {
      const measure = answerFigure(index, question)?.measure;
      return measure ? [...measure.revisions, measure.shown] : [];
    },
    conflicts: () => listConflicts(index),
    targets: (question = {}) => answerTargets(index, question),
    indicator: (id) =>
      id === undefined ? header.indicators[0] : index.indicators.get(id),
    method: (id) => index.methods.get(id),
    sources: ({ source: one, sources = one === undefined ? [] : [one] }) =>
      sources.flatMap((id) => source(id) ?? []),
    source,
    area: (id) => describeArea(index, id),
    areaSet: (id) => header.areaSets?.find((one) => one.id === id),
    findArea: (name, period) => index.area(name, period),
  };
}

function describeArea(
  { header, areas }: ContentIndex,
  id: string,
): AreaDescription {
  const own = header.areas?.find((area) => area.id === id);
  if (own) {
    return {
      id,
      name: own.name,
      level: own.level,
      vintage: undefined,
      successor: undefined,
    };
  }
  const set = header.areaSets?.find((one) => one.id === id);
  return (
    areas?.get(id) ?? {
      id,
      name: set?.name ?? (id === 'vn' ? nation : id),
      level: id === 'vn' ? 'nation' : undefined,
      vintage: undefined,
      successor: undefined,
    }
  );
}

/** Known without the table of areas, so that most pages need none. */
const nation = { vi: 'Việt Nam', en: 'Viet Nam' };

/** Whether an area is named that the document does not define itself. */
function mentionsBuiltInAreas({
  header,
  statements,
  targets,
}: Content): boolean {
  const own = new Set(
    [...(header.areas ?? []), ...(header.areaSets ?? [])].map(({ id }) => id),
  );
  const isForeign = (name: string | undefined) =>
    name !== undefined && name !== 'vn' && !own.has(name);
  return (
    isForeign(header.area) ||
    statements.some(({ area }) => isForeign(area)) ||
    targets.some(({ area }) => isForeign(area))
  );
}
