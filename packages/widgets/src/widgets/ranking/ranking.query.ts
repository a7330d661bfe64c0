/** The attributes of a ranking, as they are typed. */
export interface RankingAttributes {
  readonly indicator?: string | undefined;
  /** The id of the area set that is ranked. */
  readonly among?: string | undefined;
  /** Only areas of this level. */
  readonly level?: string | undefined;
  readonly period?: string | undefined;
  readonly method?: string | undefined;
  /** The period that movement is reckoned from. */
  readonly compare?: string | undefined;
  readonly release?: string | undefined;
  readonly highlight?: string | undefined;
  /** Whether earlier editions are drawn. */
  readonly history?: boolean | undefined;
  readonly top?: number | undefined;
}

/** What the author of a page asks of a ranking. */
export interface RankingQuery
  extends Omit<RankingAttributes, 'indicator' | 'highlight' | 'top'> {
  /** One column each; the first one ranks. None: the document's first. */
  readonly indicators: readonly string[];
  /**
   * What may name the marked areas: the whole text first, since a name has
   * spaces, then its words.
   */
  readonly highlight: readonly string[];
  /** How many rows are shown before the reader asks for all. */
  readonly top: number;
}

/** A screenful: what a reader takes in before asking for more. */
const usualTop = 20;

/** Attributes, of which none is empty, → a question. */
export function queryRanking({
  indicator,
  highlight = '',
  top = 0,
  ...asked
}: RankingAttributes): RankingQuery {
  return {
    ...asked,
    indicators: words(indicator),
    highlight: [...new Set([highlight.trim(), ...words(highlight)])].filter(
      Boolean,
    ),
    top: top >= 1 ? Math.floor(top) : usualTop,
  };
}

function words(list = ''): readonly string[] {
  return list.split(/\s+/).filter(Boolean);
}
