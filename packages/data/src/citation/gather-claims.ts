import type { Facet, Figure } from '../dataset/answers.js';
import type { Observation } from '../document/types.js';
import type { Claim, FacetKind } from './evidence.js';
import type { EvidenceReader } from './evidence-reader.js';
import { readClaim } from './read-claim.js';

/** How a statement stands to the figure that is shown. */
export type Standing = keyof Facet;

/** The sides of a figure, in the order in which they are told. */
export const facetKinds: readonly FacetKind[] = ['measure', 'rank', 'change'];

/**
 * The statements that stand so to a figure, each once with the sides that it
 * does so for: a rank and a value of one source are one claim.
 */
export function statementsOf(
  figure: Figure,
  standing: Standing,
  kinds: readonly FacetKind[] = facetKinds,
): ReadonlyMap<Observation, readonly FacetKind[]> {
  const found = new Map<Observation, FacetKind[]>();
  for (const kind of kinds) {
    const facet = figure[kind];
    if (!facet) continue;
    const statements = standing === 'shown' ? [facet.shown] : facet[standing];
    for (const statement of statements) {
      const sides = found.get(statement);
      if (sides) sides.push(kind);
      else found.set(statement, [kind]);
    }
  }
  return found;
}

/** Those statements in words, with their own evidence. */
export function gatherClaims(
  figure: Figure,
  standing: Standing,
  kinds: readonly FacetKind[],
  reader: EvidenceReader,
): readonly Claim[] {
  return [...statementsOf(figure, standing, kinds)].map(([statement, facets]) =>
    readClaim(statement, facets, figure, reader),
  );
}
