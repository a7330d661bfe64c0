import type { FigureWords } from '@chiso/data/core';
import type { PickedText, SourceLabel } from '../../ui/pure/text.js';

/** All that a gauge says, in the reader's language. */
export interface GaugeText {
  readonly header: PickedText;
  /** Where, when, by whom. */
  readonly context: string;
  /** What the picture shows, in whole sentences; the context stands apart. */
  readonly summary: string;
  readonly items: readonly GaugeItemText[];
  readonly sources: readonly SourceLabel[];
}

/** What is said of one figure. */
export interface GaugeItemText {
  readonly name: PickedText;
  /** The figure's parts; `number` is empty where it is missing. */
  readonly figure: FigureWords;
  /** "ước tính · các nguồn nói khác nhau"; empty where nothing qualifies it. */
  readonly status: string;
  /** The ends of the scale. */
  readonly ends: readonly string[];
  /** Each target in two lines: "mục tiêu 2025", "khoảng 20%". */
  readonly targets: readonly (readonly [string, string])[];
  /** How the figure has changed; absent where nothing is known of it. */
  readonly change?: GaugeChangeText | undefined;
  /** The parts of a fraction; absent where the figure is none. */
  readonly fraction?: FractionText | undefined;
  /** Of several figures: where, when, by whom, as far as that is its own. */
  readonly own?: string;
  /** Said of a figure past the end of its scale; else empty. */
  readonly beyond: string;
}

export interface GaugeChangeText {
  /** Whether the change is to the good (1) or to the bad (−1); 0: neither. */
  readonly tone: number;
  /** "▲ 2,24 điểm", "="; empty where the amount is not known. */
  readonly amount: string;
  /** The same as it is said: "tăng 2,24 điểm". */
  readonly spoken: string;
  /** "so với năm 2022 (14,26%)". */
  readonly rest: string;
}

/** "2.164", "trên 2.418 thôn, bản", "còn 254", "89,5%". */
export interface FractionText {
  readonly count: string;
  readonly whole: string;
  /** Reckoned; empty where the count is hedged or more than the whole. */
  readonly rest: string;
  /** As published, else reckoned to whole percents; empty if hedged. */
  readonly share: string;
  /** "tính ra" where the share is reckoned; else empty. */
  readonly shareNote: string;
}
