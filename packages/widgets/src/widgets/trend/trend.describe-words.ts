import type { DatasetIndex, Statistic } from '@chiso/data/core';
import type { Languages } from '../../ui/pure/text.js';
import type { UiWords } from '../../ui/pure/ui-words.js';

/** What a trend writes into its first picture; one object a language. */
export interface TrendWords {
  readonly ui: UiWords;
  /** What values are in that do not count things: of percent, of ranks. */
  readonly units: Readonly<Record<string, string>>;
  readonly statistics: Readonly<Record<Statistic, string>>;
  readonly soft: (statuses: readonly string[]) => string;
  readonly apart: (methods: readonly string[]) => string;
  readonly notes: NoteWords;
}

/** What is to be known of figures; the whole picture names its marks. */
export interface NoteWords {
  /** Of figures that no line joins. */
  readonly small: string;
  readonly disputed: string;
  readonly hedged: string;
  /** Of several releases in one line. */
  readonly mixed: string;
  readonly floats: string;
}

/** What it writes when its picture is whole. */
export interface MoreWords {
  readonly cored: string;
  readonly revised: string;
  readonly disputed: string;
  readonly hedged: string;
  readonly missing: string;
  readonly mixed: (lines: readonly string[]) => string;
  readonly otherSet: string;
  readonly break: string;
  readonly target: (period: string) => string;
  /** A target's name, and the statistic that it is set for. */
  readonly targetOf: (target: string, statistic: string) => string;
  /** How fast a line has to rise or fall to reach a target. */
  readonly needed: (by: number, amount: string) => string;
  /** How fast it did, beside how fast it has to. */
  readonly soFar: (by: number, needed: number, amount: string) => string;
  readonly points: string;
  /** The same where there is little room. */
  readonly shortPoints: string;
  /** How the dotted line to a target is read. */
  readonly paced: string;
  /** How the marks of earlier releases are read. */
  readonly released: string;
}

/** What is told of it: aloud, in its readout and table. */
export interface ToldWords {
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
  /** Before a pace: what it leads to. */
  readonly toReach: (target: string) => string;
  /** From the latest figure to a target. */
  readonly gap: (by: number, target: string, amount: string) => string;
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
  /** Of the first figure after a break. */
  readonly afterBreak: string;
  readonly otherwise: (figure: string) => string;
}

/** Who reads the whole picture, and of what. */
export interface MoreSpeaker {
  readonly index: DatasetIndex;
  readonly words: TrendWords & MoreWords;
  readonly languages: Languages;
}

/** Who hears all of it. */
export interface ToldSpeaker extends MoreSpeaker {
  readonly words: TrendWords & MoreWords & ToldWords;
}
