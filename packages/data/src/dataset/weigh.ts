import type { Observation } from '../document/types.js';
import type { Agree } from './agreement.js';
import type { Facet } from './answers.js';
import { isLater } from './release.js';

/**
 * Weighs statements about one thing: the latest release is shown, earlier
 * ones that differ are revisions, equal ones are confirmations. Within the
 * latest release, and where no release is given, the preferred statement is
 * shown, else the first; the others confirm it or contradict it, as do all
 * that the document links with it. `lacks` tells a statement that there is
 * no figure.
 */
export function weigh(
  statements: readonly Observation[],
  agree: Agree,
  linkedWith: (shown: Observation) => readonly Observation[],
  lacks: (statement: Observation) => boolean = () => false,
): Facet | undefined {
  const figures = statements.filter((statement) => !lacks(statement));
  const said = figures.length > 0 ? figures : statements;
  // Of releases that only name the year of others, the longer sorts later,
  // so that none is later than the last in the order of text.
  const [last] = said
    .flatMap(({ release = [] }) => release)
    .sort()
    .slice(-1);
  const isOld = ({ release }: Observation) => isLater(last, release);
  const current = said.filter((statement) => !isOld(statement));
  const [shown] = [...current].sort(byPreference);
  if (!shown) return undefined;

  const linked = new Set(linkedWith(shown));
  const revisions: Observation[] = [];
  const confirmations: Observation[] = [];
  const conflicts: Observation[] = [];
  const complements: Observation[] = [];
  for (const statement of statements) {
    if (statement === shown) continue;
    const isLinked = linked.delete(statement);
    if (lacks(statement) !== lacks(shown)) {
      // A source without the figure does not contradict one that has it.
      (isLater(shown.release, statement.release)
        ? revisions
        : complements
      ).push(statement);
      continue;
    }
    const agreed = lacks(shown) || agree(shown, statement, isLinked);
    if (agreed) confirmations.push(statement);
    else if (agreed === undefined && !isLinked) complements.push(statement);
    else
      (isOld(statement) && !isLinked ? revisions : conflicts).push(statement);
  }
  revisions.sort(byRelease);
  return {
    shown,
    revisions,
    confirmations,
    conflicts: [...conflicts, ...linked],
    complements,
  };
}

/** Preferred statements first, those that are not to be last. */
export function byPreference(
  { preferred: one = 0.5 }: Preferable,
  { preferred: other = 0.5 }: Preferable,
): number {
  return +other - +one;
}

interface Preferable {
  readonly preferred?: boolean | number;
}

function byRelease(
  { release: one }: Observation,
  { release: other }: Observation,
): number {
  return +isLater(one, other) - +isLater(other, one);
}
