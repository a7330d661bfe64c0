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
  /** A target's name, and the statistic that it is set for. */
  readonly targetOf: (target: string, statistic: string) => string;
  /** Of a target for another statistic than the one that is shown. */
  readonly otherStatistic: string;
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
  /** How fast a line has to rise or fall to reach a target. */
  readonly needed: (by: number, amount: string) => string;
  /** How fast it did, beside how fast it has to. */
  readonly soFar: (by: number, needed: number, amount: string) => string;
  /** Before a pace: what it leads to. */
  readonly toReach: (target: string) => string;
  /** From the latest figure to a target. */
  readonly gap: (by: number, target: string, amount: string) => string;
  readonly points: string;
  /** The same where there is little room. */
  readonly shortPoints: string;
  /** How the dotted line to a target is read. */
  readonly paced: string;
  /** Heads of the table: period, figure, status, release. */
  readonly columns: readonly string[];
  /** The head of their rows in the table. */
  readonly targets: string;
  readonly breakBetween: (before: string, after: string) => string;
  /** What a figure was before, the latest first. */
  readonly earlier: (figures: readonly string[]) => string;
  /** The status of what a later release has replaced. */
  readonly replaced: string;
  /** The button that shows earlier releases. */
  readonly releases: string;
  /** How the marks that it brings are read. */
  readonly released: string;
  /** Of the first figure after a break. */
  readonly afterBreak: string;
  readonly otherwise: (figure: string) => string;
}

/** Who hears all of it, and of what. */
export interface LateSpeaker {
  readonly index: DatasetIndex;
  readonly words: TrendWords & LateWords;
  readonly languages: Languages;
}
