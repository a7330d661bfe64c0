import type { DatasetIndex } from '@chiso/data/core';
import type { Controller } from '../../ui/base-element.js';
import { Memo } from '../../ui/memo.js';
import type { Shown } from '../../ui/pure/shown.js';
import type { Speaker } from '../../ui/pure/text.js';
import { describeControls } from './ranking.describe-controls.js';
import { completeText } from './ranking.describe-more.js';
import type { RankingWords } from './ranking.describe-words.js';
import type { RankingElement } from './ranking.element.js';
import { RankingChoice } from './ranking.element-choice.js';
import { pace } from './ranking.element-pace.js';
import {
  arrangeRows,
  markChosen,
  naturalSorting,
  type Sorting,
} from './ranking.layout-rows.js';
import { searchRows } from './ranking.layout-search.js';
import { nextSorting, orderBy } from './ranking.layout-sorting.js';
import type { RankingModel } from './ranking.model.js';
import { findListed } from './ranking.model-marks.js';
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
  viewName,
  viewNotes,
  viewSearch,
  viewToggle,
  viewWords,
} from './ranking.view-more.js';

type Rows = readonly RankingRowText[];

/** What is asked for, by whom, and of what. */
export interface Asked {
  readonly index: DatasetIndex;
  readonly query: RankingQuery;
  readonly speaker: Speaker<RankingWords>;
  /** The area that the group around the ranking has chosen. */
  readonly area: string | undefined;
}

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

  readonly #listed = new Memo(findListed);
  readonly #mark = new Memo(markChosen);
  readonly #choice: RankingChoice;

  // What the reader has asked for.
  #table: string | undefined;
  #sorting: Sorting | undefined;
  #typed = '';
  #isOpen = false;
  #isPrinting = false;
  #pace: ((rows: Rows) => Rows) | undefined;

  constructor(host: RankingElement) {
    this.#host = host;
    host.adopt([moreStyles]);
    host.addController(this);
    this.#choice = new RankingChoice(host);
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
    { index, query, speaker, area }: Asked,
  ): RankingReading {
    const { columns, notes } = text;
    const { words, lang } = speaker;
    this.#forget(query, columns);
    const isAll = this.#isOpen || this.#isPrinting;
    const { rows, apart, found } = this.#arrange.get(
      text,
      this.#sorting,
      this.#typed,
      isAll ? Number.POSITIVE_INFINITY : query.top,
    );
    const drawn = (!this.#isPrinting && this.#pace?.(rows)) || rows;
    const chosen = area ? this.#listed.get(index, model, area) : [];
    const nameAt = columns.findIndex(({ kind }) => kind === 'name');
    const isChoosable = this.#choice.group !== null;
    const sorting = this.#sorting ?? naturalSorting(columns);
    const controls = describeControls(model, words, lang, {
      found,
      hidden: found - rows.length - apart.length,
    });
    return {
      rows: this.#mark.get(drawn, chosen),
      sorting,
      sort: (at) =>
        this.#change(() => {
          this.#sorting = nextSorting(columns, sorting, at);
        }),
      viewWords: (cell, row) =>
        viewWords(
          cell,
          isChoosable && row?.cells[nameAt] === cell
            ? viewName(cell, row)
            : undefined,
        ),
      viewApart: (view, width) =>
        viewApart(markChosen(apart, chosen), view, width),
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

  /**
   * What was asked of another table may not fit this one. Who is marked, and
   * how many rows are shown, makes no other table.
   */
  #forget(
    { highlight, top, ...listed }: RankingQuery,
    columns: WholeRankingText['columns'],
  ): void {
    const table = JSON.stringify([listed, columns.map(({ kind }) => kind)]);
    if (table === this.#table) return;
    this.#table = table;
    this.#sorting = undefined;
    this.#typed = '';
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
