import type { Language } from '@chiso/data/core';
import type { PickedText, SourceLabel } from '../../ui/pure/text.js';

/** What a ranking writes at once, in the reader's language. */
export interface RankingText {
  readonly header: PickedText;
  /** When, how many of how many, compared with what. */
  readonly context: string;
  readonly columns: readonly RankingColumnText[];
  /** In the order of the ranking. */
  readonly rows: readonly RankingRowText[];
  /** What the signs beside figures stand for. */
  readonly notes: readonly RankingNote[];
  readonly sources: readonly SourceLabel[];
}

/** All that a ranking says. */
export interface WholeRankingText extends RankingText {
  /** Who leads, where the marked areas stand, in whole sentences. */
  readonly summary: string;
}

/** The head of a column. */
export interface RankingColumnText extends PickedText {
  readonly kind: 'rank' | 'move' | 'name' | 'value' | 'history';
  /** The letters of notes that hold for the whole column. */
  readonly mark?: string;
}

/** One area's line. */
export interface RankingRowText {
  /** The area's id. */
  readonly area: string;
  /** One a column. */
  readonly cells: readonly RankingCellText[];
  readonly isMarked?: boolean;
  /**
   * Whether it is the one that is chosen. Absent: nobody chooses, and every
   * marked row is.
   */
  readonly isCurrent?: boolean;
}

/** What stands in one place of the table. */
export interface RankingCellText {
  readonly text: string;
  /** Where it differs from the reader's language. */
  readonly lang?: Language | undefined;
  /** Said instead of what is written: "tăng 2 bậc so với năm 2021". */
  readonly spoken?: string | undefined;
  /**
   * How it is set; absent for what is simply written. A figure that is not yet
   * firm is `open`, and has a hollow bar.
   */
  readonly tone?: 'up' | 'down' | 'none' | 'open' | undefined;
  /** What qualifies it. */
  readonly kinds?: readonly string[] | undefined;
  /** The signs of its notes. */
  readonly marks?: string | undefined;
  /** The words of those notes in short, for those who hear the table. */
  readonly aside?: string | undefined;
  /** A line under it: "nay thuộc Gia Lai". */
  readonly below?: string | undefined;
  /** What the column is sorted by; what has none comes last. */
  readonly key?: number | string | undefined;
  readonly barPercent?: readonly [from: number, length: number] | undefined;
}

export interface RankingNote {
  /** A letter or another sign; empty: it qualifies no figure. */
  readonly mark: string;
  readonly text: string;
}
