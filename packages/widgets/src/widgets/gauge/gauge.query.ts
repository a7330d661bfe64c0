import type { Statistic } from '@chiso/data/core';

/** How a figure is drawn. */
export type GaugeVariant = 'dial' | 'ring' | 'bar';

/** What the author of a page asks of a gauge. */
export interface GaugeQuery {
  /** The indicators; several are drawn as bars under one header. */
  readonly indicators: readonly (string | undefined)[];
  readonly area: string | undefined;
  readonly period: string | undefined;
  readonly method: string | undefined;
  readonly statistic: Statistic | undefined;
  readonly release: string | undefined;
  /** Absent: what suits the figure. */
  readonly variant: GaugeVariant | undefined;
  /** The ends of the scale, over those of the document. */
  readonly min: number | undefined;
  readonly max: number | undefined;
}

/** The attributes of a gauge as they are typed; those that are empty, absent. */
export interface GaugeAttributes {
  readonly indicator?: string | undefined;
  readonly area?: string | undefined;
  readonly period?: string | undefined;
  readonly method?: string | undefined;
  readonly statistic?: string | undefined;
  readonly release?: string | undefined;
  readonly variant?: string | undefined;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

/** Attributes → a question. What is no number or no variant is not asked. */
export function queryGauge({
  indicator,
  area,
  period,
  method,
  statistic,
  release,
  variant,
  min,
  max,
}: GaugeAttributes): GaugeQuery {
  return {
    indicators: indicator?.trim() ? indicator.trim().split(/\s+/) : [undefined],
    area,
    period,
    method,
    statistic: statistic as Statistic | undefined,
    release,
    variant: /^(dial|ring|bar)$/.test(variant ?? '')
      ? (variant as GaugeVariant)
      : undefined,
    min: Number.isFinite(min) ? min : undefined,
    max: Number.isFinite(max) ? max : undefined,
  };
}
