import { visit } from 'jsonc-parser';

/** A name that one object has twice. */
export interface DuplicateKey {
  readonly name: string;
  /** The JSON pointer of the member. */
  readonly pointer: string;
  /** Where the name stands first, and where it stands again. */
  readonly first: number;
  readonly again: number;
}

/**
 * The members that a JSON text names twice in one object. JSON.parse keeps
 * the last of them and says nothing, so a figure can be lost unseen.
 */
export function findDuplicateKeys(text: string): readonly DuplicateKey[] {
  const found: DuplicateKey[] = [];
  const open: Map<string, number>[] = [];
  visit(text, {
    onObjectBegin() {
      open.push(new Map());
    },
    onObjectEnd() {
      open.pop();
    },
    onObjectProperty(name, again, _length, _line, _column, pathOf) {
      const names = open.at(-1);
      const first = names?.get(name);
      names?.set(name, first ?? again);
      if (first === undefined) return;
      const pointer = [...pathOf(), name]
        .map(
          (step) =>
            `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`,
        )
        .join('');
      found.push({ name, pointer, first, again });
    },
  });
  return found;
}
