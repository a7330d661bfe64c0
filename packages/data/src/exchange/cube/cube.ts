import type {
  DatasetDocument,
  Statement,
  Target,
  Text,
} from '../../document/types.js';

/** What a file says of a unit, in its own words. */
export interface CubeUnit {
  /** A code such as `PT`, `IX` or `VND`. */
  readonly code?: string | undefined;
  /** A name such as "Percent". */
  readonly label?: string | undefined;
  /** A sign such as "%". */
  readonly symbol?: string | undefined;
  /** The figures are in units of ten to this power. */
  readonly multiplier?: number | undefined;
  readonly decimals?: number | undefined;
}

/** One value of a dimension: a province, a year, an indicator. */
export interface Category {
  readonly id: string;
  readonly label?: Text | undefined;
  readonly unit?: CubeUnit | undefined;
  /** The codes of what it is made of: a group of countries. */
  readonly members?: readonly string[] | undefined;
}

/** An axis of a cube. */
export interface Dimension {
  readonly id: string;
  readonly label?: Text | undefined;
  /** Absent: it divides the figures in some other way. */
  readonly role?: 'area' | 'time' | 'metric' | undefined;
  readonly categories: readonly Category[];
}

/** Members of a statement that no dimension and no number tells. */
export type Members = Partial<Statement & Target>;

/** One number with where it stands. */
export interface Cell {
  /** The index of its category in each dimension. */
  readonly at: readonly number[];
  /** Null where there is no number, or none that could be read. */
  readonly value: number | null;
  /** As the file writes it. */
  readonly status?: string | undefined;
  /** What the file calls that status. */
  readonly statusName?: string | undefined;
  /** Of a cube that was made from a document. */
  readonly members?: Members | undefined;
  /** The place of its statement among all, of a cube made from a document. */
  readonly order?: number | undefined;
  /** What else the file says of it: names and words. */
  readonly remarks?: readonly (readonly [name: string, words: string])[];
  /** Where the file states a unit for each number. */
  readonly unit?: CubeUnit | undefined;
}

/** What a cube has from the document that it was made from. */
export interface Origin {
  readonly kind: 'observations' | 'targets';
  readonly method?: string | undefined;
  readonly release?: string | undefined;
  /** 1 for the first claim about a place, 2 for what contradicts it. */
  readonly claim: number;
  /** The document without its statements. */
  readonly header: DatasetDocument;
}

/**
 * Figures ordered by dimensions, with one claim a cell: what all formats of
 * statistics offices have in common. Cells that do not exist are not listed.
 */
export interface Cube {
  /** Letters, digits, `.`, `_` and `-`; the same for the same document. */
  readonly id: string;
  readonly title: Text;
  readonly description?: string | undefined;
  readonly dimensions: readonly Dimension[];
  readonly cells: readonly Cell[];
  /** Absent: the cube was made by another program. */
  readonly origin?: Origin | undefined;
  readonly publisher?: string | undefined;
  readonly source?: string | undefined;
  readonly url?: string | undefined;
  /** A day or a moment. */
  readonly updated?: string | undefined;
  readonly notes?: readonly string[] | undefined;
  /** The language of its texts. Absent: not said. */
  readonly lang?: string | undefined;
}

/** The code of an area where the statement and its document name none. */
export const noArea = '_X';
