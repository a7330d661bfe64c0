import type { Statement } from '../document/types.js';
import { isWord } from '../figure/words.js';

const numbers = ['value', 'count', 'of', 'percent', 'rank', 'rankOf'] as const;
const words = ['hedge', 'missing'] as const;

/**
 * Whether what is shown of a statement is of the types that it should be. A
 * statement that fails would be shown as another figure than the one meant:
 * without its hedge, or as none.
 */
export function isReadable(statement: Statement): boolean {
  const { range } = statement;
  return (
    numbers.every((name) => isAbsentOr(Number.isFinite, statement[name])) &&
    words.every((name) => isAbsentOr(isWord, statement[name])) &&
    // A share of nothing would be no number.
    !(statement.of! <= 0) &&
    isAbsentOr(Array.isArray, range) &&
    (range ?? []).every(Number.isFinite)
  );
}

function isAbsentOr(
  test: (value: unknown) => boolean,
  value: unknown,
): boolean {
  return value === undefined || test(value);
}
