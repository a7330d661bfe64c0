import type { Indicator } from '../document/types.js';
import { parsePeriod } from '../period/parse-period.js';
import type { Period } from '../period/period.js';
import { chooseMethod, figureOf } from './answer-figure.js';
import type {
  Figure,
  Ranking,
  RankingQuestion,
  RankingRow,
} from './answers.js';
import type { Cell, DatasetIndex } from './dataset-index.js';
import { orderOf, signOf } from './derive-places.js';
import { groupBy } from './group-by.js';
import { latest } from './later-period.js';
import { movementOf, placesOf } from './places.js';
import { membership, setsOf, sizeOf, usualSet } from './ranked-set.js';
import { isKnownAt } from './release.js';

/** The table of a set of areas in a period; the first indicator ranks. */
export function answerRanking(
  index: DatasetIndex,
  question: RankingQuestion,
): Ranking | undefined {
  const ids = question.indicators?.length
    ? question.indicators
    : index.header.indicators.slice(0, 1).map(({ id }) => id);
  const columns = ids.flatMap((id) => index.indicators.get(id) ?? []);
  const main = columns[0];
  if (!main) return undefined;

  const cells = known(index, main, question);
  const asked = cells.filter(membership(index, cells, question));
  const period =
    question.period === undefined
      ? latestPeriod(asked)
      : parsePeriod(question.period);
  if (question.period !== undefined && !period) return undefined;
  const among = question.among ?? usualSet(inPeriod(asked, period));
  const limits = { ...question, among };
  const belongs = membership(index, cells, limits);

  /** A column's figures by area, of one method. */
  const read = (
    from: readonly Cell[],
    method: string | undefined,
  ): ReadonlyMap<string, Figure> => {
    const column = new Map<string, Figure>();
    for (const cell of from) {
      if (cell.method !== method || column.has(cell.area)) continue;
      const figure = figureOf(index, cell, limits);
      if (figure) column.set(cell.area, figure);
    }
    return column;
  };
  const answered = columns.map((column) => {
    const from = inPeriod(known(index, column, question), period);
    const ofSet = from.filter(belongs);
    const method = chooseMethod(column.defaultMethod, question.method, ofSet);
    return { method, figures: read(ofSet, method) };
  });
  const { method, figures } = answered[0]!;
  const places = placesOf([...figures.values()]);
  const before = parsePeriod(question.compare);
  const earlier = inPeriod(cells, before).filter(
    (cell) => cell.method === method,
  );
  const sets = setsOf(earlier);
  const comparison: Ranking['comparison'] =
    !before || before.code === period?.code
      ? { kind: 'none' }
      : earlier.length === 0
        ? { kind: 'no-figures' }
        : sets.length > 0 && !sets.includes(among!)
          ? { kind: 'other-set', among: sets[0] }
          : {
              kind: 'compared',
              period: before,
              broken: isBroken(main, method, before, period),
            };
  const movedFrom =
    comparison.kind === 'compared'
      ? placesOf([...read(earlier.filter(belongs), method).values()])
      : undefined;
  const areas = new Set(answered.flatMap((one) => [...one.figures.keys()]));
  const rows = [...areas].map(
    (area): RankingRow => ({
      area,
      place: places.get(area),
      cells: answered.map((one) => one.figures.get(area)),
      movement: movedFrom && movementOf(places.get(area), movedFrom.get(area)),
    }),
  );
  return {
    columns,
    period,
    among,
    size: sizeOf(index, among, statedSize(figures)),
    rows: rows.sort(byPlace(main)),
    comparison,
  };
}

/** The cells that a question speaks of, whatever their area and period. */
function known(
  index: DatasetIndex,
  { id }: Indicator,
  { method, release }: RankingQuestion,
): readonly Cell[] {
  return index
    .cells(id)
    .filter(
      (cell) =>
        !cell.statistic &&
        (method === undefined || cell.method === method) &&
        cell.statements.some((one) => isKnownAt(release, one)),
    );
}

function inPeriod(
  cells: readonly Cell[],
  period: Period | undefined,
): readonly Cell[] {
  return cells.filter((cell) => cell.period?.code === period?.code);
}

/** The latest period that speaks of several areas, else of any. */
function latestPeriod(cells: readonly Cell[]): Period | undefined {
  const several = [...groupBy(cells, ({ period }) => period?.code).values()]
    .filter((group) => group.some(({ area }) => area !== group[0]!.area))
    .flat();
  return latest(several)?.period ?? latest(cells)?.period;
}

/** Whether the statistic was replaced by another between two periods. */
function isBroken(
  { breaks = [] }: Indicator,
  method: string | undefined,
  before: Period,
  period: Period | undefined,
): boolean {
  if (!period) return false;
  const first = Math.min(before.start, period.start);
  const last = Math.max(before.start, period.start);
  return breaks.some(({ between, method: of = method }) => {
    const { start = first } = parsePeriod(between[1]) ?? {};
    return of === method && start > first && start <= last;
  });
}

function statedSize(column: ReadonlyMap<string, Figure>): number | undefined {
  return [...column.values()]
    .map(({ rank }) => rank?.shown.rankOf)
    .find(Boolean);
}

/** By place, then by the better value, then as the document lists them. */
function byPlace({
  direction,
}: Indicator): (one: RankingRow, other: RankingRow) => number {
  const standing = ({ cells }: RankingRow) => {
    const number = orderOf(cells[0]?.measure?.shown ?? {});
    return number === undefined
      ? Number.POSITIVE_INFINITY
      : signOf(direction) * number;
  };
  const rank = ({ place }: RankingRow) =>
    place?.rank ?? Number.POSITIVE_INFINITY;
  // The difference of two infinities is no order, as is 0.
  return (one, other) =>
    rank(one) - rank(other) || standing(one) - standing(other) || 0;
}
