import type {
  Indicator,
  Method,
  Observation,
  Statistic,
  Target,
  Text,
} from '../document/types.js';
import type { Period } from '../period/period.js';

/** What a view asks for. Whatever the document leaves no choice of may be absent. */
export interface FigureQuestion {
  /** The indicator's id. Absent: the only one, else the first. */
  readonly indicator?: string | undefined;
  /**
   * An area's id or a province's slug. Absent: the document's `area`, else the
   * only one that the indicator speaks of.
   */
  readonly area?: string | undefined;
  /** A period's code. Absent: the latest that has a figure. */
  readonly period?: string | undefined;
  /** The method's id. Absent: the indicator's `defaultMethod`, else the first. */
  readonly method?: string | undefined;
  /** A statistic over a set. Absent: the figure of the area itself. */
  readonly statistic?: Statistic | undefined;
  /**
   * Take no notice of what was released later than this day, month or year,
   * nor of what does not say when it was and speaks of a time after it.
   */
  readonly release?: string | undefined;
}

/** What a trend asks for. */
export interface SeriesQuestion {
  readonly indicator?: string | undefined;
  /** Areas, one line each. Absent: as in a figure question. */
  readonly areas?: readonly string[] | undefined;
  /**
   * Methods, one line each; `undefined` among them means figures without a
   * method. Absent: all that the areas have.
   */
  readonly methods?: readonly (string | undefined)[] | undefined;
  /** The first period to show, by its start. */
  readonly from?: string | undefined;
  /** The last period to show, by its end. */
  readonly to?: string | undefined;
  readonly statistic?: Statistic | undefined;
  readonly release?: string | undefined;
}

/** What a ranking asks for. */
export interface RankingQuestion {
  /** The indicators, one column each; the first one ranks. */
  readonly indicators?: readonly string[] | undefined;
  /** The id of the area set. Absent: the set that the period's ranks name. */
  readonly among?: string | undefined;
  /** Only areas of this level. */
  readonly level?: string | undefined;
  readonly period?: string | undefined;
  readonly method?: string | undefined;
  /** The period that movement is reckoned from. Absent: no movement. */
  readonly compare?: string | undefined;
  readonly release?: string | undefined;
}

/** One side of a figure (measure, rank or change) with what disputes it. */
export interface Facet {
  /** The statement that is shown. */
  readonly shown: Observation;
  /** Earlier releases with another figure, oldest first. */
  readonly revisions: readonly Observation[];
  /** Statements that say the same. */
  readonly confirmations: readonly Observation[];
  /** Statements that contradict it, none later released. */
  readonly conflicts: readonly Observation[];
  /**
   * Statements about another side of it: a rank among another set, a change
   * since another time, a source that says only that the figure is missing.
   */
  readonly complements: readonly Observation[];
}

/** All that the document says of an indicator in an area and a period. */
export interface Figure {
  readonly indicator: Indicator;
  /** The area's id, its vintage included. */
  readonly area: string;
  readonly period: Period | undefined;
  readonly periodType: 'period' | 'as-of' | 'cumulative';
  readonly method: Method | undefined;
  readonly statistic: Statistic | undefined;
  readonly measure: Facet | undefined;
  readonly rank: Facet | undefined;
  readonly change: Facet | undefined;
}

/** The figures of one indicator, area and method, in the order of time. */
export interface Series {
  readonly indicator: Indicator;
  readonly area: string;
  readonly method: Method | undefined;
  readonly statistic: Statistic | undefined;
  /** Figures with a period, by place in time, then coarser first. */
  readonly points: readonly Figure[];
  /** The releases that the shown measures come from, oldest first. */
  readonly releases: readonly string[];
}

/** A row's place; `derived` ranks are reckoned from a complete table. */
export interface Place {
  readonly rank: number;
  readonly basis: 'stated' | 'inferred' | 'derived';
  /** Whether another row has the same rank. */
  readonly tied: boolean;
  /** Whether sources disagree about it. */
  readonly disputed: boolean;
}

/** How a row moved against the compared period. */
export type Movement =
  | {
      readonly kind: 'up' | 'down';
      readonly by: number;
      readonly from: number;
      /** One of the two ranks is inferred, derived or disputed. */
      readonly isDoubtful: boolean;
    }
  | {
      readonly kind: 'same';
      readonly from: number;
      readonly isDoubtful: boolean;
    }
  | { readonly kind: 'unknown' };

export interface RankingRow {
  readonly area: string;
  readonly place: Place | undefined;
  /** One a column, in the order of `columns`; undefined: nothing is said. */
  readonly cells: readonly (Figure | undefined)[];
  /** Undefined where no period is compared with. */
  readonly movement: Movement | undefined;
}

export interface Ranking {
  readonly columns: readonly Indicator[];
  readonly period: Period | undefined;
  /** The id of the set that is ranked together, where the document says. */
  readonly among: string | undefined;
  /** How many areas the set has; undefined where that is not known. */
  readonly size: number | undefined;
  /** By rank, then by value, then in the document's order. */
  readonly rows: readonly RankingRow[];
  /** What movement is reckoned from, or why it is not. */
  readonly comparison:
    | { readonly kind: 'none' }
    | {
        readonly kind: 'compared';
        readonly period: Period;
        readonly broken: boolean;
      }
    | { readonly kind: 'other-set'; readonly among: string | undefined }
    | { readonly kind: 'no-figures' };
}

/** Equal targets drawn as one mark. */
export interface TargetMark {
  readonly period: Period | undefined;
  /** The statement whose figure is drawn. */
  readonly shown: Target;
  /** Every statement that sets this same target, `shown` first. */
  readonly targets: readonly Target[];
  /** Statements that give the same act another figure. */
  readonly conflicts: readonly Target[];
}

/** A disagreement between statements of the document. */
export interface Conflict {
  readonly facet: 'measure' | 'rank' | 'change' | 'target';
  readonly indicator: string;
  readonly area: string;
  readonly period: string | undefined;
  readonly statements: readonly (Observation | Target)[];
}

/** An area as a reader meets it. */
export interface AreaDescription {
  readonly id: string;
  readonly name: Text;
  readonly level: string | undefined;
  /** The built-in set it belongs to (`vn63`, `vn34`), if any. */
  readonly vintage: 'vn63' | 'vn34' | undefined;
  /** The unit it became part of, where it no longer exists as it was. */
  readonly successor: string | undefined;
}

/**
 * The built-in provinces, brought in by pages whose document speaks of them.
 * `@chiso/data/areas` exports one.
 */
export interface AreaTable {
  /** The area with this id (`vn`, `vn63:24`, `vn34`, `vn63:TDMN` …). */
  get(id: string): AreaDescription | undefined;
  /**
   * The id that a slug, alias or name means. The vintage follows the period:
   * a period that ends by 2025-06-30 means the 63.
   */
  find(name: string, period?: Period): string | undefined;
  /** The ids of a built-in set, else undefined. */
  members(set: string): readonly string[] | undefined;
}
