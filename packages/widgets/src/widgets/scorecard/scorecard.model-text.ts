import type { FigureWords } from '@chiso/data/core';
import type { TargetStatus } from '@chiso/data/targets';
import type { PickedText, SourceLabel } from '../../ui/pure/text.js';

/** How many rows stand in a way, in words. */
export interface ScorecardCountText {
  readonly status: TargetStatus;
  readonly count: number;
  /** "8" */
  readonly number: string;
  /** "chưa có thông tin" */
  readonly word: string;
  /** "89%" */
  readonly share: string;
}

/** One row of the board, in words. */
export interface ScorecardRowText {
  readonly status: TargetStatus;
  /** "đúng tiến độ" */
  readonly word: string;
  readonly name: PickedText;
  /** "Bình Định · Bộ TT&TT"; empty where all rows share it. */
  readonly place: string;
  readonly figure: FigureWords;
  /** "năm 2024 · ước tính" */
  readonly when: string;
  /** Without what is counted; the number is empty where none is known. */
  readonly target: FigureWords;
  /** What the target says itself to be about. */
  readonly label: PickedText | undefined;
  /** "năm 2025" */
  readonly due: string;
}

/** The rows of one topic. */
export interface ScorecardGroupText {
  readonly parents: readonly PickedText[];
  /** Undefined where the document has no topics, and nothing to tell apart. */
  readonly name: PickedText | undefined;
  /** "1 đạt · 3 chưa có thông tin" */
  readonly counts: string;
  readonly rows: readonly ScorecardRowText[];
}

/** All that a board writes before what led to its statuses is there. */
export interface ScorecardText {
  readonly header: PickedText;
  readonly context: string;
  /** All counts with their shares. */
  readonly sentence: string;
  readonly counts: readonly ScorecardCountText[];
  readonly groups: readonly ScorecardGroupText[];
  readonly sources: readonly SourceLabel[];
}
