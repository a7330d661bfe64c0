import type { Assembled } from './assemble.js';
import type { Spot } from './grid.js';
import { type Entry, filledSpot, isFilled } from './read-item.js';

/** An entry behind a pointer, and what of it the pointer leads to. */
export interface Origin {
  readonly entry: Entry;
  /** The steps within the item. */
  readonly steps: readonly string[];
}

/** Cells that give several members at once. */
const figures = ['value', 'count', 'percent'];
const ofFigures = new Set([
  'value',
  'range',
  'count',
  'of',
  'percent',
  'missing',
  'hedge',
]);

/** The entry behind a JSON pointer into an assembled document. */
export function findOrigin(
  pointer: string,
  { entries, breaks, dataset }: Assembled,
): Origin | undefined {
  const [list = '', index = '', ...steps] = pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  if (list === 'indicators' && steps[0] === 'breaks' && steps[1]) {
    const entry = breaks[+index]?.[+steps[1]];
    return entry && { entry, steps: steps.slice(2) };
  }
  const entry = /^\d+$/.test(index) ? entries[list]?.[+index] : undefined;
  if (entry) return { entry, steps };
  return dataset && { entry: dataset, steps: [list, index].filter(Boolean) };
}

/**
 * The cell that a member was read from; where it should be written, if it is
 * missing; else the row's first cell.
 */
export function spotOf({ entry, steps }: Origin): Spot {
  const { layout, slot, row } = entry;
  const { grid } = layout;
  const at = (column: number): Spot => ({ grid, row, column });
  const [member] = steps;
  if (member !== undefined) {
    const isOfHeading =
      member === 'indicator' || member === 'period' || member === 'status';
    if (isOfHeading && slot[member] !== undefined) return slot.spot;
    const fields = slot.fields.filter(
      ({ column: { path } }) =>
        path[0] === member || (member === 'source' && path[0] === 'sources'),
    );
    const exact = fields.filter(
      ({ column: { path } }) =>
        steps[1] === undefined || String(path[1]) === steps[1],
    );
    const filled = [...exact, ...fields].find((field) =>
      isFilled(filledSpot(field, layout, row)),
    );
    if (filled) return filledSpot(filled, layout, row);
    if (ofFigures.has(member)) {
      const figure = slot.fields.find(
        ({ column, at: place }) =>
          figures.includes(column.id) && isFilled(at(place)),
      );
      if (figure) return at(figure.at);
    }
    const empty = exact[0] ?? fields[0];
    if (empty) return at(empty.at);
  }
  return firstSpot(entry);
}

/** The first cell of an entry that says anything; of a wide row its slot's. */
export function firstSpot({ layout: { grid }, slot, row }: Entry): Spot {
  const fields = slot.own.length > 0 ? slot.own : slot.fields;
  const columns = fields.map(({ at }) => at).sort((one, other) => one - other);
  const filled = columns.find((column) => isFilled({ grid, row, column }));
  return { grid, row, column: filled ?? columns[0] ?? 0 };
}
