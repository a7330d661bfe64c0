import type { Statement, Target } from '../document/types.js';
import { isWord } from '../figure/words.js';

/**
 * Whether what is shown of a statement is of the types that it should be. A
 * statement that fails would be shown as another figure than the one meant:
 * without its hedge, or as none.
 */
export function isReadable(statement: Statement | Target): boolean {
  const { value = 0, count = 0, of = 1, percent = 0, range = [] } = statement;
  const { rank = 1, rankOf = 1 } = statement as Statement;
  const { hedge = 'about', missing = 'none' } = statement;
  const numbers = [value, count, of, percent, rank, rankOf];
  return (
    Array.isArray(range) &&
    [...numbers, ...range].every(Number.isFinite) &&
    // A share of nothing would be no number.
    of > 0 &&
    isWord(hedge) &&
    isWord(missing)
  );
}
