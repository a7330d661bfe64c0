import { type Figure, learn } from '@chiso/data/core';
import type { Drawn, ToolController } from '../tool-controller.js';
import { originOf } from './document-origin.js';
import { type Control, chooseFigure, offerChoice } from './evidence-choice.js';
import { en as evidenceEn } from './evidence-en.js';
import { vi as evidenceVi } from './evidence-vi.js';
import type { FigureChoice } from './figure-choice.js';
import type { PanelContent } from './panel.js';
import { takeEn } from './take-en.js';
import { takeFile } from './take-file.js';
import type { Outcome } from './take-outcome.js';
import { takeStyles } from './take-styles.js';
import { type Cited, writeCopy } from './take-texts.js';
import { takeVi } from './take-vi.js';
import type { CopyKind, TakeKind } from './take-words.js';
import { viewTake } from './view-take.js';

/** The panel that shows what may be taken along. */
interface TakePanel {
  /** Shows the content anew. */
  readonly update: () => void;
  /** Leads back to the evidence, where that is how the reader came. */
  readonly back: () => void;
}

/**
 * What a reader takes along of an element: citations of one of its figures,
 * all of them as a file, and the picture.
 */
export class TakeTool {
  readonly #tools: ToolController;
  readonly #choice: FigureChoice;
  readonly #panel: TakePanel;
  readonly #english: Promise<boolean>;
  #outcome: Outcome | undefined;

  constructor(tools: ToolController, choice: FigureChoice, panel: TakePanel) {
    this.#tools = tools;
    this.#choice = choice;
    this.#panel = panel;
    tools.host.adopt([takeStyles]);
    // At hand before it is asked for: a browser lets a page copy at once, or
    // not at all.
    this.#english = import('@chiso/data/en').then(
      ({ en }) => {
        learn('en', en);
        return true;
      },
      () => false,
    );
  }

  /** Forgets what was done when the panel was open before. */
  open(): void {
    this.#outcome = undefined;
  }

  /** What the panel shows. */
  readonly view = (drawn: Drawn): PanelContent => {
    const { index, lang, documentLang } = drawn;
    const words = wordsOf(drawn);
    const figure = this.#choice.among(drawn);
    const evidence = lang === 'vi' ? evidenceVi : evidenceEn;
    const speaker = { index, lang, documentLang, words: evidence };
    const { renderRoot } = this.#tools.host;
    return {
      title: words.title,
      close: words.close,
      way: renderRoot.querySelector('button[name=take]')
        ? undefined
        : { label: evidence.title, go: this.#panel.back },
      body: viewTake({
        words,
        citation: figure && writeCopy(lang, this.#cited(drawn, figure)),
        controls: figure ? offerChoice(figuresOf(drawn), figure, speaker) : [],
        dimensions: evidence.dimensions,
        choose: (control) => this.#choose(drawn, control),
        isPicture: renderRoot.querySelector('[part=frame]') !== null,
        take: (kind) => this.#take(kind),
        outcome: this.#outcome,
      }),
    };
  };

  #choose(drawn: Drawn, control: Pick<Control, 'dimension' | 'value'>): void {
    const current = this.#choice.among(drawn)!;
    this.#outcome = undefined;
    this.#choice.choose(
      chooseFigure(figuresOf(drawn), current, control),
      drawn.index,
    );
  }

  async #take(kind: TakeKind): Promise<void> {
    const { drawn, host } = this.#tools;
    if (!drawn) return;
    const words = wordsOf(drawn);
    // What is said twice is heard twice only if it was gone in between.
    this.#tell(undefined);
    this.#tell(
      kind === 'csv' || kind === 'svg' || kind === 'png'
        ? await takeFile(kind, { host, drawn, words })
        : await this.#copy(kind, drawn),
    );
  }

  async #copy(kind: CopyKind, drawn: Drawn): Promise<Outcome> {
    const words = wordsOf(drawn);
    if (kind === 'en' && !(await this.#english)) {
      return { message: words.notLoaded };
    }
    const text = writeCopy(
      kind,
      this.#cited(drawn, this.#choice.among(drawn)!),
    );
    try {
      // There is no clipboard where the page came without encryption.
      await navigator.clipboard.writeText(text);
      return { message: words.copied[kind] };
    } catch {
      return { message: words.notCopied, text };
    }
  }

  #tell(outcome: Outcome | undefined): void {
    this.#outcome = outcome;
    this.#panel.update();
    if (outcome?.text === undefined) return;
    const { renderRoot } = this.#tools.host;
    const text =
      renderRoot.querySelector<HTMLTextAreaElement>('.take textarea');
    text?.focus();
    text?.select();
    // Selecting shows the end of it.
    text?.scrollTo(0, 0);
  }

  #cited({ index, lang }: Drawn, figure: Figure): Cited {
    const { host } = this.#tools;
    return {
      index,
      figure,
      lang,
      release: host.release,
      page: location.href.replace(/#.*/, ''),
      src: originOf(host).url,
      // The day where the reader is, YYYY-MM-DD, as Swedes write it.
      accessed: new Date().toLocaleDateString('sv'),
    };
  }
}

function figuresOf({ frame }: Drawn): readonly Figure[] {
  return frame.shown?.().figures ?? [];
}

function wordsOf({ lang }: Drawn) {
  return lang === 'vi' ? takeVi : takeEn;
}
