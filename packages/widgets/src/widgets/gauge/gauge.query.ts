import type { FigureQuestion } from '@chiso/data/core';

/** How a figure is drawn. */
export type GaugeVariant = 'dial' | 'ring' | 'bar';

/** What the author of a page asks of a gauge, beside which figure it is. */
export interface GaugeQuery extends Omit<FigureQuestion, 'indicator'> {
  /** The indicators; several are drawn as bars under one header. */
  readonly indicators: readonly (string | undefined)[];
  /** Absent: what suits the figure. */
  readonly variant: GaugeVariant | undefined;
  /** The ends of the scale, over those of the document. */
  readonly min: number | undefined;
  readonly max: number | undefined;
}

/** The attributes of a gauge as they are typed; those that are empty, absent. */
export interface GaugeAttributes extends FigureQuestion {
  readonly variant?: string | undefined;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

/** Attributes → a question. What is no number or no variant is not asked. */
export function queryGauge({
  indicator,
  variant = '',
  min,
  max,
  ...question
}: GaugeAttributes): GaugeQuery {
  return {
    ...question,
    indicators: indicator?.match(/\S+/g) ?? [undefined],
    variant: /^(dial|ring|bar)$/.test(variant)
      ? (variant as GaugeVariant)
      : undefined,
    min: Number.isFinite(min) ? min : undefined,
    max: Number.isFinite(max) ? max : undefined,
  };
}
