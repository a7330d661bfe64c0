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
import { tokens } from '../../ui/tokens.js';
import { describeRanking } from './ranking.describe.js';
import { describeControls } from './ranking.describe-controls.js';
import { words as vi } from './ranking.describe-vi.js';
import { PaceController } from './ranking.element-pace.js';
import { layoutRanking } from './ranking.layout.js';
import {
  arrangeRows,
  naturalSorting,
  nextSorting,
  type Sorting,
} from './ranking.layout-rows.js';
import { modelRanking } from './ranking.model.js';
import type { RankingRowText, RankingText } from './ranking.model-text.js';
import { queryRanking, type RankingAttributes } from './ranking.query.js';
import { styles } from './ranking.styles.js';
import { groupSize, viewRanking } from './ranking.view.js';

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
export class RankingElement extends LitElement {
  static override styles = [tokens, styles];

  static override properties: PropertyDeclarations = {
    src: {},
    data: { attribute: false },
    indicator: {},
    among: {},
    level: {},
    period: {},
    compare: {},
    highlight: {},
    top: { type: Number },
    release: {},
    method: {},
    header: {},
  };

  /** The address of the document. */
  declare src: string | undefined;
  /** The document itself, as a value or as JSON text. */
  declare data: unknown;
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
  /** Takes no notice of what was released later. */
  declare release: string | undefined;
  /** The method's id, where statistics live side by side. */
  declare method: string | undefined;
  /** Instead of the indicator's name. */
  declare header: string | undefined;

  readonly #source = new SourceController(this);
  readonly #size = new SizeController(this);
  readonly #stage = new StageController(this);
  readonly #pace = new PaceController<RankingRowText>(this, groupSize);
  readonly #language = new LanguageController(this, {
    vi,
    en: () => import('./ranking.describe-en.js').then(({ words }) => words),
  });
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
  #typed = '';
  #matches: ((row: RankingRowText) => boolean) | undefined;
  #isOpen = false;
  #isPrinting = false;

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
    const layout = this.#layout.get(text, this.#size.width, rootPx());
    this.#barPx = layout.barPx;
    const { top } = query;
    const isAll = this.#isOpen || this.#isPrinting;
    const { rows, apart, found } = this.#arrange.get(text.rows, {
      sorting: this.#sorting,
      matches: this.#matches,
      limit: isAll ? Number.POSITIVE_INFINITY : top,
    });
    const count = text.rows.length;
    const sorting = this.#sorting ?? naturalSorting(text.columns);
    return renderFrame(
      {
        ...text,
        body: viewRanking(
          text,
          layout,
          {
            rows: this.#pace.take(rows, this.#isPrinting),
            apart,
            sorting,
            typed:
              count > Math.min(top, searchedFrom) ? this.#typed : undefined,
            isOpen: found > top ? this.#isOpen : undefined,
          },
          {
            controls: describeControls(model, words, lang, {
              found,
              hidden: found - rows.length - apart.length,
            }),
            actions: {
              sort: (at) => {
                this.#sorting = nextSorting(text.columns, sorting, at);
                this.requestUpdate();
              },
              type: (typed) => this.#search(typed, text),
              toggle: () => this.#toggle(),
            },
          },
        ),
      },
      words.ui,
    );
  }

  /** In one place for all bars, so that a resize does not draw them anew. */
  protected override updated(): void {
    const table = this.renderRoot.querySelector('table');
    table?.style.setProperty('--_bar', `${this.#barPx}px`);
  }

  async #search(typed: string, { columns }: RankingText): Promise<void> {
    this.#typed = typed;
    const { searchRows } = await import('./ranking.layout-search.js');
    if (this.#typed !== typed) return;
    const nameAt = columns.findIndex(({ kind }) => kind === 'name');
    this.#matches = typed.trim() ? searchRows(typed, nameAt) : undefined;
    this.requestUpdate();
  }

  async #toggle(): Promise<void> {
    this.#isOpen = !this.#isOpen;
    this.requestUpdate();
    await this.updateComplete;
    // The button has gone up with the rows that have left.
    if (!this.#isOpen) {
      const button = this.renderRoot.querySelector('[part=more]');
      button?.scrollIntoView({ block: 'nearest' });
    }
  }

  /** Paper shows every row. */
  readonly #print = ({ type }: Event): void => {
    this.#isPrinting = type === 'beforeprint';
    this.requestUpdate();
    this.performUpdate();
  };

  #attributes(): RankingAttributes {
    return Object.fromEntries(
      Object.keys(RankingElement.properties).map((name) => [
        name,
        this[name as keyof this],
      ]),
    );
  }
}
