import type { Evidence } from '@chiso/data/citation';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Control } from './evidence-choice.js';
import {
  viewClaim,
  viewClaimFacts,
  viewConflicts,
  viewTag,
} from './view-evidence-claim.js';
import { viewBreaks, viewOtherMethod } from './view-evidence-methods.js';
import { viewReleases } from './view-evidence-releases.js';
import type { Listener } from './view-evidence-source.js';
import {
  type Piece,
  viewFact,
  viewMore,
  viewSection,
  viewText,
} from './view-evidence-text.js';

/** What is told of a figure, and what the reader may do with it. */
export interface EvidenceContent {
  readonly evidence: Evidence;
  /** What has become of the number that is cited; empty while it stands. */
  readonly correction: string;
  readonly controls: readonly Control[];
  readonly choose: (control: Pick<Control, 'dimension' | 'value'>) => void;
  /** What a reader should know first, in sentences. */
  readonly notices: readonly TemplateResult[];
  /** What is to be reached, as far as the picture shows it. */
  readonly targets: readonly TemplateResult[];
}

/** All that stands behind one figure, for reading from the top down. */
export function viewEvidence(
  content: EvidenceContent,
  listener: Listener,
): TemplateResult {
  const { evidence, correction, controls, choose, notices, targets } = content;
  const { words } = listener;
  const { shown, revisions, conflicts, period, statistic } = evidence;
  const revised = shown.filter(({ facets }) =>
    revisions.some((one) => one.facets.some((facet) => facets.includes(facet))),
  );
  const claims = (list: Evidence['conflicts']) =>
    list.map((claim) => viewClaim(claim, listener));
  return html`<div class="evidence">
    ${correction ? html`<p class="notice">${words.cited(correction)}</p>` : nothing}
    ${viewChoice(controls, choose, words.dimensions)}
    <p>${viewText(evidence.indicator.name)}</p>
    <p class="headline">
      <strong>${evidence.text}</strong>${shown.map(({ status }) =>
        status ? viewTag(status.text) : nothing,
      )}${revisions.length > 0 ? viewTag(words.isRevised) : nothing}${
        conflicts.length > 0 ? viewTag(words.isDisputed) : nothing
      }
    </p>
    <p class="pale">
      ${viewText(evidence.area.name)}${viewMore(statistic?.text)}${viewMore(period?.text)}
    </p>
    ${notices.map((notice) => html`<p class="notice">${notice}</p>`)}
    ${
      evidence.isWithoutSource
        ? html`<p class="notice">${words.noSource}</p>`
        : nothing
    }
    ${
      shown.length === 1
        ? html`<dl>
            ${viewClaimFacts(shown[0]!, listener)}${viewCommonFacts(evidence, listener)}
          </dl>`
        : html`${shown.map(
            (claim) => html`<h3>${claim.text}</h3>
                <dl>${viewClaimFacts(claim, listener)}</dl>`,
          )}
            <dl class="common">${viewCommonFacts(evidence, listener)}</dl>`
    }
    ${
      revisions.length > 0
        ? viewReleases([...revisions, ...revised], listener, words.revisions)
        : nothing
    }
    ${viewSection(words.conflicts, viewConflicts(evidence, listener), {
      isBeside: true,
    })}
    ${viewSection(
      words.otherMethods,
      evidence.otherMethods.map((one) => viewOtherMethod(one, listener)),
      { lead: words.otherMethodsLead },
    )}
    ${viewSection(words.confirmations, claims(evidence.confirmations))}
    ${viewSection(words.complements, claims(evidence.complements))}
    ${viewSection(words.targets, targets)}
    ${viewSection(words.breaks, viewBreaks(evidence, listener))}
  </div>`;
}

/** What holds for every statement about the figure. */
function viewCommonFacts(
  { method, area, indicator, shown }: Evidence,
  { words }: Listener,
): Piece {
  const issuer = shown.find((claim) => claim.issuer)?.issuer ?? method?.issuer;
  const printed = shown.find((claim) => claim.areaPrinted)?.areaPrinted;
  return html`${viewFact(
    words.method,
    method ? viewText(method.name) : nothing,
    viewMore(method?.description),
  )}
  ${viewFact(words.issuer, issuer ? viewText(issuer) : nothing)}
  ${viewFact(
    words.area,
    viewText(area.name),
    viewMore(area.vintage?.text),
    area.isVintageInferred ? viewMore(words.vintageInferred, ', ') : nothing,
    viewMore(printed && words.printed(printed)),
    area.history ? html`<br />${area.history}` : nothing,
  )}
  ${viewFact(words.meaning, indicator.description ? viewText(indicator.description) : nothing)}`;
}

export function viewChoice(
  controls: readonly Control[],
  choose: EvidenceContent['choose'],
  names: Listener['words']['dimensions'],
): Piece {
  if (controls.length === 0) return nothing;
  return html`<div class="choice">
    ${controls.map(
      ({ dimension, options, value }) => html`<label>
        <span>${names[dimension]}</span>
        <select
          name=${dimension}
          @change=${({ target }: Event) =>
            choose({ dimension, value: (target as HTMLSelectElement).value })}
        >
          ${options.map(
            ({ value: own, label }) =>
              html`<option
                value=${own}
                lang=${label.lang}
                .selected=${own === value}
              >
                ${label.text}
              </option>`,
          )}
        </select>
      </label>`,
    )}
  </div>`;
}
