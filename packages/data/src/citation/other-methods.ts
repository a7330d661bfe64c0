import { figureOf } from '../dataset/answer-figure.js';
import type { Figure } from '../dataset/answers.js';
import type { Method } from '../document/types.js';
import type { FacetKind, MethodEvidence, OtherMethod } from './evidence.js';
import type { EvidenceReader } from './evidence-reader.js';
import { gatherClaims } from './gather-claims.js';

/**
 * What other methods say of the same indicator, area and period. They are
 * other statistics under one name, so none of them is a revision of the figure
 * or contradicts it.
 */
export function otherMethods(
  figure: Figure,
  kinds: readonly FacetKind[],
  release: string | undefined,
  reader: EvidenceReader,
): readonly OtherMethod[] {
  const { index } = reader;
  return index
    .cellsOf(figure.indicator.id, figure.area)
    .filter(
      ({ period, statistic, method }) =>
        period?.code === figure.period?.code &&
        statistic === figure.statistic &&
        method !== figure.method?.id,
    )
    .flatMap((cell) => {
      const other = figureOf(index, cell, { release });
      if (!other) return [];
      const gather = (standing: 'shown' | 'revisions' | 'conflicts') =>
        gatherClaims(other, standing, kinds, reader);
      const shown = gather('shown');
      if (shown.length === 0) return [];
      return {
        method: other.method && readMethod(other.method, reader),
        text: shown.map(({ text }) => text).join('; '),
        shown,
        revisions: gather('revisions'),
        conflicts: gather('conflicts'),
      };
    });
}

/** A method with what the document tells of it. */
export function readMethod(
  { id, name, description, issuer }: Method,
  { pick, documentLang }: EvidenceReader,
): MethodEvidence {
  return {
    id,
    name: pick(name) ?? { text: id, lang: documentLang },
    description: pick(description),
    issuer: pick(issuer),
  };
}
