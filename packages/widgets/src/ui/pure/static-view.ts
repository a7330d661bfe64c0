import type { DatasetIndex, Language } from '@chiso/data/core';
import type { Brush, Drawing } from './draw.js';
import type { Facts } from './table-facts.js';
import type { PickedText, SourceLabel } from './text.js';
import type { UiWords } from './ui-words.js';

/** The attributes of a tag as they are typed, by their names. */
export type StaticQuestion = Readonly<Record<string, string | undefined>>;

/** A widget without a page. */
export interface StaticWidget {
  /** The attributes of its tag that ask something. */
  readonly attributes: readonly string[];
  /** Those that ask by being there. */
  readonly flags: readonly string[];
  /**
   * All its stages in one, with nothing left for later. Undefined where the
   * document knows nothing of what is asked.
   */
  readonly show: (
    index: DatasetIndex,
    asked: StaticQuestion,
    lang: Language,
  ) => StaticView | undefined;
  /**
   * The document that the attributes state by themselves; undefined where they
   * state none. Absent: this widget reads no figures from attributes.
   */
  readonly state?: (asked: StaticQuestion) => unknown;
}

/** What a widget shows, in words and as a table, and how it is drawn. */
export interface StaticView {
  readonly lang: Language;
  readonly header: PickedText;
  readonly context: string;
  /** Of a figure in a sentence: what stands in the sentence. */
  readonly written?: string;
  /** What a sighted reader would take away, in sentences. */
  readonly summary: string;
  readonly sources: readonly SourceLabel[];
  readonly words: UiWords;
  /**
   * Whether a later release has been due. A picture that says so would be
   * another one tomorrow; it is said only where somebody names the day.
   */
  readonly isOld?: boolean;
  /** Undefined for a figure in a sentence, which is words only. */
  readonly table: StaticTable | undefined;
  /** What stands under the table. */
  readonly notes: readonly string[];
  /**
   * The picture. It is drawn on demand: how high it may be depends on how much
   * room the words above it take, and only who puts both together knows that.
   */
  readonly draw: ((canvas: Canvas) => StaticPicture) | undefined;
  /** Whether the picture is that table, so that a page needs only one. */
  readonly isTabular: boolean;
}

/** What there is room for. */
export interface Canvas extends Brush {
  readonly width: number;
  /** The picture is no higher than this. Absent: as high as it likes. */
  readonly height?: number;
}

export interface StaticPicture extends Drawing {
  /** What a picture says that the page need not say: "20 trong 63 hàng". */
  readonly remark?: string;
  /** Notes of the table that the picture has no sign for are left out. */
  readonly notes: readonly string[];
}

/** A plain table: every figure with its unit, its hedge and its status. */
export interface StaticTable {
  /** What holds for all of it, for who reads it back. */
  readonly facts?: Facts | undefined;
  readonly caption: string;
  readonly columns: readonly StaticColumn[];
  readonly groups: readonly StaticGroup[];
}

export interface StaticColumn {
  /** What it means, for who reads the table back. */
  readonly facts?: Facts | undefined;
  readonly text: string;
  readonly lang?: Language | undefined;
  readonly isNumber?: boolean;
}

/** Rows under one name, or under none. */
export interface StaticGroup {
  /** What it means, for who reads the table back. */
  readonly facts?: Facts | undefined;
  readonly name?: string | undefined;
  readonly rows: readonly StaticRow[];
}

export interface StaticRow {
  /** What it means, for who reads the table back. */
  readonly facts?: Facts | undefined;
  /** One a column; the head of the row is the one at `headAt`. */
  readonly cells: readonly StaticCell[];
  readonly headAt: number;
  readonly isMarked?: boolean | undefined;
}

export interface StaticCell {
  /** What it means, for who reads the table back. */
  readonly facts?: Facts | undefined;
  readonly text: string;
  readonly lang?: Language | undefined;
}
