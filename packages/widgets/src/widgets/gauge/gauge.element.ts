import {
  LitElement,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import { SourceController } from '../../source/source-controller.js';
import { measureIn, rootPx } from '../../ui/canvas-measure.js';
import { renderFrame } from '../../ui/frame.js';
import { LanguageController } from '../../ui/language-controller.js';
import { Memo } from '../../ui/memo.js';
import { SizeController } from '../../ui/size-controller.js';
import { StageController } from '../../ui/stage-controller.js';
import { TableController } from '../../ui/table-controller.js';
import { tokens } from '../../ui/tokens.js';
import { describeGauge } from './gauge.describe.js';
import { words as vi } from './gauge.describe-vi.js';
import { type GaugeLayout, layoutGauge } from './gauge.layout.js';
import { type GaugeModel, modelGauge } from './gauge.model.js';
import type { GaugeText } from './gauge.model-text.js';
import {
  type GaugeAttributes,
  type GaugeVariant,
  queryGauge,
} from './gauge.query.js';
import { type LiteralAttributes, writeLiteral } from './gauge.query-literal.js';
import { styles } from './gauge.styles.js';
import { viewGauge } from './gauge.view.js';

/**
 * One figure, or several under one header, in words and as a dial, a ring or
 * bars, with what it is measured against and where it comes from.
 *
 * @tag chiso-gauge
 * @slot - What is shown where there is no script or no document.
 * @slot header - Instead of the header.
 * @slot footer - After the source line.
 * @fires chiso-state - When `state` has changed.
 * @fires chiso-issue - When a document has arrived that is to be mended.
 */
export class GaugeElement extends LitElement {
  static override styles = [tokens, styles];

  static override properties: PropertyDeclarations = {
    src: {},
    data: { attribute: false },
    indicator: {},
    area: {},
    period: {},
    method: {},
    statistic: {},
    release: {},
    variant: {},
    header: {},
    min: { type: Number },
    max: { type: Number },
    value: { type: Number },
    count: { type: Number },
    of: { type: Number },
    percent: { type: Number },
    unit: {},
    noun: {},
    hedge: {},
    source: {},
  };

  /** The address of the document. */
  declare src: string | undefined;
  /** The document itself, as a value or as JSON text. */
  declare data: unknown;
  /** The indicator's id; several, separated by spaces, are drawn as bars. */
  declare indicator: string | undefined;
  /** The area's id, or a province's slug. Absent: the document's. */
  declare area: string | undefined;
  /** The period's code. Absent: the latest. */
  declare period: string | undefined;
  /** The method's id, where statistics live side by side. */
  declare method: string | undefined;
  /** `mean`, `median` … of a set of areas. */
  declare statistic: string | undefined;
  /** Takes no notice of what was released later. */
  declare release: string | undefined;
  /** How to draw it. Absent: what suits the figure. */
  declare variant: GaugeVariant | undefined;
  /** Instead of the indicator's name. */
  declare header: string | undefined;
  /** The lower end of the scale, over the document's. */
  declare min: number | undefined;
  /** The upper end of the scale, over the document's. */
  declare max: number | undefined;
  /** A figure without a document. */
  declare value: number | undefined;
  /** Without a document: how many of `of`. */
  declare count: number | undefined;
  /** Without a document: how many there are in all. */
  declare of: number | undefined;
  /** Without a document: the published share. */
  declare percent: number | undefined;
  /** Without a document: the unit of `value`. */
  declare unit: string | undefined;
  /** Without a document: what is counted. */
  declare noun: string | undefined;
  /** Without a document: the word before the figure. */
  declare hedge: string | undefined;
  /** Without a document: where the figure was read. */
  declare source: string | undefined;

  readonly #source = new SourceController(this);
  readonly #size = new SizeController(this);
  readonly #stage = new StageController(this);
  readonly #table = new TableController<GaugeText>(this, () =>
    import('./gauge.view-table.js').then(({ viewTable }) => viewTable),
  );
  readonly #language = new LanguageController(this, {
    vi,
    en: () => import('./gauge.describe-en.js').then(({ words }) => words),
  });
  readonly #literal = new Memo(writeLiteral);
  readonly #query = new Memo(queryGauge);
  readonly #model = new Memo(modelGauge);
  readonly #describe = new Memo(describeGauge);

  /** The figure written in attributes, as a document. */
  literalDocument(): unknown {
    return this.#literal.get(this.#attributes());
  }

  protected override render(): TemplateResult {
    return this.#stage.guard(this.#source, () => this.#draw());
  }

  #draw(): TemplateResult {
    const { index } = this.#source;
    const { lang, words } = this.#language.speak(index?.header.lang);
    const query = this.#query.get(this.#attributes());
    const model = index && this.#model.get(index, query);
    if (!index || !model || !words) {
      return this.#stage.wait(this.#source, lang, words?.ui, this.header);
    }
    this.#stage.stand(this.#source);
    const text = this.#describe.get(model, index, words, {
      lang,
      documentLang: index.header.lang ?? 'vi',
      header: this.header,
    });
    const table = this.#table.render(text);
    return renderFrame(
      {
        ...text,
        body: table ?? viewGauge(model, text, this.#layout(model, text)),
        summary: table ? '' : text.summary,
        actions: this.#table.renderButton(words.ui),
      },
      words.ui,
    );
  }

  /** Nothing until the box of the picture has a size. */
  #layout(model: GaugeModel, text: GaugeText): GaugeLayout | undefined {
    const { width, height } = this.#size;
    const hasSize = width > 0 && height > 0;
    if (!hasSize && model.variant !== 'bar') return undefined;
    const measureText = measureIn(this);
    return layoutGauge(model, text, {
      width,
      height,
      rootPx: rootPx(),
      measureText,
    });
  }

  #attributes(): GaugeAttributes & LiteralAttributes {
    return Object.fromEntries(
      Object.keys(GaugeElement.properties).map((name) => [
        name,
        this[name as keyof this],
      ]),
    );
  }
}
