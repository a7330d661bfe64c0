import type { HistoryPoint, RankingHistory } from './ranking.model-history.js';

/** The small line of a row, as paths. */
export interface HistoryLine {
  /** What joins the editions that can be compared. */
  readonly joined: string;
  /** Editions that nothing joins to another. */
  readonly alone: string;
  /** The last edition; empty where it says nothing of the area. */
  readonly last: string;
}

/** The box that lines are drawn in, in px of a 16 px root; see the styles. */
export const lineBox = { width: 80, height: 22 };

/** So that no dot is cut. */
const margin = 3;

/** Every row's line, all on one scale in time and in height. */
export function layoutLines(
  history: RankingHistory | undefined,
): ReadonlyMap<string, HistoryLine> | undefined {
  if (!history) return undefined;
  const { editions, lines, scale } = history;
  const from = editions[0]!.start;
  const span = editions.at(-1)!.start - from;
  const [bottom, top] = scale;
  const across = ({ period }: HistoryPoint) =>
    margin + ((lineBox.width - 2 * margin) * (period.start - from)) / span;
  const down = (amount: number) =>
    top === bottom
      ? lineBox.height / 2
      : margin +
        ((lineBox.height - 2 * margin) * (top - amount)) / (top - bottom);
  const layout = (points: readonly HistoryPoint[]): HistoryLine => {
    const place = (point: HistoryPoint) =>
      point.amount === undefined
        ? ''
        : `${round(across(point))} ${round(down(point.amount))}`;
    const places = points.map(place);
    const isJoined = (at: number) =>
      Boolean(points[at]?.isJoined || points[at + 1]?.isJoined);
    const dot = (one: string) => one && `M${one}h0`;
    return {
      joined: places
        .map((one, at) =>
          one && isJoined(at) ? (points[at]!.isJoined ? 'L' : 'M') + one : '',
        )
        .join(''),
      alone: places
        .slice(0, -1)
        .map((one, at) => (isJoined(at) ? '' : dot(one)))
        .join(''),
      last: dot(places.at(-1)!),
    };
  };
  return new Map(
    [...lines].map(([area, points]) => [area, layout(points)] as const),
  );
}

function round(length: number): number {
  return Math.round(length * 100) / 100;
}
