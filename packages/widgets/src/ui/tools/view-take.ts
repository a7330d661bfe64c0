import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Control, Dimension } from './evidence-choice.js';
import type { Outcome } from './take-outcome.js';
import type { TakeKind, TakeWords } from './take-words.js';
import { viewChoice } from './view-evidence.js';

/** What a reader may take along of a picture. */
export interface TakeContent {
  readonly words: TakeWords;
  /** The chosen figure in a sentence; absent: the picture shows none. */
  readonly citation: string | undefined;
  /** The lists to choose a figure from. */
  readonly controls: readonly Control[];
  readonly dimensions: Readonly<Record<Dimension, string>>;
  readonly choose: (control: Pick<Control, 'dimension' | 'value'>) => void;
  /** Whether the picture has fewer rows than there are. */
  readonly hasMoreRows: boolean;
  /** Whether the element is a picture. */
  readonly isPicture: boolean;
  readonly take: (kind: TakeKind) => void;
  readonly outcome: Outcome | undefined;
}

const ofFigure: readonly TakeKind[] = [
  'vi',
  'en',
  'link',
  'csl',
  'bibtex',
  'ris',
];
const ofPicture: readonly TakeKind[] = ['csv', 'all', 'svg', 'png', 'schema'];
const ofOther: readonly TakeKind[] = ['csv', 'schema'];

/** A figure cited, then what else there is to take, a button each. */
export function viewTake({
  words,
  citation,
  controls,
  dimensions,
  choose,
  hasMoreRows,
  isPicture,
  take,
  outcome,
}: TakeContent): TemplateResult {
  const button = (kind: TakeKind) => html`<li>
    <button type="button" name=${kind} @click=${() => take(kind)}>
      ${kind === 'csv' && hasMoreRows ? words.drawnRows : words.kinds[kind]}
    </button>
  </li>`;
  return html`<div class="take">
    ${viewChoice(controls, choose, dimensions)}
    ${
      citation === undefined
        ? nothing
        : html`<blockquote>${citation}</blockquote>
            <ul>
              ${ofFigure.map(button)}
            </ul>`
    }
    <ul>
      ${(isPicture ? ofPicture : ofOther)
        .filter((kind) => kind !== 'all' || hasMoreRows)
        .map(button)}
    </ul>
    <p role="status">${outcome?.message}</p>
    ${
      outcome?.text === undefined
        ? nothing
        : html`<textarea
            readonly
            aria-label=${words.text}
            .value=${outcome.text}
          ></textarea>`
    }
  </div>`;
}
