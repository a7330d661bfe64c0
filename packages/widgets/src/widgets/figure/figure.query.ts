import type { FigureQuestion, Statistic } from '@chiso/data/core';

/** Which side of a figure stands in the sentence. */
export type FigureForm = 'words' | 'rank' | 'fraction';

/** What the author of a sentence asks. */
export interface FigureQuery {
  readonly question: FigureQuestion;
  readonly form: FigureForm;
  /** Whether the sentence itself names what is counted. */
  readonly isBare: boolean;
  /** Whether the sentence itself has the "gần" or "trên". */
  readonly isUnhedged: boolean;
  /** The number as it was when it was cited. */
  readonly cited: number | undefined;
  /** Whether the text follows the document. */
  readonly isLive: boolean;
}

/** The attributes of a figure, as they are typed. */
export interface FigureAttributes {
  readonly indicator?: string | undefined;
  readonly area?: string | undefined;
  readonly period?: string | undefined;
  readonly method?: string | undefined;
  readonly statistic?: string | undefined;
  readonly release?: string | undefined;
  readonly format?: string | undefined;
  readonly bare?: boolean | undefined;
  readonly unhedged?: boolean | undefined;
  readonly cited?: number | undefined;
  readonly live?: boolean | undefined;
}

/** Attributes → a question. An empty attribute asks nothing. */
export function queryFigure({
  format,
  bare,
  unhedged,
  cited,
  live,
  ...asked
}: FigureAttributes): FigureQuery {
  return {
    question: {
      indicator: asked.indicator || undefined,
      area: asked.area || undefined,
      period: asked.period || undefined,
      method: asked.method || undefined,
      statistic: (asked.statistic || undefined) as Statistic | undefined,
      release: asked.release || undefined,
    },
    form: format === 'rank' || format === 'fraction' ? format : 'words',
    isBare: bare === true,
    isUnhedged: unhedged === true,
    cited: Number.isFinite(cited) ? cited : undefined,
    isLive: live === true,
  };
}
