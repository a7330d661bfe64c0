import type { DatasetIndex } from '@chiso/data/core';
import type { Controller } from '../../ui/base-element.js';
import { Memo } from '../../ui/memo.js';
import type { Shown } from '../../ui/pure/shown.js';
import type { Speaker } from '../../ui/pure/text.js';
import { describeControls } from './ranking.describe-controls.js';
import { completeText } from './ranking.describe-more.js';
import type { RankingWords } from './ranking.describe-words.js';
import type { RankingElement } from './ranking.element.js';
import { pace } from './ranking.element-pace.js';
import {
  arrangeRows,
  naturalSorting,
  type Sorting,
} from './ranking.layout-rows.js';
import { searchRows } from './ranking.layout-search.js';
import { nextSorting, orderBy } from './ranking.layout-sorting.js';
import type { RankingModel } from './ranking.model.js';
import { completeModel, type WholeRankingModel } from './ranking.model-more.js';
import type {
  RankingRowText,
  RankingText,
  WholeRankingText,
} from './ranking.model-text.js';
import type { RankingQuery } from './ranking.query.js';
import { moreStyles } from './ranking.styles-more.js';
import type { RankingReading } from './ranking.view.js';
import {
  viewApart,
  viewNotes,
  viewSearch,
  viewToggle,
  viewWords,
} from './ranking.view-more.js';

type Rows = readonly RankingRowText[];

/**
 * What a plain ranking does not need for its first picture: movement, marks,
 * notes, what is only said aloud, and all that the reader may ask of the rows.
 */
export class RankingMore implements Controller {
  readonly #host: RankingElement;
  readonly #model = new Memo(completeModel);
  readonly #text = new Memo(completeText);
  readonly #arrange = new Memo(
    (
      { columns, rows }: WholeRankingText,
      sorting: Sorting | undefined,
      typed: string,
      limit: number,
    ) =>
      arrangeRows(rows, {
        order: sorting && orderBy(sorting),
        matches: searchRows(typed, columns),
        limit,
      }),
  );

  // What the reader has asked for.
  #query: RankingQuery | undefined;
  #sorting: Sorting | undefined;
  #typed = '';
  #isOpen = false;
  #isPrinting = false;
  #pace: ((rows: Rows) => Rows) | undefined;

  constructor(host: RankingElement) {
    this.#host = host;
    host.adopt([moreStyles]);
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#print);
    addEventListener('afterprint', this.#print);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#print);
    removeEventListener('afterprint', this.#print);
  }

  /** With the areas to mark, and what is compared. A plain one has neither. */
  completeModel(
    model: RankingModel,
    index: DatasetIndex,
    query: RankingQuery,
  ): RankingModel {
    return model.isPlain ? model : this.#model.get(model, index, query);
  }

  /** With movement, notes, and what is only said aloud. */
  completeText(
    text: RankingText,
    model: RankingModel,
    speaker: Speaker<RankingWords>,
  ): WholeRankingText {
    return this.#text.get(text, model, speaker);
  }

  /** What stands in the rows, each figure once. */
  shown({ rows }: RankingModel | WholeRankingModel): Shown {
    const figures = rows.flatMap(({ main, cells }) => [
      main,
      ...cells.map(({ figure }) => figure),
    ]);
    const chief = rows.find((row) => 'mark' in row && row.mark);
    return {
      figures: [...new Set(figures)].flatMap((figure) => figure ?? []),
      chief: chief?.main,
    };
  }

  /** The rows that the reader asks for, and the controls to ask with. */
  read(
    text: WholeRankingText,
    model: RankingModel,
    query: RankingQuery,
    { words, lang }: Speaker<RankingWords>,
  ): RankingReading {
    // What was asked of another table may not fit this one.
    if (query !== this.#query) {
      this.#query = query;
      this.#sorting = undefined;
      this.#typed = '';
    }
    const { columns, notes } = text;
    const isAll = this.#isOpen || this.#isPrinting;
    const { rows, apart, found } = this.#arrange.get(
      text,
      this.#sorting,
      this.#typed,
      isAll ? Number.POSITIVE_INFINITY : query.top,
    );
    const sorting = this.#sorting ?? naturalSorting(columns);
    const controls = describeControls(model, words, lang, {
      found,
      hidden: found - rows.length - apart.length,
    });
    return {
      rows: (!this.#isPrinting && this.#pace?.(rows)) || rows,
      sorting,
      sort: (at) =>
        this.#change(() => {
          this.#sorting = nextSorting(columns, sorting, at);
        }),
      viewWords,
      viewApart: (view, width) => viewApart(apart, view, width),
      search: viewSearch(this.#typed, controls, (typed) =>
        this.#change(() => {
          this.#typed = typed;
        }),
      ),
      foot: [
        found > query.top
          ? viewToggle(this.#isOpen, controls, () =>
              this.#change(() => {
                this.#isOpen = !this.#isOpen;
              }),
            )
          : undefined,
        viewNotes(notes),
      ],
    };
  }

  /** Does what the reader asks. */
  async #change(change: () => void): Promise<void> {
    const host = this.#host;
    this.#pace ??= pace(host);
    change();
    host.requestUpdate();
    await host.updateComplete;
    // The button may have gone up with the rows that have left.
    const { activeElement } = host.renderRoot;
    if (activeElement?.part.contains('more')) {
      activeElement.scrollIntoView({ block: 'nearest' });
    }
  }

  /** Paper shows every row. */
  readonly #print = ({ type }: Event): void => {
    this.#isPrinting = type === 'beforeprint';
    this.#host.requestUpdate();
    this.#host.performUpdate();
  };
}
