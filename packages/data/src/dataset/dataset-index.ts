import type { Content } from '../document/read-content.js';
import type {
  Area,
  AreaSet,
  DatasetDocument,
  Indicator,
  Method,
  Statement,
} from '../document/types.js';
import { parsePeriod } from '../period/parse-period.js';
import type { Period } from '../period/period.js';
import type { AreaTable } from './answers.js';
import { groupBy } from './group-by.js';

/** The last period in which a slug means one of the 63 provinces. */
const lastOf63 = parsePeriod('2025-06')!;

/** The statements about one indicator, area, period, method and statistic. */
export interface Cell {
  readonly indicator: string;
  readonly area: string;
  readonly period: Period | undefined;
  readonly periodType: 'period' | 'as-of' | 'cumulative';
  readonly method: string | undefined;
  readonly statistic: Statement['statistic'];
  readonly statements: readonly Statement[];
}

/** A document's content, to be asked by indicator. */
export interface DatasetIndex {
  /** What it was made of, to be indexed anew with a table of areas. */
  readonly content: Content;
  /** The document's title, language, publisher and the like. */
  readonly header: DatasetDocument;
  readonly indicators: ReadonlyMap<string, Indicator>;
  /** The indicator of statements that name none; '' where there are several. */
  readonly onlyIndicator: string;
  readonly methods: ReadonlyMap<string, Method>;
  readonly targets: Content['targets'];
  /** The areas and the sets of areas that the document itself names. */
  readonly ownAreas: ReadonlyMap<string, Area | AreaSet>;
  readonly areas: AreaTable | undefined;
  /** The cells of an indicator, area by area in the document's order. */
  cells(indicator: string): readonly Cell[];
  /** The indicator's cells by area. */
  cellsOf(indicator: string, area: string): readonly Cell[];
  /** The statements that contradict this one from another cell. */
  linked(statement: Statement): readonly Statement[];
  /** The id of the area that a statement names. */
  area(name: string | undefined, period: Period | undefined): string;
  /**
   * The id of the area that a view names, for an indicator. A slug without a
   * period means the vintage that the indicator has figures of.
   */
  place(
    indicator: string,
    name: string | undefined,
    period: Period | undefined,
  ): string;
}

/** Groups a document's statements; an indicator's when first asked for. */
export function indexContent(
  content: Content,
  areas?: AreaTable | undefined,
): DatasetIndex {
  const { header, statements, targets } = content;
  const ownAreas = byId<Area | AreaSet>([
    ...(header.areaSets ?? []),
    ...(header.areas ?? []),
  ]);
  // On trust, a statement may name none of several; it is nobody's then.
  const [only, ...others] = header.indicators;
  const onlyIndicator = others.length === 0 ? (only?.id ?? '') : '';
  const indicatorOf = ({ indicator = onlyIndicator }: Statement) => indicator;
  const byIndicator = groupBy(statements, indicatorOf);

  const area = (name = header.area ?? '', period: Period | undefined) =>
    !areas || ownAreas.has(name) || areas.get(name)
      ? name
      : (areas.find(name, period) ?? name);
  const areaOf = (one: Statement) => area(one.area, parsePeriod(one.period));

  const byArea = remember((indicator: string) =>
    groupBy(byIndicator.get(indicator) ?? [], areaOf),
  );
  /** The cells of an indicator's statements in an area. */
  const cellsIn = remember((group: readonly Statement[]) =>
    [...groupBy(group, cellKey).values()].map((cell): Cell => {
      const { period, periodType = 'period', method, statistic } = cell[0]!;
      return {
        indicator: indicatorOf(cell[0]!),
        area: areaOf(cell[0]!),
        period: parsePeriod(period),
        periodType,
        method,
        statistic,
        statements: cell,
      };
    }),
  );

  const links = remember(linkStatements);
  return {
    content,
    header,
    indicators: byId(header.indicators),
    onlyIndicator,
    methods: byId(header.methods),
    targets,
    ownAreas,
    areas,
    area,
    place(indicator, name, period) {
      const known = byArea(indicator);
      if (name === undefined && header.area === undefined) {
        return known.keys().next().value ?? '';
      }
      const id = area(name, period);
      if (period || known.has(id)) return id;
      const earlier = area(name, lastOf63);
      return known.has(earlier) ? earlier : id;
    },
    cells: (indicator) => [...byArea(indicator).values()].flatMap(cellsIn),
    cellsOf: (indicator, name) => cellsIn(byArea(indicator).get(name) ?? none),
    linked: (one) => [
      ...new Set(
        links(statements)
          .get(one)
          ?.map(([, other]) => other),
      ),
    ],
  };
}

const none: readonly Statement[] = [];

function cellKey({
  period,
  periodType = 'period',
  statistic,
  method,
}: Statement): string {
  // Only the method is free text, so it comes last.
  return `${period} ${periodType} ${statistic} ${method ?? ''}`;
}

/** Pairs of statements that contradict each other, whoever of them says so. */
function linkStatements(statements: readonly Statement[]) {
  const linking = statements.filter(({ conflictsWith }) => conflictsWith);
  const named = new Map(
    linking.length > 0 ? statements.map((one) => [one.id, one]) : [],
  );
  const pairs = linking.flatMap((one) =>
    one.conflictsWith!.flatMap((id) => {
      const other = named.get(id);
      return other
        ? ([
            [one, other],
            [other, one],
          ] as const)
        : [];
    }),
  );
  return groupBy(pairs, ([one]) => one);
}

/** A function that makes each of its answers once, when first asked for. */
function remember<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, Value>();
  return (key) => {
    const value = made.get(key) ?? make(key);
    made.set(key, value);
    return value;
  };
}

function byId<T extends { readonly id: string }>(
  items: readonly T[] = [],
): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}
