import type { Statement, Target } from '../document/types.js';
import { isWord } from '../figure/words.js';

const numbers = ['value', 'count', 'of', 'percent', 'rank', 'rankOf'] as const;
const words = ['hedge', 'missing'] as const;

/**
 * Whether what is shown of a statement is of the types that it should be. A
 * statement that fails would be shown as another figure than the one meant:
 * without its hedge, or as none.
 */
export function isReadable(statement: Statement | Target): boolean {
  const { range } = statement;
  const measures = statement as Readonly<Record<string, unknown>>;
  return (
    numbers.every((name) => isAbsentOr(Number.isFinite, measures[name])) &&
    words.every((name) => isAbsentOr(isWord, measures[name])) &&
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
