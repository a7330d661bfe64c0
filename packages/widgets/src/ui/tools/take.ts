import { type Figure, type Language, learn } from '@chiso/data/core';
import type { Drawn, ToolController } from '../tool-controller.js';
import { originOf } from './document-origin.js';
import { type Control, chooseFigure, offerChoice } from './evidence-choice.js';
import { evidenceSpeech } from './evidence-speech.js';
import type { FigureChoice } from './figure-choice.js';
import type { PanelContent } from './panel.js';
import type { Outcome } from './take-outcome.js';
import { takeSpeech } from './take-speech.js';
import { takeStyles } from './take-styles.js';
import { type Cited, writeCopy } from './take-texts.js';
import type { CopyKind, FileKind, TakeKind } from './take-words.js';
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

  /** Resolves when the tool can be shown in a language. */
  async learn(lang: Language): Promise<void> {
    await Promise.all([evidenceSpeech.learn(lang), takeSpeech.learn(lang)]);
  }

  /** Forgets what was done when the panel was open before. */
  open(): void {
    this.#outcome = undefined;
  }

  /** What the panel shows. */
  readonly view = (drawn: Drawn): PanelContent | undefined => {
    const { index, lang, documentLang } = drawn;
    const words = takeSpeech.in(lang);
    const evidence = evidenceSpeech.in(lang);
    if (!words || !evidence) {
      this.learn(lang).then(this.#panel.update);
      return undefined;
    }
    const figure = this.#choice.among(drawn);
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
        hasMoreRows: drawn.frame.shown?.().drawn !== undefined,
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
    const { drawn } = this.#tools;
    if (!drawn) return;
    // What is said twice is heard twice only if it was gone in between.
    this.#tell(undefined);
    this.#tell(
      kind === 'csv' || kind === 'all' || kind === 'svg' || kind === 'png'
        ? await this.#download(kind, drawn)
        : await this.#copy(kind, drawn),
    );
  }

  /** Drawing a picture anew weighs more than all citations. */
  async #download(kind: FileKind | 'all', drawn: Drawn): Promise<Outcome> {
    const words = takeSpeech.in(drawn.lang)!;
    const part = await import('./take-file.js').catch(() => undefined);
    return part
      ? part.takeFile(kind, { host: this.#tools.host, drawn, words })
      : { message: words.notLoaded };
  }

  async #copy(kind: CopyKind, drawn: Drawn): Promise<Outcome> {
    const words = takeSpeech.in(drawn.lang)!;
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
