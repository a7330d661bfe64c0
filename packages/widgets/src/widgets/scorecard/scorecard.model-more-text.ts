import type { TargetStatus } from '@chiso/data/targets';
import type { PickedText, SourceLabel } from '../../ui/pure/text.js';

/** A target of a row that it does not stand for at the moment. */
export interface OtherTargetText {
  readonly status: TargetStatus;
  /** "năm 2023: 15,5%" */
  readonly text: string;
  readonly word: string;
}

/** What led to the status of a row, in words. */
export interface ScorecardReasonText {
  /** "cách mục tiêu 1,7 điểm phần trăm"; empty where nobody can tell. */
  readonly distance: string;
  /** The case of the rule, and whether anything would say otherwise. */
  readonly reason: string;
  /** What the source says word for word, where its word decides. */
  readonly quote: PickedText | undefined;
  /** A later figure than the one judged; else empty. */
  readonly latest: string;
  /** The acts that set the target, else who did. */
  readonly acts: readonly SourceLabel[];
  /** What a source says became of it, and what others write instead. */
  readonly notes: readonly string[];
  readonly others: readonly OtherTargetText[];
  readonly sources: readonly SourceLabel[];
}
