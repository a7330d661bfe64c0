import type { DatasetIndex, Statistic } from '@chiso/data/core';
import type { Languages } from '../../ui/pure/text.js';
import type { UiWords } from '../../ui/pure/ui-words.js';

/** What a plain trend writes into its picture; one object a language. */
export interface TrendWords {
  readonly ui: UiWords;
  /** What values are in that do not count things: of percent, of ranks. */
  readonly units: Readonly<Record<string, string>>;
  readonly soft: (statuses: readonly string[]) => string;
  readonly apart: (methods: readonly string[]) => string;
}

/**
 * What it says of rarer things, and when the picture stands: aloud, in its
 * readout and table.
 */
export interface LateWords {
  readonly statistics: Readonly<Record<Statistic, string>>;
  readonly cored: string;
  /** Of figures that no line joins. */
  readonly small: string;
  readonly revised: string;
  readonly disputed: string;
  readonly hedged: string;
  readonly missing: string;
  readonly mixed: (lines: readonly string[]) => string;
  readonly floats: string;
  readonly otherSet: string;
  readonly break: string;
  readonly target: (period: string) => string;
  /** The plot, as a control: how it is used. */
  readonly plot: string;
  /** The latest figure; `detail` is its period and status. */
  readonly latest: (line: string, figure: string, detail: string) => string;
  readonly before: (figure: string, period: string) => string;
  /** Before the extremes of a part: when that begins. */
  readonly since: (period: string) => string;
  readonly extremes: (
    high: string,
    highPeriod: string,
    low: string,
    lowPeriod: string,
  ) => string;
  /** From an earlier figure to the latest one. */
  readonly change: (by: number, amount: string, period: string) => string;
  /** From the latest figure to a target. */
  readonly gap: (by: number, target: string, amount: string) => string;
  readonly points: string;
  /** Heads of the table: period, figure, status, release. */
  readonly columns: readonly string[];
  /** The head of their rows in the table. */
  readonly targets: string;
  readonly breakBetween: (before: string, after: string) => string;
  readonly earlier: (figure: string, release: string) => string;
  readonly otherwise: (figure: string) => string;
}

/** Who hears all of it, and of what. */
export interface LateSpeaker {
  readonly index: DatasetIndex;
  readonly words: TrendWords & LateWords;
  readonly languages: Languages;
}
