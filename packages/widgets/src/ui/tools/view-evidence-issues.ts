import type { Issue } from '@chiso/data/core';
import { html, nothing } from 'lit/html.js';
import type { Listener } from './view-evidence-source.js';
import type { Piece } from './view-evidence-text.js';

/** What is wrong with a document, as it is told beside one of its figures. */
export interface ToldIssues {
  readonly all: readonly Issue[];
  /** Those of them that are about the figure. */
  readonly here: readonly Issue[];
  readonly describe: typeof import('@chiso/data/issues').describeIssue;
}

/** Whoever has more to mend begins with these. */
const mostTold = 50;

/**
 * What the document's author should mend, about the figure before the rest,
 * folded away from other readers.
 */
export function viewIssues(
  { all, here, describe }: ToldIssues,
  { words, lang }: Listener,
): Piece {
  const fold = (issues: readonly Issue[], summary: string) => {
    const left = issues.length - mostTold;
    return html`<details class="issues">
      <summary>${summary}</summary>
      <ul>
        ${issues
          .slice(0, mostTold)
          .map((issue) => html`<li>${describe(issue, lang)}</li>`)}
        ${left > 0 ? html`<li>${words.moreIssues(left)}</li>` : nothing}
      </ul>
    </details>`;
  };
  const own = new Set(here);
  const others = all.filter((issue) => !own.has(issue));
  return html`${
    here.length > 0 ? fold(here, words.issuesHere(here.length)) : nothing
  }${others.length > 0 ? fold(others, words.issues(others.length)) : nothing}`;
}
