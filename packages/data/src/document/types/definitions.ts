import type { Text } from './text.js';

/** A subject that groups indicators; a pillar, a chapter, a programme. */
export interface Topic {
  /** The name by which indicators and other topics refer to this one. */
  readonly id: string;
  /** What readers call it. */
  readonly name: Text;
  /** The id of the topic that this one belongs to. Absent: it stands alone. */
  readonly parent?: string;
}

/**
 * One of several statistics that live side by side under one name. Figures of
 * different methods are different series: they are never merged, subtracted
 * or drawn as one line.
 */
export interface Method {
  /** The name by which observations refer to this method. */
  readonly id: string;
  /** A short name; labels the method's line. */
  readonly name: Text;
  /** How the figures come about, in a sentence or two. */
  readonly description?: Text;
  /** The office that issues figures by this method. */
  readonly issuer?: Text;
}

/** A place or body that figures speak of. Provinces are built in. */
export interface Area {
  /**
   * The name by which observations refer to this area. The ids `vn`,
   * `vn63:<code>` and `vn34:<code>` are taken by the built-in provinces.
   */
  readonly id: string;
  /** What readers call it. */
  readonly name: Text;
  /** What kind of area it is. Absent: not said. */
  readonly level?:
    | 'country'
    | 'nation'
    | 'region'
    | 'province'
    | 'commune'
    | 'ministry'
    | 'group';
  /**
   * The ids of the areas in a group. A group's figure is never divided among
   * its members.
   */
  readonly members?: readonly string[];
}

/** Areas that are ranked together, such as the 63 provinces of 2022. */
export interface AreaSet {
  /**
   * The name by which `among` refers to this set. `vn63`, `vn34` and their
   * regions are built in.
   */
  readonly id: string;
  /** What readers call it. */
  readonly name: Text;
  /**
   * How many areas the set has. Absent: not known, and then no denominator is
   * shown; the number of rows is not taken for it.
   * @TJS-type integer
   * @minimum 1
   */
  readonly size?: number;
  /**
   * Whether `areas` lists all of the set.
   * @default false
   */
  readonly complete?: boolean;
  /** The ids of its areas, as far as they are known. */
  readonly areas?: readonly string[];
}

/** A named stretch of an indicator's scale. */
export interface Band {
  /**
   * Its upper end, in the indicator's unit; it begins where the band before
   * it ends. Absent on the last one: up to the end of the scale.
   */
  readonly upTo?: number;
  /** What the band is called. */
  readonly label?: Text;
  /**
   * How it is shaded.
   * @default "neutral"
   */
  readonly tone?: 'low' | 'medium' | 'high' | 'neutral';
}

/** A place in time where one statistic replaces another. */
export interface Break {
  /**
   * The last period before and the first period after the change.
   * @examples [["2020", "2021"]]
   */
  readonly between: readonly [string, string];
  /** What changed. */
  readonly reason?: Text;
  /** The id of the source that says so. */
  readonly source?: string;
  /** The method it holds for. Absent: for all. */
  readonly method?: string;
}

/** What is measured. */
export interface Indicator {
  /** The name by which observations and views refer to this indicator. */
  readonly id: string;
  /** What readers call it; the header of a widget. */
  readonly name: Text;
  /** A shorter name for column heads and labels. Absent: `name`. */
  readonly shortName?: Text;
  /** What it means, in a sentence or two. */
  readonly description?: Text;
  /** The id of its topic. */
  readonly topic?: string;
  /**
   * The unit of `value`: `percent` (15.2 means 15,2 %), `index` (a number on
   * its own scale), `count`, or an ISO 4217 currency code.
   * @default "count"
   * @pattern ^(percent|index|count|[A-Z]{3})$
   * @examples ["percent", "VND"]
   */
  readonly unit?: string;
  /** What is counted, written after the number: "thôn, bản", "villages". */
  readonly noun?: Text;
  /** For a rate: the time it is taken over. Absent: not a rate. */
  readonly per?: 'day' | 'month' | 'quarter' | 'year';
  /**
   * How many decimals the figures have. A published figure is padded to it,
   * never rounded; a derived one is rounded. Absent: as many as it has.
   * @TJS-type integer
   * @minimum 0
   * @maximum 6
   */
  readonly decimals?: number;
  /**
   * Which way is better. Absent: neither, and then no change is called good
   * or bad.
   */
  readonly direction?: 'higher' | 'lower';
  /**
   * The two ends of the scale of a gauge, in the indicator's unit. They are
   * not bounds: a figure past them is drawn as past them. Absent: 0–100 for
   * a percentage, 0–1 for an index, else chosen from the figures.
   * @examples [[0, 30]]
   */
  readonly scale?: readonly [number, number];
  /** Named stretches of the scale, from low to high. */
  readonly bands?: readonly Band[];
  /**
   * The method that is meant when a view names none. Absent, with several
   * methods: a gauge shows the first, a trend shows all.
   */
  readonly defaultMethod?: string;
  /** Where the statistic was replaced by another under the same name. */
  readonly breaks?: readonly Break[];
  /** The id of the indicator that this one is a part of. */
  readonly partOf?: string;
  /**
   * The name of the division it belongs to: the parts of one split sum to
   * the whole. Absent: the parts need not sum to it.
   */
  readonly split?: string;
}
