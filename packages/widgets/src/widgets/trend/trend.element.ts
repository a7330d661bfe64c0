import type { DatasetIndex } from '@chiso/data/core';
import { tableReader } from '../../source/read-table.js';
import type { Decimal } from '../../source/table-numbers.js';
import type { Properties } from '../../ui/base-element.js';
import { measureIn, rootPx } from '../../ui/canvas-measure.js';
import { contrast } from '../../ui/contrast.js';
import type { Frame } from '../../ui/frame.js';
import { late } from '../../ui/late.js';
import { Memo } from '../../ui/memo.js';
import type { Space } from '../../ui/pure/measure-text.js';
import type { Speaker } from '../../ui/pure/text.js';
import { WidgetElement } from '../../ui/widget-element.js';
import { describeTrend } from './trend.describe.js';
import { words as vi } from './trend.describe-vi.js';
import type { TrendWords } from './trend.describe-words.js';
import { type LayoutPart, layoutTrend } from './trend.layout.js';
import { modelTrend, type TrendModel } from './trend.model.js';
import type { TrendText } from './trend.model-text.js';
import { queryTrend } from './trend.query.js';
import { styles } from './trend.styles.js';
import { viewTrend } from './trend.view.js';

/**
 * How one indicator has gone: a line for each area and method, with direct
 * labels, targets, breaks, and whatever qualifies its figures.
 *
 * @tag chiso-trend
 * @slot - What is shown where there is no script or no document.
 * @slot header - Instead of the header.
 * @slot footer - After the source line.
 * @fires chiso-state - When `state` has changed.
 * @fires chiso-issue - When a document has arrived that is to be mended.
 */
export class TrendElement extends WidgetElement<TrendWords> {
  static override get styles(): readonly string[] {
    return [...WidgetElement.styles, contrast, styles];
  }

  static override get properties(): Properties {
    return {
      ...WidgetElement.properties,
      indicator: {},
      area: {},
      method: {},
      from: {},
      decimal: {},
      to: {},
      statistic: {},
    };
  }

  /** The indicator's id. Absent: the document's first. */
  declare indicator: string | undefined;
  /** Areas' ids or provinces' slugs, separated by spaces: a line each. */
  declare area: string | undefined;
  /** Methods' ids, separated by spaces: a line each. Absent: all there are. */
  declare method: string | undefined;
  /**
   * How decimals are written in a table that is read as the document: `comma`
   * or `point`. Absent: only whole numbers are read.
   */
  declare decimal: Decimal | undefined;
  /** The first period to show. */
  declare from: string | undefined;
  /** The last period to show, targets included. */
  declare to: string | undefined;
  /** `mean`, `median` … of a set of areas. */
  declare statistic: string | undefined;

  /** What completes the first picture; undefined until it is there. */
  readonly #more = late(this, async () => {
    const { TrendMore } = await import('./trend.element-more.js');
    return new TrendMore(this);
  });
  readonly #question = new Memo(queryTrend);
  readonly #model = new Memo(modelTrend);
  readonly #describe = new Memo(describeTrend);
  // Pointing renders anew, and must not lay out anew.
  readonly #layout = new Memo(
    (
      model: TrendModel,
      text: TrendText,
      box: Omit<Space, 'measureText'>,
      more: LayoutPart | undefined,
    ) => {
      const space = { ...box, measureText: measureIn(this) };
      return layoutTrend(model, text, space, more);
    },
  );

  /** The document in a table among the children, where there is no other. */
  readonly tableDocument = tableReader(this);

  constructor() {
    super({
      vi,
      en: () => import('./trend.describe-en.js').then(({ words }) => words),
    });
  }

  protected override willUpdate(): void {
    // Together with the document: what is there by then is drawn at once.
    this.#more();
  }

  protected override draw(
    index: DatasetIndex,
    speaker: Speaker<TrendWords>,
  ): Frame | undefined {
    const first = this.#model.get(index, this.#question.get(this.question()));
    if (!first) return undefined;
    const more = this.#more();
    const told = more?.told();
    const model = more?.complete(first, index) ?? first;
    const text = this.#describe.get(model, index, speaker, more?.describe);
    const content = { model, text, index, speaker };
    const table = told?.table(content);
    const { width, height } = this.size;
    // Nothing until the box of the picture has a size.
    const box = width && height && { width, height, rootPx: rootPx() };
    const layout =
      table || !box
        ? undefined
        : this.#layout.get(model, text, box, more?.layout);
    return {
      ...text,
      body: table ?? viewTrend(text, layout, more?.tell(content, layout)),
      // The table says all of it.
      summary: table ? '' : (told?.summary(content) ?? text.summary),
      actions: told?.tableButton(content),
      // Its tools stand after the button of the table, and come with it.
      shown: told?.shown(model),
    };
  }
}
