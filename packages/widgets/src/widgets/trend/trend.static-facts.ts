import {
  type DatasetIndex,
  describeArea,
  type Language,
} from '@chiso/data/core';
import {
  type Facts,
  factsOf,
  indicatorFacts,
  namedFacts,
  sharedFacts,
} from '../../ui/pure/table-facts.js';
import type { TrendModel } from './trend.model.js';

/** What the words of the table of a trend mean. */
export interface TrendFacts {
  readonly table: Facts;
  /** One for each line that has figures. */
  readonly lines: readonly {
    readonly line: Facts;
    /** One for each row: a figure, then what it was before. */
    readonly figures: readonly Facts[];
  }[];
}

/** Model → facts, in the order of the table. */
export function tellTrendFacts(
  { indicator, lines }: TrendModel,
  index: DatasetIndex,
  lang: Language,
): TrendFacts {
  const documentLang = index.header.lang ?? 'vi';
  const told = lines
    .filter(({ points }) => points.length > 0)
    .map(({ series: { area, method }, points }) => ({
      line: {
        ...namedFacts('area', describeArea(index, area), lang, documentLang),
        ...(method && namedFacts('method', method, lang, documentLang)),
      },
      figures: points.flatMap(({ facet, figure, earlier = [] }) => [
        // A measure and a rank may stand beside each other.
        { ...factsOf(figure.rank?.shown), ...factsOf(facet.shown) },
        ...[...earlier].reverse().map(({ statement }) => factsOf(statement)),
      ]),
    }));
  const { shared, own } = sharedFacts(told.map(({ line }) => line));
  return {
    table: { ...shared, ...indicatorFacts(indicator, lang, documentLang) },
    lines: told.map(({ figures }, at) => ({
      line: own[at]!,
      figures: figures.map(({ method: _, ...facts }) => facts),
    })),
  };
}
