import type { Issue } from '@chiso/data/core';
import { html, nothing } from 'lit/html.js';
import type { Listener } from './view-evidence-source.js';
import type { Piece } from './view-evidence-text.js';

type DescribeIssue = typeof import('@chiso/data/issues').describeIssue;

/** Whoever has more to mend begins with these. */
const mostTold = 50;

/**
 * What the document's author should mend, folded away from other readers.
 * Undefined: the words for it are still to come.
 */
export function viewIssues(
  issues: readonly Issue[],
  describeIssue: DescribeIssue | undefined,
  { words, lang }: Listener,
): Piece {
  if (issues.length === 0 || !describeIssue) return nothing;
  const left = issues.length - mostTold;
  return html`<details class="issues">
    <summary>${words.issues(issues.length)}</summary>
    <ul>
      ${issues
        .slice(0, mostTold)
        .map((issue) => html`<li>${describeIssue(issue, lang)}</li>`)}
      ${left > 0 ? html`<li>${words.moreIssues(left)}</li>` : nothing}
    </ul>
  </details>`;
}
