import { type Figure, learn } from '@chiso/data/core';
import type { Drawn, ToolController } from '../tool-controller.js';
import { type Control, chooseFigure, offerChoice } from './evidence-choice.js';
import { en as evidenceEn } from './evidence-en.js';
import { vi as evidenceVi } from './evidence-vi.js';
import { type FigureLink, isLinked, linkTo } from './follow-link.js';
import type { PanelContent } from './panel.js';
import { takeEn } from './take-en.js';
import { takeFile } from './take-file.js';
import type { Outcome } from './take-outcome.js';
import { takeStyles } from './take-styles.js';
import { type Cited, writeCopy } from './take-texts.js';
import { takeVi } from './take-vi.js';
import type { CopyKind, TakeKind } from './take-words.js';
import { viewTake } from './view-take.js';

/**
 * What a reader takes along of an element: citations of one of its figures,
 * all of them as a file, and the picture.
 */
export class TakeTool {
  readonly #tools: ToolController;
  readonly #update: () => void;
  readonly #english: Promise<boolean>;
  #chosen: FigureLink | undefined;
  #outcome: Outcome | undefined;

  /** `update` shows the content anew. */
  constructor(tools: ToolController, update: () => void) {
    this.#tools = tools;
    this.#update = update;
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
    const figure = this.#figure(drawn);
    const evidence = lang === 'vi' ? evidenceVi : evidenceEn;
    const speaker = { index, lang, documentLang, words: evidence };
    return {
      title: words.title,
      close: words.close,
      body: viewTake({
        words,
        citation: figure && writeCopy(lang, this.#cited(drawn, figure)),
        controls: figure ? offerChoice(figuresOf(drawn), figure, speaker) : [],
        dimensions: evidence.dimensions,
        choose: (control) => this.#choose(drawn, control),
        take: (kind) => this.#take(kind),
        outcome: this.#outcome,
      }),
    };
  };

  /** The figure that is cited: the chosen one, else the chief one. */
  #figure(drawn: Drawn): Figure | undefined {
    const figures = figuresOf(drawn);
    const chosen = this.#chosen;
    return (
      (chosen && figures.find((one) => isLinked(chosen, one))) ??
      drawn.frame.shown?.().chief ??
      figures[0]
    );
  }

  #choose(drawn: Drawn, control: Pick<Control, 'dimension' | 'value'>): void {
    const current = this.#figure(drawn)!;
    const figure = chooseFigure(figuresOf(drawn), current, control);
    this.#chosen = linkTo(figure, { document: drawn.index.header.id });
    this.#tell(undefined);
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
    const text = writeCopy(kind, this.#cited(drawn, this.#figure(drawn)!));
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
    this.#update();
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
      src: addressOf(host),
      // The day where the reader is, YYYY-MM-DD, as Swedes write it.
      accessed: new Date().toLocaleDateString('sv'),
    };
  }
}

/** Where the document was loaded from; undefined where it was handed in. */
function addressOf(host: HTMLElement): string | undefined {
  const { src, data } = host as { readonly src?: string; data?: unknown };
  return src && (data ?? undefined) === undefined
    ? new URL(src, host.baseURI).href
    : undefined;
}

function figuresOf({ frame }: Drawn): readonly Figure[] {
  return frame.shown?.().figures ?? [];
}

function wordsOf({ lang }: Drawn) {
  return lang === 'vi' ? takeVi : takeEn;
}
