import type { SheetId } from '@chiso/data/sheets';
import type { Workbook } from '../sheet/cell.js';
import { type ChosenSheet, chooseSheets } from './choose-sheets.js';
import {
  type IndicatorNames,
  indicatorNames,
  ownAreas,
} from './definitions-of.js';
import { note } from './fault.js';
import { findLayout } from './find-layout.js';
import type { Spot } from './grid.js';
import type { Layout } from './layout.js';
import { listRows } from './list-rows.js';
import { type Entry, type RowReading, readItem } from './read-item.js';
import { makeTeller, type Teller } from './told.js';

/** What is known of a file besides its cells. */
export interface ReadOptions {
  /** How the decimals of numbers as text are written. Absent: not known. */
  readonly decimal?: 'comma' | 'point' | undefined;
  /** Told now and then how many rows have been read, of how many. */
  readonly onProgress?: ((done: number, all: number) => void) | undefined;
}

/** The items of a workbook by their sheet, each with its origin. */
export interface ReadSheets {
  readonly lists: Readonly<Record<SheetId, readonly Entry[]>>;
  readonly layouts: readonly Layout[];
  readonly indicators: IndicatorNames;
  /** Sheets that are there and whose items could not be read. */
  readonly broken: ReadonlySet<SheetId>;
  /** Sheets that are there. */
  readonly present: ReadonlySet<SheetId>;
}

const statements: readonly SheetId[] = ['targets', 'observations'];

/** How many rows are read between two words of progress. */
const stride = 1000;

/** Reads all cells, and tells what is wrong with each. */
export function readSheets(
  workbook: Workbook,
  { decimal, onProgress }: ReadOptions,
  teller: Teller,
): ReadSheets {
  const chosen = chooseSheets(workbook, teller);
  const lists = emptyLists();
  const layouts: Layout[] = [];
  const broken = new Set<SheetId>();
  const formulas = new Map<number, { first: Spot; count: number }>();
  const onFormula = (spot: Spot) => {
    const found = formulas.get(spot.grid.index);
    if (found) found.count++;
    else formulas.set(spot.grid.index, { first: spot, count: 1 });
  };
  const all = chosen.reduce((sum, { grid }) => sum + grid.height, 0);
  let done = 0;
  let indicators = indicatorNames([]);
  let reading: RowReading = {
    decimal,
    hasTypes: workbook.hasTypes,
    lang: 'vi',
    areas: ownAreas([]),
    indicators,
    teller,
    onFormula,
  };
  const readAll = ({ definition, grid }: ChosenSheet, into: Entry[]) => {
    const { find: indicatorOf, unitOf } = indicators;
    const reader = { definition, indicatorOf, unitOf };
    const layout = findLayout(grid, reader, reading.teller);
    if (!layout) {
      broken.add(definition.id);
      return;
    }
    layouts.push(layout);
    if (layout.missing.includes('id')) broken.add(definition.id);
    for (const { row, slot } of listRows(layout, reading.teller)) {
      into.push(readItem(layout, slot, row, reading));
      if (row % stride === 0) onProgress?.(done + row, all);
    }
    done += grid.height;
  };
  const of = (...ids: readonly SheetId[]) =>
    chosen.filter(({ definition }) => ids.includes(definition.id));

  // Areas refer to each other: their names are looked up before they are read.
  const silent = { ...reading, teller: makeTeller(''), onFormula: () => {} };
  const spoken = reading;
  reading = silent;
  const drafts: Entry[] = [];
  for (const sheet of of('areas', 'areaSets')) readAll(sheet, drafts);
  reading = { ...spoken, areas: ownAreas(drafts.map(({ item }) => item)) };
  layouts.length = 0;
  broken.clear();
  done = 0;

  for (const sheet of chosen) {
    const { id } = sheet.definition;
    if (statements.includes(id)) continue;
    readAll(sheet, lists[id]);
    if (id === 'dataset' && lists.dataset[0]?.item['lang'] === 'en') {
      reading = { ...reading, lang: 'en' };
    }
    if (id === 'indicators') {
      indicators = indicatorNames(lists.indicators);
      reading = { ...reading, indicators };
    }
  }
  for (const sheet of of(...statements)) {
    readAll(sheet, lists[sheet.definition.id]);
  }
  onProgress?.(all, all);
  tellFormulas(formulas, teller);
  return {
    lists,
    layouts,
    indicators,
    broken,
    present: new Set(chosen.map(({ definition }) => definition.id)),
  };
}

function emptyLists(): Record<SheetId, Entry[]> {
  return {
    dataset: [],
    sources: [],
    topics: [],
    methods: [],
    areas: [],
    areaSets: [],
    indicators: [],
    breaks: [],
    targets: [],
    observations: [],
  };
}

function tellFormulas(
  formulas: ReadonlyMap<
    number,
    { readonly first: Spot; readonly count: number }
  >,
  teller: Teller,
): void {
  for (const { first, count } of formulas.values()) {
    teller.tell(
      note(
        'remark',
        'formulas',
        `Bảng này có ${count} ô là công thức (ô đầu tiên ở đây); kết quả lưu trong tệp được dùng.`,
        `${count} ${count === 1 ? 'cell' : 'cells'} of this sheet ${count === 1 ? 'is a formula' : 'are formulas'}, the first one here; the results saved in the file are used.`,
      ),
      first,
    );
  }
}
