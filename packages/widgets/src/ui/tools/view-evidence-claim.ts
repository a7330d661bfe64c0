import type { Claim, Evidence, FacetKind } from '@chiso/data/citation';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { releaseDay } from './view-evidence-releases.js';
import {
  type Listener,
  viewQuote,
  viewSourceNames,
  viewSources,
} from './view-evidence-source.js';
import {
  type Piece,
  viewFact,
  viewMore,
  viewText,
} from './view-evidence-text.js';

/** What one statement says of itself, as terms of a list of facts. */
export function viewClaimFacts(claim: Claim, listener: Listener): Piece {
  const { words } = listener;
  const { period, status, label, note, derivation, among } = claim;
  // What it prints word for word needs no second telling.
  const printed = period.printed === period.text ? undefined : period.printed;
  return html`${viewFact(
    words.source,
    claim.sources.length > 0 ? nothing : words.notStated,
    viewSources(claim, listener),
  )}
  ${viewFact(words.release, releaseDay(claim, listener) ?? nothing)}
  ${viewFact(words.status, status?.text ?? nothing)}
  ${viewFact(words.derivation, derivation ?? nothing)}
  ${viewFact(
    words.period,
    period.text ?? words.noPeriod,
    viewMore(period.text && period.basis.text),
    viewMore(printed && `“${printed}”`, ': '),
  )}
  ${viewFact(
    words.among,
    among ? viewText(among) : nothing,
    claim.isRankInferred
      ? viewMore(words.rankInferred, among ? ' · ' : '')
      : nothing,
  )}
  ${viewFact(words.label, label ? viewText(label) : nothing)}
  ${viewFact(words.note, note ? viewText(note) : nothing)}`;
}

/** One statement in short: the figure, whose it is, and its words. */
export function viewClaim(claim: Claim, listener: Listener): TemplateResult {
  const { text, status, elsewhere, otherMethod, label, note } = claim;
  const details = [
    ...[elsewhere, otherMethod, label],
    ...[releaseDay(claim, listener), status?.text],
  ];
  return html`<p>
      <strong>${text}</strong>${details.map((detail) => viewMore(detail))}
    </p>
    ${viewSources(claim, listener)}
    ${note ? html`<p class="pale">${viewText(note)}</p>` : nothing}`;
}

/** What contradicts the figure, beside what it contradicts. */
export function viewConflicts(
  { shown, conflicts }: Evidence,
  listener: Listener,
): readonly TemplateResult[] {
  const disputed = (['measure', 'rank', 'change'] as const).filter((facet) =>
    conflicts.some(({ facets }) => facets.includes(facet)),
  );
  const stated = disputed.flatMap((facet) => {
    const claim = shown.find(({ facets }) => facets.includes(facet));
    if (!claim) return [];
    // Its sources have been told at length.
    return html`<p>
        <strong>${sideOf(claim, facet)}</strong>${viewTag(listener.words.isShown)}
      </p>
      <p>${viewSourceNames(claim.sources)}</p>
      ${viewQuote(claim, listener)}`;
  });
  return [...stated, ...conflicts.map((claim) => viewClaim(claim, listener))];
}

/** A word about a figure, set apart from it. */
export function viewTag(word: string): TemplateResult {
  // The space is for those who hear it, or copy it.
  return html` <span class="tag">${word}</span>`;
}

function sideOf({ measure, rank, change }: Claim, facet: FacetKind): string {
  const sides = { measure: measure?.text, rank, change: change?.text };
  return sides[facet] ?? '';
}
