import { expandTable } from './expand-table.js';
import { type Definitions, type Fault, findFaults } from './find-faults.js';
import type { Json, ShapeName } from './shape.js';
import type {
  DatasetDocument,
  Observation,
  Statement,
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

/** Decides what becomes of what is wrong. */
export interface Judge {
  /** The item, or what of it can be used; undefined: nothing of it. */
  item(
    shape: ShapeName,
    value: unknown,
    pointer: () => string,
  ): Json | undefined;
  /** Whether a cell of a table fits its column. */
  cell(code: string, value: unknown, pointer: () => string): boolean;
  /** Whether an item with this fault is used all the same. */
  fault(fault: Fault, pointer: () => string): boolean;
}

/** Walks through a document of a known format, part by part. */
export function readContent(document: Json, judge: Judge): Content {
  const header = { title: '', ...judge.item('Document', document, () => '') };
  const lists: Record<string, Json[]> = {};
  for (const [name, shape] of definitionLists) {
    lists[name] = readDefinitions(document, name, shape, judge);
  }
  checkReferences(lists, judge);
  const content = { ...header, ...lists } as unknown as DatasetDocument;

  const definitions = define(content);
  const statements: Statement[] = [];
  const targets: Target[] = [];
  const accept = <T extends Observation & Target>(
    list: T[],
    item: T,
    pointer: () => string,
  ) => {
    let usable = true;
    for (const fault of findFaults(item, definitions)) {
      if (!judge.fault(fault, pointer)) usable = false;
    }
    if (usable) list.push(item);
  };
  forEachItem(document, 'observations', (value, pointer) => {
    const item = judge.item('Observation', value, pointer);
    if (item) accept(statements, item as unknown as Statement, pointer);
  });
  forEachItem(document, 'tables', (value, pointer) =>
    expandTable(value, judge, pointer, (row, here) =>
      accept(statements, row, here),
    ),
  );
  forEachItem(document, 'targets', (value, pointer) => {
    const item = judge.item('Target', value, pointer);
    if (item) accept(targets, item as unknown as Target, pointer);
  });
  return { header: content, statements, targets };
}

const definitionLists = [
  ['sources', 'Source'],
  ['topics', 'Topic'],
  ['methods', 'Method'],
  ['areas', 'Area'],
  ['areaSets', 'AreaSet'],
  ['indicators', 'Indicator'],
] as const;

function readDefinitions(
  document: Json,
  name: string,
  shape: ShapeName,
  judge: Judge,
): Json[] {
  const items = new Map<unknown, Json>();
  forEachItem(document, name, (value, pointer) => {
    const item = judge.item(shape, value, pointer);
    if (!item) return;
    if (items.has(item['id']))
      judge.fault(['duplicate-id', 'id', item['id']], pointer);
    else items.set(item['id'], item);
  });
  return [...items.values()];
}

/** The references between definitions: list, member, the list it leads to. */
const references = [
  ['topics', 'parent', 'topics'],
  ['indicators', 'topic', 'topics'],
  ['indicators', 'partOf', 'indicators'],
  ['indicators', 'defaultMethod', 'methods'],
] as const;

function checkReferences(
  lists: Readonly<Record<string, readonly Json[]>>,
  judge: Judge,
): void {
  for (const [list, member, target] of references) {
    const known = new Set(lists[target]!.map(({ id }) => id));
    lists[list]!.forEach((item, index) => {
      const name = item[member];
      if (name !== undefined && !known.has(name)) {
        judge.fault(
          ['unknown-reference', member, name],
          () => `/${list}/${index}`,
        );
      }
    });
  }
}

function define({
  indicators,
  sources,
  methods,
}: DatasetDocument): Definitions {
  const byId = <T extends { readonly id: string }>(items: readonly T[] = []) =>
    new Map(items.map((item) => [item.id, item]));
  return {
    indicators: byId(indicators),
    onlyIndicator: indicators.length === 1 ? indicators[0]!.id : undefined,
    sources: byId(sources),
    methods: byId(methods),
  };
}

function forEachItem(
  document: Json,
  list: string,
  visit: (item: unknown, pointer: () => string) => void,
): void {
  const items = document[list];
  // A list of the wrong type is told of with the document's own members.
  if (!Array.isArray(items)) return;
  items.forEach((item, index) => {
    visit(item, () => `/${list}/${index}`);
  });
}
