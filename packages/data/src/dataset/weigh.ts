import type { Observation } from '../document/types.js';
import type { Facet } from './answers.js';
import { isLater } from './release.js';

/**
 * Weighs statements about one thing: the latest release is shown, earlier
 * ones that differ are revisions, equal ones are confirmations. Within the
 * latest release, and where no release is given, the preferred statement is
 * shown, else the first; the others confirm it or contradict it.
 */
export function weigh(
  statements: readonly Observation[],
  agree: (one: Observation, other: Observation) => boolean,
): Facet | undefined {
  const figures = statements.filter((statement) => !statement.missing);
  const said = figures.length > 0 ? figures : statements;
  const current = said.filter(
    (statement) =>
      !said.some((other) => isLater(other.release, statement.release)),
  );
  const shown =
    current.find(({ preferred }) => preferred === true) ??
    current.find(({ preferred }) => preferred !== false) ??
    current[0];
  if (!shown) return undefined;
  const revisions: Observation[] = [];
  const confirmations: Observation[] = [];
  const conflicts: Observation[] = [];
  for (const statement of statements) {
    if (statement === shown) continue;
    const isCurrent = current.includes(statement);
    if (Boolean(statement.missing) !== Boolean(shown.missing)) {
      // A source without the figure does not contradict one that has it.
      if (!isCurrent && isLater(shown.release, statement.release)) {
        revisions.push(statement);
      }
    } else if (agree(shown, statement)) confirmations.push(statement);
    else (isCurrent ? conflicts : revisions).push(statement);
  }
  revisions.sort((one, other) =>
    isLater(one.release, other.release)
      ? 1
      : isLater(other.release, one.release)
        ? -1
        : 0,
  );
  return { shown, revisions, confirmations, conflicts };
}
