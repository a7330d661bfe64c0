import type { Point } from '../../ui/pure/arc.js';

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Box extends Size, Point {}

/** Where a label stands of its point. */
export type Side = readonly [across: -1 | 0 | 1, down: -1 | 0 | 1];

export const right: Side = [1, 0];
export const left: Side = [-1, 0];
export const above: Side = [0, -1];
export const below: Side = [0, 1];

/** A label to be placed beside its point. */
export interface Label extends Point {
  /** Its sizes in each of its wordings, the best wording first. */
  readonly sizes: readonly Size[];
  /** The best side first. */
  readonly sides: readonly Side[];
  /** From the point to the label, past its mark: across and up or down. */
  readonly gaps: readonly [across: number, down: number];
  /** What a worse wording costs, and a worse side. */
  readonly prices: readonly [wording: number, side: number];
  /** Those of this kind stand in the order of their points. */
  readonly isEnd?: boolean;
  /** It is left out rather than placed at this cost. */
  readonly dearest?: number;
}

export interface Placed {
  readonly box: Box;
  readonly side: Side;
  /** Which of its wordings it has. */
  readonly wording: number;
}

/** A label moves up or down in steps of this size, at most so many. */
const step = 6;
const mostSteps = 12;

// What is worse than what: a step away, a crossed line, a turned order.
const costs = { step: 3, hit: 8, turn: 30 };

/**
 * Places labels one after another: inside the room, off each other, and
 * where there is a choice off the obstacles. Undefined: there is no place.
 */
export function placeLabels(
  labels: readonly Label[],
  obstacles: readonly Point[],
  room: Box,
): readonly (Placed | undefined)[] {
  const taken: (Placed & { readonly label: Label })[] = [];
  return labels.map((label) => {
    const { sizes, sides, prices, isEnd } = label;
    let best: Placed | undefined;
    let lowest = label.dearest ?? Number.POSITIVE_INFINITY;
    const attempt = (wording: number, rank: number, steps: number) => {
      const side = sides[rank]!;
      const beside = boxBeside(label, sizes[wording]!, side, room);
      const box = { ...beside, y: beside.y + steps * step };
      let cost =
        Math.abs(steps) * costs.step + wording * prices[0] + rank * prices[1];
      if (
        cost >= lowest ||
        // It would move over its own point.
        side[1] * steps < 0 ||
        !isInside(box, room) ||
        taken.some((other) => overlap(box, other.box))
      ) {
        return;
      }
      cost += costs.hit * obstacles.filter((one) => overlap(box, one)).length;
      for (const other of taken) {
        const isTurned = label.y > other.label.y !== box.y > other.box.y;
        if (isEnd && other.label.isEnd && isTurned) cost += costs.turn;
      }
      if (cost >= lowest) return;
      lowest = cost;
      best = { box, side, wording };
    };
    for (let steps = -mostSteps; steps <= mostSteps; steps++) {
      for (const wording of sizes.keys()) {
        for (const rank of sides.keys()) attempt(wording, rank, steps);
      }
    }
    if (best) taken.push({ ...best, label });
    return best;
  });
}

function boxBeside(
  { x, y, gaps }: Label,
  { width, height }: Size,
  [across, down]: Side,
  room: Box,
): Box {
  const left = x + across * gaps[0] + ((across - 1) / 2) * width;
  const end = room.x + room.width - width;
  return {
    // Above and below, it may move aside to stay in the room.
    x: across ? left : Math.max(room.x, Math.min(end, left)),
    y: y + down * gaps[1] + ((down - 1) / 2) * height,
    width,
    height,
  };
}

function isInside({ x, y, width, height }: Box, room: Box): boolean {
  return (
    x >= room.x &&
    x + width <= room.x + room.width &&
    y >= room.y &&
    y + height <= room.y + room.height
  );
}

/** Whether a label touches another, or a point; labels keep a space apart. */
function overlap(
  one: Box,
  { x, y, width = 0, height = 0 }: Point & Partial<Size>,
): boolean {
  return (
    one.x < x + width + 3 &&
    x < one.x + one.width + 3 &&
    one.y < y + height &&
    y < one.y + one.height
  );
}
