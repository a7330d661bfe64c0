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
  const byIndicator = groupBy(
    statements,
    ({ indicator = onlyIndicator }) => indicator,
  );

  const area = (name = header.area ?? '', period: Period | undefined) =>
    !areas || ownAreas.has(name) || areas.get(name)
      ? name
      : (areas.find(name, period) ?? name);

  const grouped = new Map<string, ReadonlyMap<string, readonly Cell[]>>();
  /** The cells of an indicator by area. */
  const cellsIn = (indicator: string) => {
    let cells = grouped.get(indicator);
    if (!cells) {
      const byArea = groupBy(
        byIndicator.get(indicator) ?? [],
        ({ area: name, period }) => area(name, parsePeriod(period)),
      );
      cells = new Map(
        [...byArea].map(([name, group]) => [
          name,
          groupCells(indicator, name, group),
        ]),
      );
      grouped.set(indicator, cells);
    }
    return cells;
  };

  let linking: readonly Statement[] | undefined;
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
      const known = cellsIn(indicator);
      if (name === undefined && header.area === undefined) {
        return known.keys().next().value ?? '';
      }
      const id = area(name, period);
      if (period || known.has(id)) return id;
      const earlier = area(name, lastOf63);
      return known.has(earlier) ? earlier : id;
    },
    cells: (indicator) => [...cellsIn(indicator).values()].flat(),
    cellsOf: (indicator, name) => cellsIn(indicator).get(name) ?? [],
    linked(one) {
      linking ??= statements.filter(({ conflictsWith }) => conflictsWith);
      // Whoever of the two says so.
      return (one.conflictsWith ? statements : linking).filter(
        (other) => names(one, other) || names(other, one),
      );
    },
  };
}

function names({ conflictsWith }: Statement, { id }: Statement): boolean {
  return conflictsWith?.includes(id!) ?? false;
}

function groupCells(
  indicator: string,
  area: string,
  statements: readonly Statement[],
): readonly Cell[] {
  const groups = groupBy(
    statements,
    ({ period, periodType = 'period', statistic, method }) =>
      // Only the method is free text, so it comes last.
      `${period} ${periodType} ${statistic} ${method ?? ''}`,
  );
  return [...groups.values()].map((group) => {
    const { period, periodType = 'period', method, statistic } = group[0]!;
    return {
      indicator,
      area,
      period: parsePeriod(period),
      periodType,
      method,
      statistic,
      statements: group,
    };
  });
}

function byId<T extends { readonly id: string }>(
  items: readonly T[] = [],
): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}
