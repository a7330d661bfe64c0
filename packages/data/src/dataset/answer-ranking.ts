import { parsePeriod } from '../period/parse-period.js';
import type { Period } from '../period/period.js';
import { figureOf } from './answer-figure.js';
import type {
  Figure,
  Movement,
  Place,
  Ranking,
  RankingQuestion,
  RankingRow,
} from './answers.js';
import type { DatasetIndex } from './dataset-index.js';
import { derivePlaces } from './derive-places.js';

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
  const period = choosePeriod(index, main.id, question);
  if (question.period !== undefined && !period) return undefined;
  const code = period?.code;
  const among = question.among ?? setOf(index, main.id, code);
  const belongs = membership(index, among, question.level);

  const read = (id: string, at: string | undefined): Column => {
    const column = new Map<string, Figure>();
    for (const cell of index.cells(id)) {
      if (cell.period?.code !== at || cell.statistic || !belongs(cell.area))
        continue;
      if (question.method !== undefined && cell.method !== question.method)
        continue;
      const figure = figureOf(index, id, cell, question.release);
      if (figure && !column.has(cell.area)) column.set(cell.area, figure);
    }
    return column;
  };
  const figures = columns.map(({ id }) => read(id, code));
  const places = placesOf(figures[0]!);
  const areas = [...new Set(figures.flatMap((column) => [...column.keys()]))];
  const comparison = compare(index, main.id, among, period, question);
  const before =
    comparison.kind === 'compared'
      ? placesOf(read(main.id, comparison.period.code))
      : undefined;
  const rows = areas.map(
    (area): RankingRow => ({
      area,
      place: places.get(area),
      cells: figures.map((column) => column.get(area)),
      movement: before && movementOf(places.get(area), before.get(area)),
    }),
  );
  return {
    columns,
    period,
    among,
    size: sizeOf(index, among, figures[0]!),
    rows: rows.sort(byPlace(areas)),
    comparison,
  };
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
  if (by === 0) return { kind: 'same', from: before.rank };
  return { kind: by > 0 ? 'up' : 'down', by: Math.abs(by), from: before.rank };
}

/** Movement is only reckoned within one set of areas. */
function compare(
  index: DatasetIndex,
  indicator: string,
  among: string | undefined,
  period: Period | undefined,
  { compare: asked }: RankingQuestion,
): Ranking['comparison'] {
  const before = asked === undefined ? undefined : parsePeriod(asked);
  if (!before) return { kind: 'none' };
  const cells = index
    .cells(indicator)
    .filter((cell) => cell.period?.code === before.code);
  if (cells.length === 0) return { kind: 'no-figures' };
  const sets = new Set(
    cells.flatMap((cell) => cell.statements.flatMap((one) => one.among ?? [])),
  );
  if (among !== undefined && sets.size > 0 && !sets.has(among)) {
    return { kind: 'other-set', among: sets.values().next().value };
  }
  const broken = (index.indicators.get(indicator)?.breaks ?? []).some(
    ({ between }) => isBetween(between[1], before, period),
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

/** The latest period that ranks or measures several areas. */
function choosePeriod(
  index: DatasetIndex,
  indicator: string,
  { period, level, among }: RankingQuestion,
): Period | undefined {
  if (period !== undefined) return parsePeriod(period);
  const belongs = membership(index, among, level);
  const areas = new Map<string, Set<string>>();
  let last: Period | undefined;
  for (const cell of index.cells(indicator)) {
    if (!cell.period || cell.statistic || !belongs(cell.area)) continue;
    const here = areas.get(cell.period.code) ?? new Set();
    areas.set(cell.period.code, here.add(cell.area));
    if (here.size > 1 && (!last || cell.period.end > last.end))
      last = cell.period;
  }
  return last ?? index.cells(indicator).find((cell) => cell.period)?.period;
}

/** The set that most of the period's ranks are among. */
function setOf(
  index: DatasetIndex,
  indicator: string,
  period: string | undefined,
): string | undefined {
  const count = new Map<string, number>();
  for (const cell of index.cells(indicator)) {
    if (cell.period?.code !== period) continue;
    for (const { among } of cell.statements) {
      if (among) count.set(among, (count.get(among) ?? 0) + 1);
    }
  }
  return [...count].sort((one, other) => other[1] - one[1])[0]?.[0];
}

/** Who is in a set: its listed areas, else whoever is ranked among it. */
function membership(
  index: DatasetIndex,
  among: string | undefined,
  level: string | undefined,
): (area: string) => boolean {
  const own = index.header.areaSets?.find(({ id }) => id === among)?.areas;
  const listed =
    own ?? (among === undefined ? undefined : index.areas?.members(among));
  const members = listed && new Set(listed);
  const levels = new Map(
    index.header.areas?.map(({ id, level: of }) => [id, of]),
  );
  return (area) =>
    (members ? members.has(area) : !isOfOtherSet(area, among)) &&
    (level === undefined ||
      (levels.get(area) ?? index.areas?.get(area)?.level) === level);
}

/** Without the table of areas, an id still tells its vintage. */
function isOfOtherSet(area: string, among: string | undefined): boolean {
  const vintage = /^vn(63|34)$/.exec(among ?? '');
  return vintage !== null && !area.startsWith(`${among}:`);
}

/** The size that the document gives, else that of a built-in set. */
function sizeOf(
  index: DatasetIndex,
  among: string | undefined,
  column: Column,
): number | undefined {
  const set = index.header.areaSets?.find(({ id }) => id === among);
  if (set) return set.size ?? (set.complete ? set.areas?.length : undefined);
  for (const { rank } of column.values()) {
    if (rank?.shown.rankOf) return rank.shown.rankOf;
  }
  if (among === undefined) return undefined;
  return index.areas?.members(among)?.length ?? { vn63: 63, vn34: 34 }[among];
}

/** By place, then by value, then as the document lists them. */
function byPlace(
  areas: readonly string[],
): (one: RankingRow, other: RankingRow) => number {
  const order = new Map(areas.map((area, index) => [area, index]));
  const value = ({ cells }: RankingRow) => {
    const { value: number, percent } = cells[0]?.measure?.shown ?? {};
    return number ?? percent ?? Number.NEGATIVE_INFINITY;
  };
  return (one, other) =>
    (one.place?.rank ?? Number.MAX_SAFE_INTEGER) -
      (other.place?.rank ?? Number.MAX_SAFE_INTEGER) ||
    Math.sign(value(other) - value(one)) ||
    order.get(one.area)! - order.get(other.area)!;
}
