import type { Statement } from '../document/types.js';
import { parsePeriod } from '../period/parse-period.js';
import {
  type Agree,
  changesAgree,
  isSame,
  measuresAgree,
  ranksAgree,
} from './agreement.js';
import type { Figure, FigureQuestion } from './answers.js';
import type { Cell, DatasetIndex } from './dataset-index.js';
import { isReadable } from './is-readable.js';
import { latest } from './later-period.js';
import { isKnownAt } from './release.js';
import { weigh } from './weigh.js';

/** The figure that a question means; undefined where nothing is said. */
export function answerFigure(
  index: DatasetIndex,
  question: FigureQuestion,
): Figure | undefined {
  const indicator = question.indicator ?? index.header.indicators[0]?.id ?? '';
  const { area, period, statistic } = question;
  const cells = index
    .cellsOf(indicator, index.place(indicator, area, parsePeriod(period)))
    .filter(
      (cell) =>
        cell.statistic === statistic &&
        (period === undefined || cell.period?.code === period),
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
  const { statements, ...place } = cell;
  const indicator = index.indicators.get(place.indicator);
  const isKnown = (statement: Statement) => isKnownAt(release, statement);
  const known = statements.filter(isKnown);
  if (!indicator || known.length === 0) return undefined;
  const wrong = known.find((statement) => !isReadable(statement));
  if (wrong) throw new TypeError(`unreadable statement: ${wrong.id}`);
  const facet = (
    has: (statement: Statement) => boolean,
    agree: Agree,
    lacks?: (statement: Statement) => boolean,
  ) =>
    weigh(
      known.filter(has),
      agree,
      (shown) => index.linked(shown).filter(has).filter(isKnown),
      lacks,
    );
  return {
    ...place,
    indicator,
    method: methodOf(index, place.method),
    measure: facet(hasMeasure, measuresAgree, isMissing),
    rank: facet(
      (one) => one.rank !== undefined && (!among || isSame(one.among, among)),
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
