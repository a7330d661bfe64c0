import { note } from './fault.js';
import { mergedSpot, type Spot, valueAt } from './grid.js';
import type { Layout, Slot } from './layout.js';
import { isFilled } from './read-item.js';
import type { Teller } from './told.js';

/** A row that is an item, or one slot of it that says something. */
export interface FilledRow {
  readonly row: number;
  readonly slot: Slot;
}

// A line under a table: "Nguồn: …", "* Ước tính".
const footnote =
  /^(?:\*|\((?:\*|\d)\)|(?:nguồn|ghi chú|chú thích|source|notes?)\b[^:]*:)/iu;

/**
 * The rows under the headings that say something, one after another. Lines
 * for people (a footnote, a title within the table) are passed over with a
 * remark.
 */
export function* listRows(
  { grid, top, slots }: Layout,
  teller: Teller,
): Generator<FilledRow> {
  const columns = [
    ...new Set(slots.flatMap(({ fields }) => fields.map(({ at }) => at))),
  ];
  const isWide = slots.some(({ own }) => own.length > 0);
  for (let row = top; row < grid.height; row++) {
    const filled = columns.filter((column) => isFilled({ grid, row, column }));
    if (filled.length === 0) continue;
    if (filled.length === 1) {
      const spot = { grid, row, column: filled[0]! };
      if (isLineForPeople(spot)) {
        tellPassed(spot, teller);
        continue;
      }
    }
    for (const slot of slots) {
      const isEmpty = isWide && !slot.own.some(({ at }) => filled.includes(at));
      if (!isEmpty) yield { row, slot };
    }
  }
}

function isLineForPeople(spot: Spot): boolean {
  const { grid, row, column } = spot;
  const value = valueAt(spot);
  if (typeof value !== 'string') return false;
  const next = mergedSpot({ grid, row, column: column + 1 });
  const isAcross = next.row === row && next.column === column;
  return isAcross || footnote.test(value.trim());
}

function tellPassed(spot: Spot, teller: Teller): void {
  teller.tell(
    note(
      'remark',
      'passed-row',
      'Dòng này chỉ có lời, nên không được đọc như số liệu.',
      'This row has only words, so it is not read as data.',
    ),
    spot,
  );
}
