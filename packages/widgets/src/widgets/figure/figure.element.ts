import type { DatasetIndex } from '@chiso/data/core';
import { html, type TemplateResult } from 'lit/html.js';
import { flag, number, type Properties } from '../../ui/base-element.js';
import { contrast } from '../../ui/contrast.js';
import type { Frame, Surroundings } from '../../ui/frame.js';
import { Memo } from '../../ui/memo.js';
import type { Speaker } from '../../ui/pure/text.js';
import { WidgetElement } from '../../ui/widget-element.js';
import { describeFigure, type FigureWords } from './figure.describe.js';
import { words as vi } from './figure.describe-vi.js';
import { modelFigure } from './figure.model.js';
import { queryFigure } from './figure.query.js';
import { styles } from './figure.styles.js';
import { viewFigure } from './figure.view.js';

/**
 * One figure inside a sentence, its evidence one tap away. What stands between
 * its tags stays written; where the document has changed since it was cited,
 * it says so.
 *
 * @tag chiso-figure
 * @slot - What is written. Absent: the figure in words.
 * @fires chiso-state - When `state` has changed.
 * @fires chiso-issue - When a document has arrived that is to be mended.
 */
export class FigureElement extends WidgetElement<FigureWords> {
  static override readonly isInline = true;

  static override get styles(): readonly string[] {
    return [...WidgetElement.styles, contrast, styles];
  }

  static override get properties(): Properties {
    return {
      ...WidgetElement.properties,
      indicator: {},
      area: {},
      period: {},
      method: {},
      statistic: {},
      format: {},
      bare: { read: flag },
      unhedged: { read: flag },
      cited: number,
      live: { read: flag },
    };
  }

  /** The indicator's id. Absent: the first of the document. */
  declare indicator: string | undefined;
  /** The area's id, or a province's slug. Absent: the document's. */
  declare area: string | undefined;
  /** The period's code. Absent: the latest that has a figure. */
  declare period: string | undefined;
  /** The method's id, where statistics live side by side. */
  declare method: string | undefined;
  /** `mean`, `median` … of a set of areas. */
  declare statistic: string | undefined;
  /** `rank` or `fraction`. Absent: the figure in words. */
  declare format: string | undefined;
  /** Leaves out what is counted, where the sentence names it. */
  declare bare: boolean | undefined;
  /** Leaves out the "gần" or "trên", where the sentence has it. */
  declare unhedged: boolean | undefined;
  /** The number as it was when it was cited, with a decimal point. */
  declare cited: number | undefined;
  /** Writes what the document says now, whatever was written or cited. */
  declare live: boolean | undefined;

  readonly #model = new Memo(modelFigure);
  readonly #describe = new Memo(describeFigure);

  constructor() {
    super({
      vi,
      en: () => import('./figure.describe-en.js').then(({ words }) => words),
    });
  }

  protected override draw(
    index: DatasetIndex,
    { words, lang, documentLang }: Speaker<FigureWords>,
  ): Frame | undefined {
    const model = this.#model.get(index, queryFigure(this.question()));
    if (!model) return undefined;
    const { figure } = model;
    const languages = { lang, documentLang };
    const text = this.#describe.get(model, index, words, languages);
    return { ...text, body: text, shown: () => ({ figures: [figure] }) };
  }

  protected override compose(
    { body, message, shown }: Frame,
    { tools, words }: Surroundings,
  ): TemplateResult {
    // On a server it is not known.
    const text: string | null | undefined = this.textContent;
    const isWritten = text === undefined ? undefined : text?.trim() !== '';
    if (shown) {
      return viewFigure(body as never, {
        isWritten: !this.live && isWritten,
        open: (event) => tools?.use(event),
      });
    }
    if (isWritten) return html`<slot></slot>`;
    // While it loads, its place is kept, and no words stand in it.
    return message === words?.loading
      ? html`<span class="unseen">${message}</span>`
      : // The sentence has a full stop of its own.
        html`<span>${message?.replace(/\.$/, '')}</span>`;
  }
}
