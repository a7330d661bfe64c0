import type { PickedText, SourceLabel } from '../../ui/pure/text.js';

/** All that a trend says before it is pointed at, in the reader's language. */
export interface TrendText {
  readonly header: PickedText;
  /** Where, when, in what unit, and what is not to be compared. */
  readonly context: string;
  readonly sources: readonly SourceLabel[];
  /** One for each tick of the axis of values. */
  readonly ticks: readonly string[];
  /** One for each line. */
  readonly lines: readonly LineText[];
  /** Its last figures in sentences, until more is told of it. */
  readonly summary: string;
  /**
   * What is to be known of its figures, and how to read the marks that are
   * drawn; empty where they need no words.
   */
  readonly notes: string;
  /** Whether the first picture had notes: room is kept for those to come. */
  readonly hasNotes: boolean;
  /** Names of periods on the axis of time; empty: it names years. */
  readonly times: readonly TimeText[];
  /** One for each target. */
  readonly targets?: readonly TargetText[];
  /** One for each pace that is drawn. */
  readonly paces?: readonly PaceText[];
  /** What is written at a break. */
  readonly break?: string;
}

export interface TimeText {
  /** In years. */
  readonly at: number;
  readonly text: string;
}

/** What is written at the end of a line. */
export interface LineText {
  /** Empty where there is only one, which the header names. */
  readonly name: string;
  /** Its last figure, with its hedge; empty where it has none. */
  readonly value: string;
}

export interface TargetText {
  /** "mục tiêu 2025". */
  readonly name: string;
  /** "khoảng 20%". */
  readonly value: string;
}

/** How fast a line still has to go, and has gone. */
export interface PaceText {
  /** "cần thêm 1,7 điểm mỗi năm". */
  readonly needed: string;
  /** "đến nay 2,1 điểm"; empty where that is not known. */
  readonly soFar: string;
}

/** What is said of one figure when it is pointed at, and in the table. */
export interface PointText {
  /** "năm 2024". */
  readonly period: string;
  /** "gần 75.000 tổ", or why there is none. */
  readonly figure: string;
  /** Status, dispute, revision: "ước tính · trước đây 9,6% (7/2022)". */
  readonly status: string;
  readonly release: string;
  /** Where it was read; of a target, the acts that set it. */
  readonly sources: readonly SourceLabel[];
  /** Whether a later release has replaced it. */
  readonly isEarlier?: boolean;
}
