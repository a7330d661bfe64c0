import type { DatasetIndex } from '@chiso/data/core';
import type { Controller } from '../../ui/base-element.js';
import { Memo } from '../../ui/memo.js';
import type { Shown } from '../../ui/pure/shown.js';
import type { Speaker } from '../../ui/pure/text.js';
import type { describeRanking } from './ranking.describe.js';
import { describeControls } from './ranking.describe-controls.js';
import { completeText } from './ranking.describe-more.js';
import type { RankingWords } from './ranking.describe-words.js';
import type { RankingElement } from './ranking.element.js';
import { RankingChoice } from './ranking.element-choice.js';
import { pace } from './ranking.element-pace.js';
import { layoutLines } from './ranking.layout-lines.js';
import { isSeen } from './ranking.layout-notes.js';
import {
  arrangeRows,
  markChosen,
  naturalSorting,
  type Sorting,
} from './ranking.layout-rows.js';
import { searchRows } from './ranking.layout-search.js';
import { nextSorting, orderBy } from './ranking.layout-sorting.js';
import type { RankingModel } from './ranking.model.js';
import { findListed } from './ranking.model-listed.js';
import { completeModel, type WholeRankingModel } from './ranking.model-more.js';
import { tellShown } from './ranking.model-shown.js';
import type {
  RankingCellText,
  RankingRowText,
  RankingText,
  WholeRankingText,
} from './ranking.model-text.js';
import type { RankingQuery } from './ranking.query.js';
import { moreStyles } from './ranking.styles-more.js';
import { type RankingReading, viewNotes } from './ranking.view.js';
import { viewLine } from './ranking.view-line.js';
import {
  viewName,
  viewSearch,
  viewToggle,
  viewWords,
} from './ranking.view-more.js';

const none: readonly string[] = [];

type Rows = readonly RankingRowText[];

/** What is asked for, by whom, and of what. */
export interface Asked {
  readonly index: DatasetIndex;
  readonly query: RankingQuery;
  readonly speaker: Speaker<RankingWords>;
  /** The area that the group around the ranking has chosen. */
  readonly area: string | undefined;
  /** What has been described for the first picture is not described again. */
  readonly describe: Memo<Parameters<typeof describeRanking>, RankingText>;
}

/** The whole of a ranking, as it is read. */
interface WholeReading extends RankingReading {
  readonly text: WholeRankingText;
  /** What the table shows, for its evidence. */
  readonly shown: () => Shown;
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
      chosen: readonly string[],
      sorting: Sorting | undefined,
      typed: string,
      limit: number,
    ) =>
      arrangeRows(markChosen(rows, chosen), {
        order: sorting && orderBy(sorting),
        matches: searchRows(typed, columns),
        limit,
      }),
  );

  readonly #lines = new Memo(layoutLines);
  readonly #listed = new Memo(findListed);
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

  /** All that is said of the rows, and what the reader asks for. */
  read(known: RankingModel, asked: Asked): WholeReading {
    const { index, query, speaker, area, describe } = asked;
    const model = this.#model.get(known, index, query);
    // Rows of areas without any figure are added.
    const hasMore = model.rows.length > known.rows.length;
    const written = describe.get(hasMore ? model : known, index, speaker);
    const text = this.#text.get(written, model, index, speaker);
    const chosen = area ? this.#listed.get(index, model, area) : none;
    const table = this.#arrangeTable(text, model, asked, chosen);
    const drawn = () =>
      new Set([...table.rows, ...table.apart].map((row) => row.area));
    return {
      text,
      shown: () => tellShown(model, chosen, drawn()),
      ...table,
    };
  }

  /** The rows that the reader asks for, and the controls to ask with. */
  #arrangeTable(
    text: WholeRankingText,
    model: WholeRankingModel,
    { query, speaker: { words, lang } }: Asked,
    chosen: readonly string[],
  ): RankingReading {
    const { columns, notes } = text;
    this.#forget(query, columns);
    const isAll = this.#isOpen || this.#isPrinting;
    const { rows, apart, found } = this.#arrange.get(
      text,
      chosen,
      this.#sorting,
      this.#typed,
      isAll ? Number.POSITIVE_INFINITY : query.top,
    );
    const drawn = (!this.#isPrinting && this.#pace?.(rows)) || rows;
    const isChoosable = this.#choice.group !== null;
    const lines = this.#lines.get(model.history);
    /** What stands in a cell instead of its text. */
    const instead = (cell: RankingCellText, row: RankingRowText) => {
      const { kind } = columns[row.cells.indexOf(cell)]!;
      if (kind === 'name' && isChoosable) return viewName(cell, row);
      const line = kind === 'history' && lines?.get(row.area);
      return line ? viewLine(line, cell) : undefined;
    };
    const sorting = this.#sorting ?? naturalSorting(columns);
    const controls = describeControls(model, words, lang, {
      found,
      hidden: found - rows.length - apart.length,
    });
    return {
      rows: drawn,
      apart,
      sorting,
      sort: (at) =>
        this.#change(() => {
          this.#sorting = nextSorting(columns, sorting, at);
        }),
      viewWords: (cell, row) => viewWords(cell, row && instead(cell, row)),
      search: viewSearch(this.#typed, controls, (typed) =>
        this.#change(() => {
          this.#typed = typed;
        }),
      ),
      foot: (placed) => [
        found > query.top
          ? viewToggle(this.#isOpen, controls, () =>
              this.#change(() => {
                this.#isOpen = !this.#isOpen;
              }),
            )
          : undefined,
        viewNotes(notes.filter((note) => isSeen(note, text, placed))),
      ],
    };
  }

  /**
   * What was asked of another table may not fit this one. Who is marked, and
   * how many rows are shown, makes no other table.
   */
  #forget(query: RankingQuery, columns: WholeRankingText['columns']): void {
    const { indicators, among, level, period, method, compare, release } =
      query;
    const asked = [indicators, among, level, period, method, compare, release];
    const table = JSON.stringify([asked, columns.map(({ kind }) => kind)]);
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
