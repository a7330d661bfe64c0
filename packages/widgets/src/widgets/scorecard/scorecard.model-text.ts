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

/** A target of a row that it does not stand for at the moment. */
export interface OtherTargetText {
  readonly status: TargetStatus;
  /** "năm 2023: 15,5%" */
  readonly text: string;
  readonly word: string;
}

/** What is to be reached. */
export interface ScorecardTargetText {
  /** Without what is counted; the number is empty where none is known. */
  readonly figure: FigureWords;
  /** What the target says itself to be about. */
  readonly label: PickedText | undefined;
  /** "năm 2025" */
  readonly when: string;
  /** The acts that set it, else who did. */
  readonly acts: readonly SourceLabel[];
  /** What a source says became of it, and what others write instead. */
  readonly notes: readonly string[];
  readonly others: readonly OtherTargetText[];
}

/** One row of the board, in words. */
export interface ScorecardRowText {
  readonly status: TargetStatus;
  readonly name: PickedText;
  /** "Bình Định · Bộ TT&TT"; empty where all rows share it. */
  readonly place: string;
  readonly figure: FigureWords;
  /** "năm 2024 · ước tính" */
  readonly when: string;
  /** A later figure than the one judged; else empty. */
  readonly latest: string;
  /** Whether there is something to draw beside it. */
  readonly hasTrend: boolean;
  readonly target: ScorecardTargetText;
  /** "đúng tiến độ" */
  readonly word: string;
  /** "cách mục tiêu 1,7 điểm phần trăm"; empty where nobody can tell. */
  readonly distance: string;
  readonly reason: string;
  /** What the source says word for word, where its word decides. */
  readonly quote: PickedText | undefined;
  /** Empty, or that something in the document would say otherwise. */
  readonly contested: string;
  readonly sources: readonly SourceLabel[];
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

/** Everything that a board writes or says aloud. */
export interface ScorecardText {
  readonly header: PickedText;
  readonly context: string;
  /** All counts with their shares. */
  readonly sentence: string;
  readonly counts: readonly ScorecardCountText[];
  readonly groups: readonly ScorecardGroupText[];
  readonly sources: readonly SourceLabel[];
}
