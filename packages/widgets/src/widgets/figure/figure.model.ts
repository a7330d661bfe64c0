import {
  answerFigure,
  type DatasetIndex,
  type Facet,
  type Figure,
  type Observation,
} from '@chiso/data/core';
import type { FigureQuery } from './figure.query.js';

/**
 * How what is written stands to the document: as it was, one of several claims
 * and the one that is shown, changed by a later release, a claim that another
 * is shown instead of, or nowhere in it.
 */
export type Standing =
  | 'same'
  | 'contradicted'
  | 'revised'
  | 'disputed'
  | 'unknown';

/** A figure in a sentence. */
export interface FigureModel {
  readonly query: FigureQuery;
  readonly figure: Figure;
  /** The side of it that is written. */
  readonly facet: Facet | undefined;
  readonly standing: Standing;
}

/** Dataset + question → meaning; undefined where nothing is said of it. */
export function modelFigure(
  index: DatasetIndex,
  query: FigureQuery,
): FigureModel | undefined {
  const figure = answerFigure(index, query.question);
  if (!figure) return undefined;
  const { measure, rank, change } = figure;
  const facet = query.form === 'rank' ? rank : (measure ?? rank ?? change);
  return { query, figure, facet, standing: standingOf(query, facet) };
}

function standingOf(
  { cited, form, isLive }: FigureQuery,
  facet: Facet | undefined,
): Standing {
  const isCited = cited !== undefined && !isLive;
  const says = (statement: Observation) =>
    numbersOf(statement, form).includes(cited);
  if (!facet) return isCited ? 'unknown' : 'same';
  if (!isCited || says(facet.shown)) {
    return facet.conflicts.length > 0 ? 'contradicted' : 'same';
  }
  if (facet.revisions.some(says)) return 'revised';
  return facet.conflicts.some(says) ? 'disputed' : 'unknown';
}

/** The numbers that a sentence may have taken from a statement. */
function numbersOf(
  { rank, value, percent, count, range }: Observation,
  form: FigureQuery['form'],
): readonly (number | undefined)[] {
  return form === 'rank' ? [rank] : [value, percent, count, ...(range ?? [])];
}
