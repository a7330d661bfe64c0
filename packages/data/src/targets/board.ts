import type { Figure, Series, TargetMark } from '../dataset/answers.js';
import type {
  Indicator,
  Method,
  Source,
  Statistic,
  Topic,
} from '../document/types.js';
import type { Judgement, TargetStatus } from './judgement.js';

/** What a monitoring board asks for. */
export interface BoardQuestion {
  /** The ids of topics; those below them are included. Absent: all. */
  readonly topics?: readonly string[] | undefined;
  /**
   * An area's id or a province's slug; a slug means each vintage that targets
   * were set for. Absent: every area that has a target.
   */
  readonly area?: string | undefined;
  /** A period's code: figures that speak of a later time are left out.
   * Absent: as things stand by the latest figure. */
  readonly period?: string | undefined;
  /**
   * Only targets whose deadline lies in this period; `2025` leaves out those
   * of 2030 and those without a date. Absent: all.
   */
  readonly due?: string | undefined;
  /**
   * The method's id: only rows by it, and those that no method is named for.
   * Absent: all.
   */
  readonly method?: string | undefined;
  /** Take no notice of what was released later. */
  readonly release?: string | undefined;
  /**
   * How far a figure may lie behind the straight line and still be on the
   * way, as a share of the whole way.
   * @default 0
   */
  readonly tolerance?: number | undefined;
}

/** How many there are of each status. */
export type StatusCounts = Readonly<Record<TargetStatus, number>>;

/** Counts of the rows by their current target, and of all targets. */
export interface BoardCounts {
  readonly rows: StatusCounts;
  readonly targets: StatusCounts;
}

/** One target of a row. */
export interface BoardTarget {
  /** What is to be reached: the statement shown, its equals, its rivals. */
  readonly mark: TargetMark;
  readonly judgement: Judgement;
  /** The acts that set it. */
  readonly acts: readonly Source[];
  /** Where the figure judged, the start of the line and the target were read. */
  readonly sources: readonly Source[];
}

/** An indicator in an area, by one method: one row of the board. */
export interface BoardRow {
  readonly indicator: Indicator;
  /** The area's id, its vintage included. */
  readonly area: string;
  readonly method: Method | undefined;
  readonly statistic: Statistic | undefined;
  /** The latest figure, whether or not a target can be judged by it. */
  readonly figure: Figure | undefined;
  /** For a small trend; undefined where no figure has a date. */
  readonly series: Series | undefined;
  /** At least one, by deadline, undated ones last. */
  readonly targets: readonly BoardTarget[];
  /**
   * The one of `targets` that the row stands for: the next whose deadline the
   * latest figure is not past, else the last one with a deadline.
   */
  readonly current: BoardTarget;
}

/** The rows of one topic. */
export interface BoardGroup {
  /** Undefined: of indicators that have none. */
  readonly topic: Topic | undefined;
  /** The topics that it belongs to, the outermost first. */
  readonly parents: readonly Topic[];
  /** In the order of the indicators, areas and methods of the document. */
  readonly rows: readonly BoardRow[];
  readonly counts: BoardCounts;
}

/** The targets of a document, judged. */
export interface Board {
  /** In the order of the document's topics, those without one last. */
  readonly groups: readonly BoardGroup[];
  readonly counts: BoardCounts;
}
