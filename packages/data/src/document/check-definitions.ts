import {
  isObject,
  type Json,
  membersOf,
  type Report,
  requireMembers,
  type ShapeName,
  step,
  type Trace,
  tell,
} from './check-shape.js';

type Lists = Readonly<
  Record<string, readonly (Json & { readonly id: string })[]>
>;

const definitionLists = [
  ['sources', 'Source'],
  ['topics', 'Topic'],
  ['methods', 'Method'],
  ['areas', 'Area'],
  ['areaSets', 'AreaSet'],
  ['indicators', 'Indicator'],
] as const;

const statementLists = ['targets', 'observations', 'tables'];

/** The members of a document that are not lists of items. */
export function checkHeader(document: Json, report: Report): Json {
  const lists = new Set<string>([
    ...definitionLists.map(([name]) => name),
    ...statementLists,
  ]);
  const root: Trace = { pointer: '', report };
  requireMembers('Document', document, root);
  const header: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(document)) {
    const here = step(root, key);
    const member = membersOf('Document').get(key);
    if (!member) tell(here, 'unknown-property', 'warning', 'Document', value);
    else if (!lists.has(key)) {
      if (member.check(value, here)) header[key] = value;
    } else if (!Array.isArray(value))
      tell(here, 'type', 'error', 'list', value);
  }
  return { title: '', ...header };
}

/**
 * Sources, topics, methods, areas, sets and indicators. A wrong member that
 * may be absent is left out; a wrong one that is required costs the item.
 */
export function checkDefinitions(document: Json, report: Report): Lists {
  const lists: Record<string, (Json & { readonly id: string })[]> = {};
  for (const [name, shape] of definitionLists) {
    const seen = new Set<unknown>();
    const items = document[name];
    lists[name] = [];
    if (!Array.isArray(items)) continue;
    items.forEach((item, index) => {
      const trace: Trace = { pointer: `/${name}/${index}`, report };
      const kept = keepRight(shape, item, trace);
      if (!kept) return;
      if (seen.has(kept['id'])) {
        tell(
          step(trace, 'id'),
          'duplicate-id',
          'error',
          'an id of its own',
          kept['id'],
        );
        return;
      }
      seen.add(kept['id']);
      lists[name]!.push(kept as Json & { readonly id: string });
    });
  }
  checkReferences(lists, report);
  return lists;
}

function keepRight(
  shape: ShapeName,
  item: unknown,
  trace: Trace,
): Json | undefined {
  if (!isObject(item)) {
    tell(trace, 'type', 'error', 'object', item);
    return undefined;
  }
  if (!requireMembers(shape, item, trace)) return undefined;
  const members = membersOf(shape);
  const kept: Record<string, unknown> = {};
  let usable = true;
  for (const [key, value] of Object.entries(item)) {
    const member = members.get(key);
    const here = step(trace, key);
    if (!member) tell(here, 'unknown-property', 'warning', shape, value);
    else if (member.check(value, here)) kept[key] = value;
    else if (member.required) usable = false;
  }
  return usable ? kept : undefined;
}

/** A reference that leads nowhere is a warning: what it is on is shown. */
function checkReferences(lists: Lists, report: Report): void {
  const references = [
    ['topics', 'parent', 'topics'],
    ['indicators', 'topic', 'topics'],
    ['indicators', 'partOf', 'indicators'],
    ['indicators', 'defaultMethod', 'methods'],
  ] as const;
  for (const [list, member, target] of references) {
    const known = new Set(lists[target]!.map(({ id }) => id));
    lists[list]!.forEach((item, index) => {
      const name = item[member];
      if (name !== undefined && !known.has(name as string)) {
        const pointer = `/${list}/${index}/${member}`;
        tell({ pointer, report }, 'unknown-reference', 'warning', target, name);
      }
    });
  }
}
