import type { DatasetIndex } from '@chiso/data/core';
import { tableReader } from '../../source/read-table.js';
import type { Decimal } from '../../source/table-numbers.js';
import { flag, number, type Properties } from '../../ui/base-element.js';
import { measureIn, rootPx } from '../../ui/canvas-measure.js';
import { controlStyles } from '../../ui/control-styles.js';
import type { Frame } from '../../ui/frame.js';
import { late } from '../../ui/late.js';
import { Memo } from '../../ui/memo.js';
import type { Speaker } from '../../ui/pure/text.js';
import { WidgetElement } from '../../ui/widget-element.js';
import { describeRanking } from './ranking.describe.js';
import { words as vi } from './ranking.describe-vi.js';
import type { RankingWords } from './ranking.describe-words.js';
import { layoutRanking } from './ranking.layout.js';
import { cutRows } from './ranking.layout-cut.js';
import { modelRanking } from './ranking.model.js';
import { findNamed } from './ranking.model-named.js';
import type { RankingText } from './ranking.model-text.js';
import { queryRanking } from './ranking.query.js';
import { styles } from './ranking.styles.js';
import { viewRanking } from './ranking.view.js';

type More = import('./ranking.element-more.js').RankingMore;

/** A short wait; after it the picture stands without the part. */
const patienceMs = 500;

/**
 * A table of areas in order: rank, movement, name, figures with bars.
 *
 * @tag chiso-ranking
 * @slot - What is shown where there is no script or no document.
 * @slot header - Instead of the header.
 * @slot footer - After the source line.
 * @fires chiso-state - When `state` has changed.
 * @fires chiso-issue - When a document has arrived that is to be mended.
 * @fires chiso-select - When the reader has chosen a row for its group; a page
 *   that cancels it keeps the choice to itself.
 */
export class RankingElement extends WidgetElement<RankingWords> {
  static override get styles(): readonly string[] {
    return [...WidgetElement.styles, controlStyles, styles];
  }

  static override get properties(): Properties {
    return {
      ...WidgetElement.properties,
      indicator: {},
      among: {},
      level: {},
      period: {},
      decimal: {},
      compare: {},
      highlight: {},
      history: { read: flag },
      top: number,
      method: {},
    };
  }

  /** The indicators' ids, separated by spaces; the first one ranks. */
  declare indicator: string | undefined;
  /** The id of the set that is ranked. Absent: the one that the ranks name. */
  declare among: string | undefined;
  /** Only areas of this level: `province`, `ministry` … */
  declare level: string | undefined;
  /** The period's code. Absent: the latest that has several areas. */
  declare period: string | undefined;
  /** The period that movement is reckoned from. Absent: no movement. */
  declare compare: string | undefined;
  /** The areas to mark, by id, slug or name; ids are separated by spaces. */
  declare highlight: string | undefined;
  /** Draws a small line of each row's earlier editions. */
  declare history: boolean | undefined;
  /** How many rows are shown at first. @default 20 */
  declare top: number | undefined;
  /**
   * How decimals are written in a table that is read as the document: `comma`
   * or `point`. Absent: only whole numbers are read.
   */
  declare decimal: Decimal | undefined;
  /** The method's id, where statistics live side by side. */
  declare method: string | undefined;

  readonly #query = new Memo(queryRanking);
  readonly #model = new Memo(modelRanking);
  readonly #describe = new Memo(describeRanking);
  readonly #layout = new Memo(
    (
      columns: RankingText['columns'],
      rows: RankingText['rows'],
      width: number,
      root: number,
    ) =>
      layoutRanking(
        { columns, rows },
        { width, rootPx: root, measureText: measureIn(this) },
      ),
  );
  /** Null: it did not arrive. */
  readonly #more = late<More | null>(
    this,
    async () => {
      const { RankingMore } = await import('./ranking.element-more.js');
      return new RankingMore(this);
    },
    null,
  );

  /** True when the part has had its chance to come before the picture. */
  readonly #patience = late(
    this,
    () =>
      new Promise<true>((resolve) => {
        setTimeout(resolve, patienceMs, true);
      }),
  );

  /** The document in a table among the children, where there is no other. */
  readonly tableDocument = tableReader(this);

  constructor() {
    super({
      vi,
      en: () => import('./ranking.describe-en.js').then(({ words }) => words),
    });
  }

  protected override willUpdate(): void {
    // On its way while the document is: where it comes first, the whole
    // picture is drawn at once.
    this.#more();
  }

  protected override draw(
    index: DatasetIndex,
    speaker: Speaker<RankingWords>,
  ): Frame | null | undefined {
    const more = this.#more();
    // What the group has chosen is marked; it lists nothing else.
    const { area, compare, history, ...asked } = this.question();
    // No room is kept for columns that will never come.
    const query = this.#query.get(
      more === null ? asked : { ...asked, compare, history },
    );
    const model = this.#model.get(index, query);
    if (!model) return undefined;
    // Its notes stand under the table, and would move what stands below.
    if (more === undefined && !this.#patience()) return null;
    const describe = this.#describe;
    const reading = more?.read(model, {
      index,
      query,
      speaker,
      area,
      describe,
    });
    const text = reading?.text ?? describe.get(model, index, speaker);
    const layout = this.#layout.get(
      text.columns,
      text.rows,
      this.#width(),
      rootPx(),
    );
    // Without the part that could show the other rows, all stand at once.
    const top = more === null ? text.rows.length : query.top;
    return {
      ...text,
      shown: reading?.shown,
      body: viewRanking(
        text,
        layout,
        reading ??
          cutRows(
            text.rows,
            top,
            findNamed(index, model, [...query.highlight, area ?? '']),
          ),
        top,
        reading,
      ),
    };
  }

  /** Before the box of the table stands, that of what stands above it. */
  #width(): number {
    return (
      this.size.width ||
      (this.renderRoot.querySelector('figcaption')?.clientWidth ?? 0)
    );
  }
}
