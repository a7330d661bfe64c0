import type {
  DatasetDocument,
  Statement,
  Target,
} from '../../document/types.js';
import { type Members, noArea } from './cube.js';

/** A number of a statement; '' is its value, else what follows the `@`. */
export type Facet = readonly [facet: string, value: number | null];

/** A statement, taken apart into where it stands and what it says. */
export interface PlacedStatement {
  readonly indicator: string;
  readonly area: string;
  readonly period: string | undefined;
  readonly statistic: string;
  readonly periodType: string;
  readonly method: string | undefined;
  readonly release: string | undefined;
  readonly facets: readonly Facet[];
  readonly members: Members;
}

/** The statistic of a figure of the area itself. */
export const ownFigure = '_T';

/** Takes a statement apart. The opposite is `joinStatement`. */
export function placeStatement(
  statement: Statement & Target,
  { area: everywhere, indicators }: DatasetDocument,
): PlacedStatement {
  const {
    indicator,
    area,
    period,
    statistic = ownFigure,
    periodType = 'period',
    method,
    release,
    value,
    range,
    count,
    of,
    percent,
    rank,
    ...rest
  } = statement;
  const numbers: (readonly [string, number | undefined])[] = [
    ['', value],
    ['range-min', range?.[0]],
    ['range-max', range?.[1]],
    ['count', count],
    ['of', of],
    ['percent', percent],
    ['rank', rank],
  ];
  const facets = numbers.filter((facet): facet is readonly [string, number] => {
    return facet[1] !== undefined;
  });
  const members = Object.entries(rest).filter(([, one]) => one !== undefined);
  return {
    indicator: indicator ?? indicators[0]?.id ?? '',
    area: area ?? everywhere ?? noArea,
    period,
    statistic,
    periodType,
    method,
    release,
    facets: facets.length > 0 ? facets : [['', null]],
    members: Object.fromEntries(members) as Members,
  };
}

/** Puts a statement together again. */
export function joinStatement(
  {
    indicator,
    area,
    period,
    statistic,
    periodType,
    method,
    release,
    facets,
    members,
  }: PlacedStatement,
  header: DatasetDocument,
): Statement & Target {
  const numbers = new Map(facets);
  const number = (facet: string) => numbers.get(facet) ?? undefined;
  const [low, high] = [number('range-min'), number('range-max')];
  const all = {
    indicator,
    area: area === noArea || area === header.area ? undefined : area,
    period,
    statistic: statistic === ownFigure ? undefined : statistic,
    periodType: periodType === 'period' ? undefined : periodType,
    method,
    release,
    value: number(''),
    range: low === undefined || high === undefined ? undefined : [low, high],
    count: number('count'),
    of: number('of'),
    percent: number('percent'),
    rank: number('rank'),
    ...members,
  };
  const given = Object.entries(all).filter(([, one]) => one !== undefined);
  return Object.fromEntries(given) as unknown as Statement & Target;
}

const facetNames = 'range-min|range-max|count|of|percent|rank';
const facetCode = new RegExp(`^(.+)@(${facetNames})$`);

/** "villages@count" for the count of `villages`. */
export function metricCode(indicator: string, facet: string): string {
  return facet === '' ? indicator : `${indicator}@${facet}`;
}

/** The indicator and the facet that a code names. */
export function readMetricCode(
  code: string,
  { indicators }: DatasetDocument,
): readonly [indicator: string, facet: string] {
  const isWhole = indicators.some(({ id }) => id === code);
  const [, indicator, facet] = isWhole ? [] : (facetCode.exec(code) ?? []);
  return indicator === undefined ? [code, ''] : [indicator, facet!];
}
