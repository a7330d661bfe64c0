import type { DatasetIndex } from '@chiso/data/core';
import type { TemplateResult } from 'lit/html.js';
import { number, type Properties } from '../../ui/base-element.js';
import { measureIn, rootPx } from '../../ui/canvas-measure.js';
import type { Frame } from '../../ui/frame.js';
import { late } from '../../ui/late.js';
import { Memo } from '../../ui/memo.js';
import type { Space } from '../../ui/pure/measure-text.js';
import type { Speaker } from '../../ui/pure/text.js';
import { WidgetElement } from '../../ui/widget-element.js';
import { describeGauge, type GaugeWords } from './gauge.describe.js';
import { words as vi } from './gauge.describe-vi.js';
import { layoutGauge, layoutWords } from './gauge.layout.js';
import { noteOf } from './gauge.layout-center.js';
import { type GaugeModel, modelGauge } from './gauge.model.js';
import type { GaugeItemText, GaugeText } from './gauge.model-text.js';
import { type GaugeVariant, queryGauge } from './gauge.query.js';
import { styles } from './gauge.styles.js';
import { viewGauge } from './gauge.view.js';
import { viewSeveral } from './gauge.view-several.js';

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
export class GaugeElement extends WidgetElement<GaugeWords> {
  static override get styles(): readonly string[] {
    return [...WidgetElement.styles, styles];
  }

  static override get properties(): Properties {
    return {
      ...WidgetElement.properties,
      indicator: {},
      area: {},
      period: {},
      method: {},
      statistic: {},
      variant: {},
      min: number,
      max: number,
      value: number,
      count: number,
      of: number,
      percent: number,
      unit: {},
      noun: {},
      hedge: {},
      source: {},
    };
  }

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
  /** How to draw it. Absent: what suits the figure. */
  declare variant: GaugeVariant | undefined;
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

  // What makes a picture whole once it stands.
  readonly #more = late(this, async () => {
    const more = await import('./gauge.element-more.js');
    this.adopt(more.moreStyles);
    return { ...more, table: more.tableOf(this) };
  });
  // Few gauges state their figure themselves.
  readonly #literal = late(this, () => import('./gauge.query-literal.js'));
  readonly #model = new Memo(modelGauge);
  readonly #describe = new Memo(describeGauge);

  constructor() {
    super({
      vi,
      en: () => import('./gauge.describe-en.js').then(({ words }) => words),
    });
  }

  /** The figure written in attributes, as a document. */
  literalDocument(): string | null | undefined {
    if ((this.value ?? this.count ?? this.percent) === undefined) {
      return undefined;
    }
    const part = this.#literal();
    return part ? part.writeLiteral(this) : null;
  }

  protected override draw(
    index: DatasetIndex,
    speaker: Speaker<GaugeWords>,
  ): Frame | undefined {
    const more = this.#more();
    const query = queryGauge(this.question());
    const model = this.#model.get(index, query, more);
    if (!model) return undefined;
    const heard = { ...speaker, more };
    const text = this.#describe.get(model, index, heard);
    const table = more?.table.render({ model, text, index, speaker: heard });
    return {
      ...text,
      body: table ?? this.#picture(model, text, more),
      summary: table ? '' : text.summary,
      actions: more?.table.renderButton(speaker.lang),
      // With the table: a button that came before its own would be moved by it.
      shown: more?.shownBy(model),
    };
  }

  /** Nothing is laid out until the box of the picture has a size. */
  #picture(
    model: GaugeModel,
    text: GaugeText,
    more: More | undefined,
  ): TemplateResult {
    const { width, height } = this.size;
    const space =
      width && height
        ? { width, height, rootPx: rootPx(), measureText: measureIn(this) }
        : undefined;
    return (
      more?.viewMore(model, text, space) ?? viewFirst(model, text, space, more)
    );
  }
}

/** A dial; of what is none, the figure in words. */
function viewFirst(
  { variant, items: [item] }: GaugeModel,
  { items }: GaugeText,
  space: Space | undefined,
  more: More | undefined,
): TemplateResult {
  const [text, ...others] = items as [GaugeItemText];
  if (others.length > 0) return viewSeveral(items);
  const lay = more?.layoutWhole ?? layoutGauge;
  return viewGauge(
    space &&
      (variant === 'dial' ? lay(item!, text, space) : layoutWords(text, space)),
    {
      note: noteOf(text).beneath,
      beyond: text.beyond,
      change: more?.viewChange(text),
    },
  );
}

type Part = typeof import('./gauge.element-more.js');

type More = Part & { readonly table: ReturnType<Part['tableOf']> };
