import type { DatasetIndex } from '@chiso/data/core';
import type { TemplateResult } from 'lit/html.js';
import type { Loaded } from '../source/load-document.js';
import { SourceController } from '../source/source-controller.js';
import { BaseElement, type Properties } from './base-element.js';
import { type Frame, renderFrame, type Surroundings } from './frame.js';
import { LanguageController, type WordSource } from './language-controller.js';
import { late } from './late.js';
import type { Speaker } from './pure/text.js';
import type { UiWords } from './pure/ui-words.js';
import { SizeController } from './size-controller.js';
import { StageController } from './stage-controller.js';
import { tokens } from './tokens.js';
import type { Drawn } from './tool-controller.js';

/** The attributes of an element that say something, by their properties. */
export type Question = Readonly<Record<string, never>>;

/**
 * What all widgets have in common: a document, a language, a state, and the
 * frame around a picture.
 */
export abstract class WidgetElement<
  Words extends { readonly ui: UiWords },
> extends BaseElement {
  static override styles: readonly string[] = [tokens];

  /** Whether it stands in a sentence. @internal */
  declare static readonly isInline?: boolean;

  static override properties: Properties = {
    src: {},
    integrity: {},
    data: { attribute: false },
    release: {},
    header: {},
    follows: {},
  };

  /** The address of the document. */
  declare src: string | undefined;
  /**
   * The hash of the document at `src`, `sha384-…` as the platform writes it:
   * another document is not shown.
   */
  declare integrity: string | undefined;
  /**
   * The document itself, as a value or as JSON text. Null: it is still to come.
   */
  declare data: unknown;
  /** Takes no notice of what was released later. */
  declare release: string | undefined;
  /** Instead of the indicator's name. */
  declare header: string | undefined;
  /** The id of the `<chiso-dataset>` to follow, where it stands in none. */
  declare follows: string | undefined;

  /** What stands, for the element's tools. @internal */
  drawn: Drawn | undefined;

  /** What is to be mended in the document. @internal */
  get issues(): Loaded['issues'] | undefined {
    return this.#source.loaded?.issues;
  }

  /** The size of the box of the picture. @internal */
  readonly size = new SizeController(this);
  readonly #source = new SourceController(this);
  readonly #stage = new StageController(this);
  readonly #language: LanguageController<Words>;
  readonly #tools = late(this, async () => {
    const { attend } = await import('./attend.js');
    return attend(this);
  });

  constructor(words: WordSource<Words>) {
    super();
    this.#language = new LanguageController(this, words);
  }

  /**
   * The picture with what stands around it; undefined where the document knows
   * nothing of what is asked, null while it is not to be drawn yet.
   */
  protected abstract draw(
    index: DatasetIndex,
    speaker: Speaker<Words>,
  ): Frame | null | undefined;

  /**
   * What is asked: by the element's own attributes, else by what its group has
   * chosen. An empty attribute asks nothing.
   */
  protected question(): Question {
    const { area, period, indicator } = this.#source.group ?? {};
    const { properties } = this.constructor as typeof WidgetElement;
    const asked: Record<string, unknown> = { area, period, indicator };
    for (const name of Object.keys(properties)) {
      const value = this[name as never] ?? '';
      if (value !== '') asked[name] = value;
    }
    return asked as Question;
  }

  /** A picture and what stands around it, or a message and the fallback. */
  protected compose(frame: Frame, around: Surroundings): TemplateResult {
    return renderFrame(frame, around);
  }

  protected override render(): TemplateResult {
    try {
      return this.#render();
    } catch (error) {
      // What was read on trust may be wrong: waits until it is checked.
      this.#source.distrust(error);
      return this.#render();
    }
  }

  #render(): TemplateResult {
    const { header } = this;
    const { index } = this.#source;
    const { lang, words } = this.#language.speak(index?.header.lang);
    const documentLang = index?.header.lang ?? 'vi';
    const drawn =
      index && words && this.draw(index, { lang, documentLang, words, header });
    this.drawn = undefined;
    if (!drawn) {
      if (this.#source.loaded) this.#tools();
      return this.compose(
        this.#stage.wait(
          drawn === null ? undefined : this.#source.loaded,
          lang,
          words?.ui,
          header,
        ),
        { words: words?.ui },
      );
    }
    const isOld = isPast(index!.header.nextRelease);
    this.#stage.stand(isOld);
    this.drawn = {
      index: index!,
      frame: drawn,
      issues: this.#source.loaded!.issues,
      lang,
      documentLang,
    };
    return this.compose(drawn, {
      words: words?.ui,
      isOld,
      tools: this.#tools(),
    });
  }
}

/** A day, a month or a year that is over. */
function isPast(time = ''): boolean {
  return time < new Date().toISOString().slice(0, time.length);
}
