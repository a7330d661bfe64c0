import { checkIndicator } from './check-indicator.js';
import { expandTable } from './expand-table.js';
import { type Definitions, findFaults } from './find-faults.js';
import type { IssueCode } from './issue.js';
import type { Reading } from './reading.js';
import type { Json, ShapeName } from './shape.js';
import type {
  DatasetDocument,
  Observation,
  Statement,
  Table,
  Target,
} from './types.js';

/** What is left of a document when everything wrong is left out. */
export interface Content {
  /** The document without its statements. */
  readonly header: DatasetDocument;
  /** Observations, then the rows of tables, in the document's order. */
  readonly statements: readonly Statement[];
  readonly targets: readonly Target[];
}

/**
 * Where an item stands, or one of its members where it has that. Only to be
 * asked while the item is being read: one serves all items of a list.
 */
export type Pointer = (member?: string) => string;

/** Decides what becomes of what is wrong. */
export interface Judge {
  /** The item, or what of it can be used; undefined: nothing of it. */
  item(shape: ShapeName, value: unknown, pointer: Pointer): Json | undefined;
  /** Told of a value that does not fit its code. */
  misfit(code: string, value: unknown, pointer: string): void;
  /** Whether an item with this fault is used all the same. */
  fault(
    code: IssueCode,
    received: unknown,
    pointer: string,
    wanted?: number,
  ): boolean;
}

/** Walks through a document of a known format, part by part. */
export function readContent(
  document: Json,
  judge: Judge,
  reading: Reading,
): Content {
  const header: Record<string, unknown> = {
    id: '',
    title: '',
    ...judge.item('Document', document, () => ''),
  };
  const lists: Record<string, ReadonlyMap<string, Json>> = {};
  for (const [name, shape] of definitionLists) {
    lists[name] = readDefinitions(document, name, shape, judge, reading);
    header[name] = [...lists[name].values()];
  }
  for (const [list, member, target] of references) {
    forEachItem(document, list, (item, pointer) => {
      const id = (item as Json | null)?.[member];
      if (typeof id === 'string' && !lists[target]!.has(id)) {
        judge.fault('unknown-reference', id, pointer(member));
      }
    });
  }
  const { indicators } = lists;
  // One that was left out could be the one that is meant.
  const isOnly = (document['indicators'] as Json[])?.length === 1;
  const definitions = {
    ...lists,
    onlyIndicator: isOnly ? [...indicators!.keys()][0] : undefined,
  } as unknown as Definitions;

  const ids = new Set<string>();
  const links: (readonly [id: string, pointer: string])[] = [];
  let usable: boolean;
  let here: Pointer;
  const fault = (code: IssueCode, member: string, received: unknown) => {
    usable = judge.fault(code, received, here(member)) && usable;
  };
  const accept = <T extends Observation & Target>(
    list: T[],
    item: T,
    pointer: Pointer,
  ) => {
    usable = true;
    here = pointer;
    findFaults(item, definitions, reading, fault);
    if (!usable) return;
    list.push(item);
    if (item.id !== undefined) ids.add(item.id);
    for (const id of item.conflictsWith ?? []) {
      links.push([id, pointer('conflictsWith')]);
    }
  };
  const statements: Statement[] = [];
  const targets: Target[] = [];
  forEachItem(document, 'observations', (value, pointer) => {
    const item = judge.item('Observation', value, pointer);
    if (item) accept(statements, item as unknown as Statement, pointer);
  });
  forEachItem(document, 'tables', (value, pointer) => {
    const table = judge.item('Table', value, pointer);
    if (!table) return;
    expandTable(
      table as unknown as Table,
      judge,
      pointer,
      reading,
      (row, cell) => accept(statements, row, cell),
    );
  });
  forEachItem(document, 'targets', (value, pointer) => {
    const item = judge.item('Target', value, pointer);
    if (item) accept(targets, item as unknown as Target, pointer);
  });
  for (const [id, pointer] of links) {
    if (!ids.has(id)) judge.fault('unknown-reference', id, pointer);
  }
  return { header: header as unknown as DatasetDocument, statements, targets };
}

const definitionLists = [
  ['sources', 'Source'],
  ['topics', 'Topic'],
  ['methods', 'Method'],
  ['areas', 'Area'],
  ['areaSets', 'AreaSet'],
  ['indicators', 'Indicator'],
] as const;

/** The references between definitions: list, member, the list it leads to. */
const references = [
  ['topics', 'parent', 'topics'],
  ['indicators', 'topic', 'topics'],
  ['indicators', 'partOf', 'indicators'],
  ['indicators', 'defaultMethod', 'methods'],
] as const;

function readDefinitions(
  document: Json,
  name: string,
  shape: ShapeName,
  judge: Judge,
  reading: Reading,
): ReadonlyMap<string, Json> {
  const items = new Map<string, Json>();
  forEachItem(document, name, (value, pointer) => {
    const item = judge.item(shape, value, pointer);
    if (!item) return;
    const id = item['id'] as string;
    if (items.has(id)) judge.fault('duplicate-id', id, pointer('id'));
    else {
      const isIndicator = shape === 'Indicator';
      items.set(
        id,
        isIndicator ? checkIndicator(item, judge, pointer, reading) : item,
      );
    }
  });
  return items;
}

function forEachItem(
  document: Json,
  list: string,
  visit: (item: unknown, pointer: Pointer) => void,
): void {
  const items = document[list];
  // A list of the wrong type is told of with the document's own members.
  if (!Array.isArray(items)) return;
  let index = 0;
  const pointer: Pointer = (member) => {
    const item = `/${list}/${index}`;
    return member && items[index][member] !== undefined
      ? `${item}/${member}`
      : item;
  };
  for (; index < items.length; index++) visit(items[index], pointer);
}
