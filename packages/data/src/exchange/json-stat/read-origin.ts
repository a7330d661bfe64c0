import type { DatasetDocument } from '../../document/types.js';
import type { Cell, Origin } from '../cube/cube.js';

/** What `extension.chiso` of a JSON-stat dataset says, where it is ours. */
export interface JsonStatOrigin {
  readonly id: string;
  readonly origin: Origin;
  readonly statementAt: (index: number) => Pick<Cell, 'members' | 'order'>;
}

/**
 * Reads `extension.chiso`. `document` is that of the collection around it.
 * Undefined where anything is not as it was written: then the dataset is read
 * like anybody's.
 */
export function readJsonStatOrigin(
  extension: unknown,
  document: unknown,
): JsonStatOrigin | undefined {
  const chiso = member(extension, 'chiso');
  const header = member(chiso, 'document') ?? document;
  const cube = member(chiso, 'cube');
  const statements = member(chiso, 'statements');
  const kind = member(cube, 'kind');
  if (!isDocument(header) || !isObject(statements)) return undefined;
  if (kind !== 'observations' && kind !== 'targets') return undefined;
  const text = (name: string) => {
    const value = member(cube, name);
    return typeof value === 'string' ? value : undefined;
  };
  return {
    id: text('id') ?? 'dataset',
    origin: {
      kind,
      method: text('method'),
      release: text('release'),
      claim: Number(member(cube, 'claim') ?? 1),
      header,
    },
    statementAt: (index) => {
      const entry = member(statements, String(index));
      if (!Array.isArray(entry)) return {};
      const [order, members] = entry as readonly unknown[];
      return {
        ...(typeof order === 'number' && { order }),
        ...(isObject(members) && { members }),
      };
    },
  };
}

/** Enough of a document for its statements to be put together. */
export function isDocument(value: unknown): value is DatasetDocument {
  return (
    isObject(value) &&
    typeof value['format'] === 'string' &&
    Array.isArray(value['indicators']) &&
    value['indicators'].every(isObject)
  );
}

function member(item: unknown, name: string): unknown {
  return isObject(item) && Object.hasOwn(item, name) ? item[name] : undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
