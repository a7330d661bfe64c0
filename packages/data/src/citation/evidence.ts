import type { Issue } from '../document/issue.js';
import type {
  Language,
  Observation,
  Source,
  Statistic,
  Status,
} from '../document/types.js';
import type { FigureWords } from '../figure/format-measure.js';
import type { PickedText } from '../figure/pick-text.js';

/** One side of a figure, as in `Figure`. */
export type FacetKind = 'measure' | 'rank' | 'change';

/** A code of the document and what readers call it. */
export interface Named<Code extends string = string> {
  readonly code: Code;
  readonly text: string;
}

/**
 * All that stands behind a figure, in words: what a panel lists and a citation
 * is made of. A plain value in one language; a text of the document that is
 * missing in it keeps its own language beside it.
 */
export interface Evidence {
  /** The language that everything here was said in, as far as there was one. */
  readonly lang: Language;
  /** The document that the figure was read from. */
  readonly document: DocumentEvidence;
  readonly indicator: IndicatorEvidence;
  readonly area: AreaEvidence;
  /** Undefined where the document states no period. */
  readonly period: Named | undefined;
  /** Over the areas of a set; undefined for the figure of the area itself. */
  readonly statistic: Named<Statistic> | undefined;
  /** Undefined where no methods are told apart. */
  readonly method: MethodEvidence | undefined;
  /** The whole figure: "0,5064; thứ 6/63". */
  readonly text: string;
  /** What is shown; two where its sides come from different statements. */
  readonly shown: readonly Claim[];
  /** Earlier releases with another figure, oldest first. */
  readonly revisions: readonly Claim[];
  /** What contradicts it. */
  readonly conflicts: readonly Claim[];
  /** What says the same. */
  readonly confirmations: readonly Claim[];
  /** What says something beside it: a rank in another set, no figure at all. */
  readonly complements: readonly Claim[];
  /** The same thing by other methods, for the same period. */
  readonly otherMethods: readonly OtherMethod[];
  /** Where one statistic replaced another under this name. */
  readonly breaks: readonly BreakEvidence[];
  /** Whether nothing that is shown names a source. */
  readonly isWithoutSource: boolean;
  /** What the document's author should mend about this figure. */
  readonly issues: readonly Issue[];
}

/** One statement about a figure, with its own evidence. */
export interface Claim {
  /** The statement as the document has it. */
  readonly statement: Observation;
  /** The sides of the figure that it is listed for. */
  readonly facets: readonly FacetKind[];
  /** Those sides in words: "gần 75.000 tổ", "0,5064; thứ 6/63". */
  readonly text: string;
  /** The measure alone, in its parts. */
  readonly measure: FigureWords | undefined;
  /** The rank alone: "thứ 6/63". */
  readonly rank: string | undefined;
  /** Among whom it ranks. */
  readonly among: PickedText | undefined;
  /** Whether the source gives only the order, and the rank is read from it. */
  readonly isRankInferred: boolean;
  /** The stated change alone. */
  readonly change: PickedText | undefined;
  /** What the source calls the figure, where that differs. */
  readonly label: PickedText | undefined;
  /** The area where it is another than the figure's: a linked contradiction. */
  readonly elsewhere: PickedText | undefined;
  /** The area's name as the source prints it. */
  readonly areaPrinted: string | undefined;
  readonly period: ClaimPeriod;
  /** The method where it is another than the figure's. */
  readonly otherMethod: PickedText | undefined;
  readonly release: Named | undefined;
  /** Who issued it, where that is not the source's publisher. */
  readonly issuer: PickedText | undefined;
  readonly status: Named<Status> | undefined;
  /** For a derived figure: the reckoning. */
  readonly derivation: string | undefined;
  readonly sources: readonly SourceEvidence[];
  /** The source's own words. */
  readonly quote: string | undefined;
  /** Where in the source they stand. */
  readonly locator: string | undefined;
  readonly note: PickedText | undefined;
}

/** The time that a statement speaks of, and how that is known. */
export interface ClaimPeriod {
  /** "năm 2023"; undefined where there is none. */
  readonly text: string | undefined;
  readonly basis: Named<'stated' | 'inferred' | 'unstated'>;
  /** The period in the source's own words. */
  readonly printed: string | undefined;
}

/** A source as a reader can find it. */
export interface SourceEvidence {
  readonly id: string;
  readonly kind: Named<NonNullable<Source['kind']>> | undefined;
  /** Publisher, else title, with the date: "Báo Bình Định, 19/7/2024". */
  readonly label: PickedText;
  readonly publisher: PickedText | undefined;
  /** The publisher's own page. */
  readonly publisherUrl: string | undefined;
  readonly title: PickedText | undefined;
  /** The title in the document's language, where `title` translates it. */
  readonly originalTitle: PickedText | undefined;
  /** The day of publication, YYYY-MM-DD. */
  readonly date: string | undefined;
  /** The day of what it reports on, where that differs. */
  readonly event: SourceEventEvidence | undefined;
  /** Its address; never anything but http or https. */
  readonly url: string | undefined;
  readonly documentNumber: string | undefined;
  readonly note: PickedText | undefined;
}

/** The occasion that a source reports on. */
export interface SourceEventEvidence {
  /** YYYY-MM-DD. */
  readonly date: string;
  /** Whether the source leaves the year to be inferred. */
  readonly isInferred: boolean;
  readonly quote: string | undefined;
}

/** What is measured. */
export interface IndicatorEvidence {
  readonly id: string;
  readonly name: PickedText;
  readonly description: PickedText | undefined;
}

/** How the figure comes about. */
export interface MethodEvidence {
  readonly id: string;
  readonly name: PickedText;
  readonly description: PickedText | undefined;
  readonly issuer: PickedText | undefined;
}

/** The place, with its time: a name alone can mean two provinces. */
export interface AreaEvidence {
  readonly id: string;
  readonly name: PickedText;
  /** The list of provinces that the name is of. */
  readonly vintage: Named<'vn63' | 'vn34'> | undefined;
  /** Whether the vintage was told from the period, the document naming none. */
  readonly isVintageInferred: boolean;
  /**
   * "trước 1/7/2025" where the same name means another area on the other
   * list; a citation must say it.
   */
  readonly time: string | undefined;
  /** Where it is now, if it no longer exists as it was. */
  readonly successor:
    | { readonly id: string; readonly name: PickedText }
    | undefined;
  /** What became of it, or what it was made of, in a sentence. */
  readonly history: string | undefined;
}

/** The same indicator, area and period by another method. */
export interface OtherMethod {
  /** Undefined: by figures that name no method. */
  readonly method: MethodEvidence | undefined;
  readonly text: string;
  readonly shown: readonly Claim[];
  readonly revisions: readonly Claim[];
  readonly conflicts: readonly Claim[];
}

/** A place in time that a comparison must not cross. */
export interface BreakEvidence {
  /** The last period before and the first after it. */
  readonly between: readonly [Named, Named];
  readonly reason: PickedText | undefined;
  readonly sources: readonly SourceEvidence[];
}

/** The document itself; cited where a figure names no source. */
export interface DocumentEvidence {
  readonly id: string;
  readonly title: PickedText;
  readonly publisher: PickedText | undefined;
  readonly publisherUrl: string | undefined;
  /** YYYY-MM-DD. */
  readonly released: string | undefined;
  readonly nextRelease: string | undefined;
}
