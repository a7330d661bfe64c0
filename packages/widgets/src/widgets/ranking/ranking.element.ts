import type { DatasetIndex } from '@chiso/data/core';
import { number, type Properties } from '../../ui/base-element.js';
import { measureIn, rootPx } from '../../ui/canvas-measure.js';
import type { Frame } from '../../ui/frame.js';
import { Memo } from '../../ui/memo.js';
import type { Speaker } from '../../ui/pure/text.js';
import { WidgetElement } from '../../ui/widget-element.js';
import { describeRanking } from './ranking.describe.js';
import { describeControls } from './ranking.describe-controls.js';
import { words as vi } from './ranking.describe-vi.js';
import type { RankingWords } from './ranking.describe-words.js';
import { layoutRanking } from './ranking.layout.js';
import {
  arrangeRows,
  naturalSorting,
  type Reading,
  type Sorting,
} from './ranking.layout-rows.js';
import { modelRanking } from './ranking.model.js';
import type { RankingRowText, RankingText } from './ranking.model-text.js';
import { queryRanking } from './ranking.query.js';
import { styles } from './ranking.styles.js';
import { viewRanking } from './ranking.view.js';

type Rows = readonly RankingRowText[];

/** Fewer rows are taken in at a glance, and need no search. */
const searchedFrom = 20;

/**
 * A table of areas in order: rank, movement, name, figures with bars.
 *
 * @tag chiso-ranking
 * @slot - What is shown where there is no script or no document.
 * @slot header - Instead of the header.
 * @slot footer - After the source line.
 * @fires chiso-state - When `state` has changed.
 * @fires chiso-issue - When a document has arrived that is to be mended.
 */
export class RankingElement extends WidgetElement<RankingWords> {
  static override get styles(): readonly string[] {
    return [...WidgetElement.styles, styles];
  }

  static override get properties(): Properties {
    return {
      ...WidgetElement.properties,
      indicator: {},
      among: {},
      level: {},
      period: {},
      compare: {},
      highlight: {},
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
  /** How many rows are shown at first. @default 20 */
  declare top: number | undefined;
  /** The method's id, where statistics live side by side. */
  declare method: string | undefined;

  readonly #query = new Memo(queryRanking);
  readonly #model = new Memo(modelRanking);
  readonly #describe = new Memo(describeRanking);
  readonly #layout = new Memo(
    (text: RankingText, width: number, root: number) =>
      layoutRanking(text, {
        width,
        height: 0,
        rootPx: root,
        measureText: measureIn(this),
      }),
  );
  readonly #arrange = new Memo(arrangeRows);
  #barPx = 0;

  // What the reader has asked for.
  #sorting: Sorting | undefined;
  #order: Reading['order'];
  #typed = '';
  #matches: Reading['matches'];
  #isOpen = false;
  #isPrinting = false;
  #pace: ((rows: Rows) => Rows) | undefined;

  constructor() {
    super({
      vi,
      en: () => import('./ranking.describe-en.js').then(({ words }) => words),
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('beforeprint', this.#print);
    addEventListener('afterprint', this.#print);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('beforeprint', this.#print);
    removeEventListener('afterprint', this.#print);
  }

  protected override willUpdate(changed: ReadonlySet<string>): void {
    // What was asked of another table may not fit this one.
    if (changed.size === 0) return;
    this.#sorting = this.#order = this.#matches = undefined;
    this.#typed = '';
  }

  protected override draw(
    index: DatasetIndex,
    { words, ...languages }: Speaker<RankingWords>,
  ): Frame | undefined {
    const query = this.#query.get(this.question());
    const model = this.#model.get(index, query);
    if (!model) return undefined;
    const text = this.#describe.get(model, index, words, languages);
    const layout = this.#layout.get(text, this.#width(), rootPx());
    this.#barPx = layout.barPx;
    const { top } = query;
    const isAll = this.#isOpen || this.#isPrinting;
    const { rows, apart, found } = this.#arrange.get(text.rows, {
      order: this.#order,
      matches: this.#matches,
      limit: isAll ? Number.POSITIVE_INFINITY : top,
    });
    const count = text.rows.length;
    const sorting = this.#sorting ?? naturalSorting(text.columns);
    return {
      ...text,
      shown: () => ({
        figures: model.rows.flatMap(({ main, cells }) =>
          [...new Set([main, ...cells.map(({ figure }) => figure)])].flatMap(
            (figure) => figure ?? [],
          ),
        ),
        chief: model.rows.find(({ mark }) => mark)?.main,
      }),
      body: viewRanking(text, layout, {
        ...describeControls(model, words, languages.lang, {
          found,
          hidden: found - rows.length - apart.length,
        }),
        rows: (!this.#isPrinting && this.#pace?.(rows)) || rows,
        apart,
        sorting,
        typed: count > Math.min(top, searchedFrom) ? this.#typed : undefined,
        isOpen: found > top ? this.#isOpen : undefined,
        sort: (at) =>
          this.#read(({ nextSorting, orderBy }) => {
            this.#sorting = nextSorting(text.columns, sorting, at);
            this.#order = orderBy(this.#sorting);
          }),
        type: (typed) => {
          this.#typed = typed;
          this.#read(({ searchRows }) => {
            this.#matches = searchRows(this.#typed, text.columns);
          });
        },
        toggle: () =>
          this.#read(() => {
            this.#isOpen = !this.#isOpen;
          }),
      }),
    };
  }

  /** Before the box of the table stands, that of the frame it will stand in. */
  #width(): number {
    const frame = this.renderRoot.querySelector('figure');
    if (this.size.width || !frame) return this.size.width;
    const { paddingLeft, paddingRight } = getComputedStyle(frame);
    return (
      frame.clientWidth -
      Number.parseFloat(paddingLeft) -
      Number.parseFloat(paddingRight)
    );
  }

  /** In one place for all bars, so that a resize does not draw them anew. */
  protected override updated(): void {
    const table = this.renderRoot.querySelector('table');
    table?.style.setProperty('--_bar', `${this.#barPx}px`);
  }

  /** Does what the reader asks, with the part of the script for it. */
  async #read(
    change: (part: typeof import('./ranking.element-reading.js')) => void,
  ): Promise<void> {
    const part = await import('./ranking.element-reading.js').catch(() => null);
    // It did not arrive: the table stays as it is.
    if (!part) return;
    this.#pace ??= part.pace(this);
    change(part);
    this.requestUpdate();
    await this.updateComplete;
    // The button may have gone up with the rows that have left.
    if (this.shadowRoot?.activeElement?.part.contains('more')) {
      this.shadowRoot.activeElement.scrollIntoView({ block: 'nearest' });
    }
  }

  /** Paper shows every row. */
  readonly #print = ({ type }: Event): void => {
    this.#isPrinting = type === 'beforeprint';
    this.requestUpdate();
    this.performUpdate();
  };
}
