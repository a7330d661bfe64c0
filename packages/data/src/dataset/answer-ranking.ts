import type { Indicator } from '../document/types.js';
import { parsePeriod } from '../period/parse-period.js';
import type { Period } from '../period/period.js';
import { chooseMethod, figureOf } from './answer-figure.js';
import type {
  Figure,
  Movement,
  Place,
  Ranking,
  RankingQuestion,
  RankingRow,
} from './answers.js';
import type { Cell, DatasetIndex } from './dataset-index.js';
import { derivePlaces, orderOf } from './derive-places.js';
import { isLaterPeriod } from './later-period.js';
import { membership, setOf, sizeOf } from './ranked-set.js';
import { isKnownAt } from './release.js';

type Column = ReadonlyMap<string, Figure>;

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

  const cells = known(index, main.id, question);
  const isAsked = membership(index, cells, question);
  const period =
    question.period === undefined
      ? latestPeriod(cells.filter(({ area }) => isAsked(area)))
      : parsePeriod(question.period);
  if (question.period !== undefined && !period) return undefined;
  const now = cells.filter((cell) => cell.period?.code === period?.code);
  const among =
    question.among ?? setOf(now.filter(({ area }) => isAsked(area)));
  const limits = { ...question, among };
  const belongs = membership(index, cells, limits);

  const read = (from: readonly Cell[], method: string | undefined): Column => {
    const column = new Map<string, Figure>();
    for (const cell of from) {
      if (cell.method !== method || column.has(cell.area)) continue;
      const figure = figureOf(index, cell, limits);
      if (figure) column.set(cell.area, figure);
    }
    return column;
  };
  const within = (from: readonly Cell[], at: Period | undefined) =>
    from.filter((cell) => cell.period?.code === at?.code && belongs(cell.area));
  const methodOf = ({ defaultMethod }: Indicator, from: readonly Cell[]) =>
    chooseMethod(defaultMethod, question.method, from);

  const figures = columns.map((column) => {
    const from = within(known(index, column.id, question), period);
    return read(from, methodOf(column, from));
  });
  const places = placesOf(figures[0]!);
  const method = methodOf(main, within(cells, period));
  const before =
    question.compare === undefined ? undefined : parsePeriod(question.compare);
  const earlier = before && read(within(cells, before), method);
  const comparison = compare({ main, method, among, period, before, cells });
  const movedFrom =
    comparison.kind === 'compared' ? placesOf(earlier!) : undefined;
  const areas = [...new Set(figures.flatMap((column) => [...column.keys()]))];
  const rows = areas.map(
    (area): RankingRow => ({
      area,
      place: places.get(area),
      cells: figures.map((column) => column.get(area)),
      movement: movedFrom && movementOf(places.get(area), movedFrom.get(area)),
    }),
  );
  return {
    columns,
    period,
    among,
    size: sizeOf(index, among, statedSize(figures[0]!)),
    rows: rows.sort(byPlace(main.direction === 'lower')),
    comparison,
  };
}

/** The cells that a question speaks of, whatever their area and period. */
function known(
  index: DatasetIndex,
  indicator: string,
  { method, release }: RankingQuestion,
): readonly Cell[] {
  return index
    .cells(indicator)
    .filter(
      (cell) =>
        !cell.statistic &&
        (method === undefined || cell.method === method) &&
        cell.statements.some((one) => isKnownAt(release, one)),
    );
}

/** The latest period that speaks of several areas, else of any. */
function latestPeriod(cells: readonly Cell[]): Period | undefined {
  const first = new Map<string, string>();
  let last: Period | undefined;
  let several: Period | undefined;
  for (const { period, area } of cells) {
    if (!period) continue;
    const known = first.get(period.code) ?? area;
    first.set(period.code, known);
    if (isLaterPeriod(period, last)) last = period;
    if (known !== area && isLaterPeriod(period, several)) several = period;
  }
  return several ?? last;
}

/** The stated ranks, else those derived from a complete table. */
function placesOf(column: Column): ReadonlyMap<string, Place> {
  const stated = [...column].filter(([, { rank }]) => rank);
  if (stated.length === 0) return derivePlaces(column);
  const count = new Map<number, number>();
  for (const [, { rank }] of stated) {
    const place = rank!.shown.rank!;
    count.set(place, (count.get(place) ?? 0) + 1);
  }
  return new Map(
    stated.map(([area, { rank }]) => {
      const { shown, conflicts } = rank!;
      return [
        area,
        {
          rank: shown.rank!,
          basis: shown.rankBasis ?? 'stated',
          tied: count.get(shown.rank!)! > 1,
          disputed: conflicts.length > 0,
        },
      ];
    }),
  );
}

function movementOf(
  now: Place | undefined,
  before: Place | undefined,
): Movement {
  if (!now || !before) return { kind: 'unknown' };
  const by = before.rank - now.rank;
  const from = before.rank;
  const isDoubtful = [now, before].some(
    ({ basis, disputed }) => basis !== 'stated' || disputed,
  );
  if (by === 0) return { kind: 'same', from, isDoubtful };
  return { kind: by > 0 ? 'up' : 'down', by: Math.abs(by), from, isDoubtful };
}

interface Editions {
  readonly main: Indicator;
  readonly method: string | undefined;
  readonly among: string | undefined;
  readonly period: Period | undefined;
  readonly before: Period | undefined;
  readonly cells: readonly Cell[];
}

/** Movement is only reckoned within one set of areas, by one method. */
function compare(editions: Editions): Ranking['comparison'] {
  const { main, method, among, period, before } = editions;
  if (!before || before.code === period?.code) return { kind: 'none' };
  const cells = editions.cells.filter(
    (cell) => cell.period?.code === before.code && cell.method === method,
  );
  if (cells.length === 0) return { kind: 'no-figures' };
  const sets = new Set<string | undefined>(
    cells.flatMap((cell) => cell.statements.flatMap((one) => one.among ?? [])),
  );
  if (sets.size > 0 && !sets.has(among)) {
    return { kind: 'other-set', among: [...sets][0] };
  }
  const broken = (main.breaks ?? []).some(
    ({ between, method: of = method }) =>
      of === method && isBetween(between[1], before, period),
  );
  return { kind: 'compared', period: before, broken };
}

function isBetween(
  first: string,
  before: Period,
  period: Period | undefined,
): boolean {
  const change = parsePeriod(first);
  if (!change || !period) return false;
  const [early, late] =
    before.start < period.start ? [before, period] : [period, before];
  return change.start > early.start && change.start <= late.start;
}

function statedSize(column: Column): number | undefined {
  for (const { rank } of column.values()) {
    if (rank?.shown.rankOf) return rank.shown.rankOf;
  }
  return undefined;
}

/** By place, then by the better value, then as the document lists them. */
function byPlace(
  isLowerBetter: boolean,
): (one: RankingRow, other: RankingRow) => number {
  const standing = ({ cells }: RankingRow) => {
    const shown = cells[0]?.measure?.shown;
    const number = shown && orderOf(shown);
    if (number === undefined) return Number.POSITIVE_INFINITY;
    return isLowerBetter ? number : -number;
  };
  const rank = ({ place }: RankingRow) => place?.rank ?? Number.MAX_VALUE;
  // The difference of two infinities is no order, as is 0.
  return (one, other) =>
    rank(one) - rank(other) || standing(one) - standing(other) || 0;
}
