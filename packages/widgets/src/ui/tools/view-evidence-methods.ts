import type { Evidence, OtherMethod } from '@chiso/data/citation';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { viewClaim } from './view-evidence-claim.js';
import { releaseDay, viewReleases } from './view-evidence-releases.js';
import {
  type Listener,
  viewSourceNames,
  viewSources,
} from './view-evidence-source.js';
import { viewMore, viewText } from './view-evidence-text.js';

/**
 * A statistic that measures the same thing in another way: its figure, every
 * release of it, and what disputes it.
 */
export function viewOtherMethod(
  { method, text, shown, revisions, conflicts }: OtherMethod,
  listener: Listener,
): TemplateResult {
  const { words } = listener;
  const name = method ? viewText(method.name) : words.noMethod;
  const details = shown.flatMap((claim) => [
    releaseDay(claim, listener),
    claim.status?.text,
  ]);
  return html`<p>
      <strong>${text}</strong> · ${name}${
        revisions.length > 0
          ? nothing
          : details.map((detail) => viewMore(detail))
      }
    </p>
    ${
      method?.description
        ? html`<p class="pale">${viewText(method.description)}</p>`
        : nothing
    }
    ${
      revisions.length > 0
        ? viewReleases(
            [...revisions, ...shown],
            listener,
            html`${words.revisions}: ${name}`,
          )
        : shown.map((claim) => viewSources(claim, listener))
    }
    ${conflicts.map((claim) => viewClaim(claim, listener))}`;
}

/** Where the statistic that the figure belongs to replaced another. */
export function viewBreaks(
  { breaks }: Evidence,
  { words }: Listener,
): readonly TemplateResult[] {
  return breaks.map(
    ({ between: [before, after], reason, sources }) =>
      html`<p>
        ${words.between(before.text, after.text)}${reason ? html`: ${viewText(reason)}` : nothing}
        ${sources.length > 0 ? html`(${viewSourceNames(sources)})` : nothing}
      </p>`,
  );
}
