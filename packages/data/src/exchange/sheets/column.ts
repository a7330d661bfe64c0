/** What the cells of a column hold. */
export type ColumnKind =
  /** A name that other sheets refer to: "dti", "ministry:mof". */
  | 'id'
  /** Words in the document's language, or in the one that the path ends with. */
  | 'text'
  /** A typed number; words before it ("gần 75.000") are a hedge. */
  | 'figure'
  /** A typed number. */
  | 'number'
  /** A typed whole number. */
  | 'integer'
  /** "có" or "không", "yes" or "no". */
  | 'yes-no'
  /** One of the column's choices: its code, or its words in either language. */
  | 'choice'
  /** A year, half-year, quarter, month, day or span. */
  | 'period'
  /** A day. */
  | 'day'
  /** A day, a month or a year. */
  | 'date'
  /** A web address. */
  | 'address'
  /** A province in any spelling, a code with its vintage, or an id. */
  | 'area'
  /** Several areas, with semicolons between them. */
  | 'areas'
  /** The id of something in the column's `leadsTo`. */
  | 'reference'
  /** Several of these, with semicolons between them. */
  | 'references';

/** The same in both languages. */
export interface Wording {
  readonly vi: string;
  readonly en: string;
}

/** What may stand in a cell, and the words that mean it. */
export interface Choice {
  /** As the document writes it. */
  readonly code: string;
  readonly name: Wording;
  /** Further words, in any spelling. */
  readonly aliases?: readonly string[];
}

/** A column of a sheet: one member of one item of the document. */
export interface SheetColumn {
  /** Stands beneath the heading; the same in every language. */
  readonly id: string;
  readonly heading: Wording;
  /** Further headings, in any spelling. */
  readonly aliases?: readonly string[];
  readonly kind: ColumnKind;
  /** Where the item holds it: `['change', 'by']`, `['range', 0]`. */
  readonly path: readonly (string | number)[];
  /** Absent: false. */
  readonly isRequired?: boolean;
  readonly choices?: readonly Choice[];
  /** The sheets whose ids may stand here. */
  readonly leadsTo?: readonly SheetId[];
  /** What to write there, in a sentence or two. */
  readonly about: Wording;
  /** As it may stand in a cell. */
  readonly example?: string | number;
}

export type SheetId =
  | 'dataset'
  | 'sources'
  | 'topics'
  | 'methods'
  | 'areas'
  | 'areaSets'
  | 'indicators'
  | 'breaks'
  | 'targets'
  | 'observations';

/** A sheet of an office's workbook. */
export interface SheetDefinition {
  readonly id: SheetId;
  /** The name on its tab. */
  readonly name: Wording;
  /** Further names, in any spelling. */
  readonly aliases?: readonly string[];
  readonly about: Wording;
  readonly columns: readonly SheetColumn[];
  /** It is part of the template. */
  readonly isUsual: boolean;
}
