import type { DatasetIndex } from '@chiso/data/core';
import type { TargetStatus } from '@chiso/data/targets';
import { number, type Properties } from '../../ui/base-element.js';
import type { Frame } from '../../ui/frame.js';
import { late } from '../../ui/late.js';
import { Memo } from '../../ui/memo.js';
import type { Languages, Speaker } from '../../ui/pure/text.js';
import { ui } from '../../ui/pure/ui-vi.js';
import {
  missingPart,
  type Pending,
  stillLoading,
  WidgetElement,
} from '../../ui/widget-element.js';
import type { ScorecardWords } from './scorecard.describe-words.js';
import type { ScorecardModel } from './scorecard.model.js';
import { queryScorecard } from './scorecard.query.js';
import { styles } from './scorecard.styles.js';

/**
 * A monitoring board: the targets of a document, which are reached, on the
 * way, behind, and which nobody has information for, by topic.
 *
 * @tag chiso-scorecard
 * @slot - What is shown where there is no script or no document.
 * @slot header - Instead of the header.
 * @slot footer - After the source line.
 * @fires chiso-state - When `state` has changed.
 * @fires chiso-issue - When a document has arrived that is to be mended.
 */
export class ScorecardElement extends WidgetElement<ScorecardWords> {
  static override get styles(): readonly string[] {
    return [...WidgetElement.styles, styles];
  }

  static override get properties(): Properties {
    return {
      ...WidgetElement.properties,
      topic: {},
      area: {},
      period: {},
      due: {},
      method: {},
      tolerance: number,
      status: {},
    };
  }

  /** The topics' ids, separated by spaces; those below them are included. */
  declare topic: string | undefined;
  /** The area's id, or a province's slug. Absent: all that have targets. */
  declare area: string | undefined;
  /** How things stood by figures up to this period. Absent: by the latest. */
  declare period: string | undefined;
  /** Only targets whose deadline lies in this period. Absent: all. */
  declare due: string | undefined;
  /** The method's id, where statistics live side by side. */
  declare method: string | undefined;
  /**
   * How far a figure may lie behind the straight line and still be on the
   * way, as a share of the whole way. @default 0
   */
  declare tolerance: number | undefined;
  /**
   * The statuses shown at first, separated by spaces: `reached`,
   * `on-the-way`, `behind`, `no-information`. Absent: all.
   */
  declare status: string | undefined;

  /** Null: it did not arrive. */
  readonly #board = late<Board | null>(
    this,
    async () => {
      const board = await import('./scorecard.element-board.js');
      this.adopt(board.boardStyles);
      return board;
    },
    null,
  );
  readonly #more = late<More | null>(
    this,
    async () => {
      const more = await import('./scorecard.element-more.js');
      this.adopt([more.moreStyles]);
      return more;
    },
    null,
  );
  readonly #query = new Memo(queryScorecard);
  readonly #model = new Memo((board: Board, ...asked: Asked) =>
    board.modelScorecard(...asked),
  );
  readonly #describe = new Memo((board: Board, ...told: Told) =>
    board.describeScorecard(...told),
  );
  readonly #trends = new Memo(
    (more: More, { groups }: ScorecardModel, languages: Languages) =>
      groups.map(({ rows }) =>
        rows.map((row) => more.viewTrend(row, languages)),
      ),
  );

  // What the reader has asked for.
  #chosen: readonly TargetStatus[] | undefined;
  #isRuleOpen = false;

  constructor() {
    super({
      vi: { ui, board: undefined },
      en: () => import('./scorecard.describe-en.js').then(({ words }) => words),
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Comes while the document does.
    this.#board();
  }

  protected override willUpdate(changed: ReadonlySet<string>): void {
    // Another document leaves the reader's choice as it is.
    if (changed.has('status')) this.#chosen = undefined;
  }

  protected override draw(
    index: DatasetIndex,
    { words, lang, documentLang, header }: Speaker<ScorecardWords>,
  ): Frame | Pending | undefined {
    const board = this.#board();
    if (!board) return board === null ? missingPart : stillLoading;
    const query = this.#query.get(this.question());
    const model = this.#model.get(board, index, query);
    if (!model) return undefined;
    const languages = { lang, documentLang };
    const text = this.#describe.get(board, model, index, {
      ...languages,
      words,
      header,
    });
    const more = this.#more();
    const chosen = this.#chosen ?? query.shown;
    return {
      ...text,
      shown: () => board.collectShown(model),
      body: board.viewScorecard(text, board.layoutShares(model), {
        ...board.describeFound(model, chosen, words, lang),
        ui: words.ui,
        chosen,
        trends: more ? this.#trends.get(more, model, languages) : undefined,
        rule: more
          ? this.#isRuleOpen &&
            more.viewRule(more.describeRule(model, languages))
          : more === null && words.ui.error,
        choose: (status) =>
          this.#choose(
            chosen.includes(status)
              ? chosen.filter((one) => one !== status)
              : [...chosen, status],
          ),
        showAll: () => this.#showAll(),
        openRule: () => {
          this.#isRuleOpen = true;
          this.requestUpdate();
        },
      }),
    };
  }

  #choose(chosen: readonly TargetStatus[]): void {
    this.#chosen = chosen;
    this.requestUpdate();
  }

  /** The button that asks for it goes, so that the focus moves on. */
  #showAll(): void {
    this.#choose([]);
    this.shadowRoot
      ?.querySelector<HTMLElement>('[part=count]:enabled')
      ?.focus();
  }
}

type Board = typeof import('./scorecard.element-board.js');
type More = typeof import('./scorecard.element-more.js');
type Asked = Parameters<Board['modelScorecard']>;
type Told = Parameters<Board['describeScorecard']>;
