import type { DatasetIndex } from '@chiso/data/core';
import type { TargetStatus } from '@chiso/data/targets';
import type { TemplateResult } from 'lit/html.js';
import { number, type Properties } from '../../ui/base-element.js';
import { controlStyles } from '../../ui/control-styles.js';
import {
  type Frame,
  renderPlaceholder,
  type Surroundings,
} from '../../ui/frame.js';
import { late } from '../../ui/late.js';
import { Memo } from '../../ui/memo.js';
import type { Speaker } from '../../ui/pure/text.js';
import { ui } from '../../ui/pure/ui-vi.js';
import { WidgetElement } from '../../ui/widget-element.js';
import { describeScorecard } from './scorecard.describe.js';
import { describeFound } from './scorecard.describe-found.js';
import { words as vi } from './scorecard.describe-vi.js';
import type { ScorecardWords } from './scorecard.describe-words.js';
import { modelScorecard } from './scorecard.model.js';
import { queryScorecard } from './scorecard.query.js';
import { styles } from './scorecard.styles.js';
import { viewScorecard } from './scorecard.view.js';

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
    return [...WidgetElement.styles, controlStyles, styles];
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

  readonly #more = late(this, async () => {
    const more = await import('./scorecard.element-more.js');
    this.adopt([more.styles]);
    return more;
  });
  readonly #query = new Memo(queryScorecard);
  readonly #model = new Memo(modelScorecard);
  readonly #describe = new Memo(describeScorecard);
  readonly #complete = new Memo((more: More, ...told: Told) =>
    more.completeBoard(...told),
  );

  /** The statuses that the reader has asked for. */
  #chosen: readonly TargetStatus[] | undefined;
  /** What was asked that no target matches. */
  #unmatched: string | undefined;

  constructor() {
    super({
      vi: { ui, board: vi },
      en: () => import('./scorecard.describe-en.js').then(({ words }) => words),
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Comes while the document does.
    this.#more();
  }

  protected override willUpdate(changed: ReadonlySet<string>): void {
    // Another document leaves the reader's choice as it is.
    if (changed.has('status')) this.#chosen = undefined;
    this.#unmatched = undefined;
  }

  protected override draw(
    index: DatasetIndex,
    speaker: Speaker<ScorecardWords>,
  ): Frame | undefined {
    const query = this.#query.get(this.question());
    const model = this.#model.get(index, query);
    const part = this.#more();
    if (!model) {
      this.#unmatched = part?.describeEmpty(index, query, speaker);
      return undefined;
    }
    const { words, lang } = speaker;
    const text = this.#describe.get(model, index, speaker);
    const more = part && this.#complete.get(part, model, text, index, speaker);
    const chosen = this.#chosen ?? query.shown;
    return {
      ...text,
      shown: more?.shown,
      body: viewScorecard(text, {
        say: words.board,
        chosen,
        found: describeFound(model, chosen, words.board, lang),
        more,
        choose: (statuses) => this.#choose(statuses),
        showAll: () => this.#showAll(),
      }),
    };
  }

  protected override compose(
    frame: Frame,
    around: Surroundings,
  ): TemplateResult {
    const { message } = frame;
    // While more may come, or the words for it, nothing else is said.
    const isEmpty = message && message !== around.words?.loading;
    return super.compose(
      isEmpty && this.#unmatched
        ? { ...frame, body: renderPlaceholder(this.#unmatched) }
        : frame,
      around,
    );
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

type More = typeof import('./scorecard.element-more.js');
type Told = Parameters<More['completeBoard']>;
