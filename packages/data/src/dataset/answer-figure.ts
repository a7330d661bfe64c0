import type { Statement } from '../document/types.js';
import { parsePeriod } from '../period/parse-period.js';
import {
  type Agree,
  changesAgree,
  measuresAgree,
  ranksAgree,
} from './agreement.js';
import type { Figure, FigureQuestion } from './answers.js';
import type { Cell, DatasetIndex } from './dataset-index.js';
import { isReadable } from './is-readable.js';
import { isLaterPeriod } from './later-period.js';
import { isKnownAt } from './release.js';
import { weigh } from './weigh.js';

/** The figure that a question means; undefined where nothing is said. */
export function answerFigure(
  index: DatasetIndex,
  question: FigureQuestion,
): Figure | undefined {
  const indicator = question.indicator ?? index.header.indicators[0]?.id ?? '';
  const period =
    question.period === undefined ? undefined : parsePeriod(question.period);
  const cells = index
    .cellsOf(indicator, index.place(indicator, question.area, period))
    .filter(
      (cell) =>
        cell.statistic === question.statistic &&
        (question.period === undefined ||
          cell.period?.code === question.period),
    );
  const usual = index.indicators.get(indicator)?.defaultMethod;
  const method = chooseMethod(usual, question.method, cells);
  const figures = cells
    .filter((cell) => cell.method === method)
    .flatMap((cell) => figureOf(index, cell, question) ?? []);
  return latest(figures.filter(hasFigure)) ?? latest(figures);
}

/** What a figure is to take no notice of. */
interface Limits {
  /** Whatever was released later. */
  readonly release?: string | undefined;
  /** Ranks among other sets. */
  readonly among?: string | undefined;
}

/** A cell's figure, its three facets weighed; undefined where none is left. */
export function figureOf(
  index: DatasetIndex,
  cell: Cell,
  { release, among }: Limits,
): Figure | undefined {
  const indicator = index.indicators.get(cell.indicator);
  const isKnown = (statement: Statement) => isKnownAt(release, statement);
  const statements = cell.statements.filter(isKnown);
  if (!indicator || statements.length === 0) return undefined;
  const wrong = statements.find((statement) => !isReadable(statement));
  if (wrong) throw new TypeError(`unreadable statement: ${wrong.id}`);
  const facet = (
    has: (statement: Statement) => boolean,
    agree: Agree,
    lacks?: (statement: Statement) => boolean,
  ) =>
    weigh(
      statements.filter(has),
      agree,
      (shown) =>
        index.linked(shown).filter((other) => has(other) && isKnown(other)),
      lacks,
    );
  return {
    indicator,
    area: cell.area,
    period: cell.period,
    periodType: cell.periodType,
    method: methodOf(index, cell.method),
    statistic: cell.statistic,
    measure: facet(hasMeasure, measuresAgree, isMissing),
    rank: facet(
      ({ rank, among: set = among }) =>
        rank !== undefined && (among === undefined || set === among),
      ranksAgree,
    ),
    change: facet(({ change }) => change !== undefined, changesAgree),
  };
}

/** A method by its id; one that is not defined is known by its id alone. */
export function methodOf(index: DatasetIndex, id: string | undefined) {
  return id === undefined
    ? undefined
    : (index.methods.get(id) ?? { id, name: id });
}

/** The method asked for, else the usual one, else the first there is. */
export function chooseMethod(
  usual: string | undefined,
  asked: string | undefined,
  cells: readonly Cell[],
): string | undefined {
  if (asked !== undefined) return asked;
  return cells.some(({ method }) => method === usual)
    ? usual
    : cells[0]?.method;
}

function hasMeasure({
  value,
  range,
  count,
  percent,
  missing,
}: Statement): boolean {
  return (value ?? range ?? count ?? percent ?? missing) !== undefined;
}

function isMissing({ missing }: Statement): boolean {
  return missing !== undefined;
}

function hasFigure({ measure, rank, change }: Figure): boolean {
  return (
    Boolean(rank ?? change) || (measure !== undefined && !measure.shown.missing)
  );
}

/** The latest in time; of equal ones the first. */
function latest(figures: readonly Figure[]): Figure | undefined {
  let last: Figure | undefined;
  for (const figure of figures) {
    if (!last || isLaterPeriod(figure.period, last.period)) last = figure;
  }
  return last;
}
