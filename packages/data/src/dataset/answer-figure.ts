import type { Observation, Statement } from '../document/types.js';
import { parsePeriod } from '../period/parse-period.js';
import { changesAgree, measuresAgree, ranksAgree } from './agreement.js';
import type { Facet, Figure, FigureQuestion } from './answers.js';
import type { Cell, DatasetIndex } from './dataset-index.js';
import { isLater } from './release.js';
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
  const method = chooseMethod(index, indicator, question.method, cells);
  const figures = cells
    .filter((cell) => cell.method === method)
    .flatMap(
      (cell) => figureOf(index, indicator, cell, question.release) ?? [],
    );
  return latest(figures.filter(hasFigure)) ?? latest(figures);
}

/** A cell's figure, its three facets weighed; undefined where none is left. */
export function figureOf(
  index: DatasetIndex,
  indicatorId: string,
  cell: Cell,
  release: string | undefined,
): Figure | undefined {
  const indicator = index.indicators.get(indicatorId);
  const statements = cell.statements.filter(
    (statement) => !isLater(statement.release, release),
  );
  if (!indicator || statements.length === 0) return undefined;
  const facet = (
    has: (statement: Statement) => boolean,
    agree: (one: Observation, other: Observation) => boolean,
  ): Facet | undefined => {
    const weighed = weigh(statements.filter(has), agree);
    if (!weighed) return undefined;
    const elsewhere = index
      .linked(weighed.shown)
      .filter(
        (other) =>
          has(other) &&
          !isLater(other.release, release) &&
          !statements.includes(other),
      );
    return elsewhere.length === 0
      ? weighed
      : {
          ...weighed,
          conflicts: [...new Set([...weighed.conflicts, ...elsewhere])],
        };
  };
  return {
    indicator,
    area: cell.area,
    period: cell.period,
    periodType: cell.periodType,
    method: methodOf(index, cell.method),
    statistic: cell.statistic,
    measure: facet(hasMeasure, measuresAgree),
    rank: facet(({ rank }) => rank !== undefined, ranksAgree),
    change: facet(({ change }) => change !== undefined, changesAgree),
  };
}

/** A method by its id; one that is not defined is known by its id alone. */
export function methodOf(index: DatasetIndex, id: string | undefined) {
  return id === undefined
    ? undefined
    : (index.methods.get(id) ?? { id, name: id });
}

function chooseMethod(
  index: DatasetIndex,
  indicator: string,
  asked: string | undefined,
  cells: readonly Cell[],
): string | undefined {
  if (asked !== undefined) return asked;
  const usual = index.indicators.get(indicator)?.defaultMethod;
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

function hasFigure({ measure, rank, change }: Figure): boolean {
  return (
    Boolean(rank ?? change) || (measure !== undefined && !measure.shown.missing)
  );
}

/** The latest in time; of equal ones the first. */
function latest(figures: readonly Figure[]): Figure | undefined {
  let last: Figure | undefined;
  for (const figure of figures) {
    if (!last || isAfter(figure, last)) last = figure;
  }
  return last;
}

/** A year ends when its second half does, and says more. */
function isAfter({ period }: Figure, { period: other }: Figure): boolean {
  if (!period || !other) return period !== undefined && other === undefined;
  return period.end === other.end
    ? period.start < other.start
    : period.end > other.end;
}
