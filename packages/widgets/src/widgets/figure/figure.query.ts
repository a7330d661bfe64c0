import type { FigureQuestion } from '@chiso/data/core';

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

/** The attributes of a figure as they are typed; those that are empty, absent. */
export interface FigureAttributes extends FigureQuestion {
  readonly format?: string | undefined;
  readonly bare?: boolean | undefined;
  readonly unhedged?: boolean | undefined;
  readonly cited?: number | undefined;
  readonly live?: boolean | undefined;
}

/** Attributes → a question. What is no number or no form is not asked. */
export function queryFigure({
  format,
  bare,
  unhedged,
  cited,
  live,
  ...question
}: FigureAttributes): FigureQuery {
  return {
    question,
    form: format === 'rank' || format === 'fraction' ? format : 'words',
    isBare: bare === true,
    isUnhedged: unhedged === true,
    cited: Number.isFinite(cited) ? cited : undefined,
    isLive: live === true,
  };
}
