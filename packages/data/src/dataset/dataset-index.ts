import type { Content } from '../document/read-content.js';
import type {
  DatasetDocument,
  Indicator,
  Method,
  Statement,
} from '../document/types.js';
import { parsePeriod } from '../period/parse-period.js';
import type { Period } from '../period/period.js';
import type { AreaTable } from './answers.js';

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

interface OpenCell extends Cell {
  readonly statements: Statement[];
}

/** What is said of an indicator in an area; grouped when first asked for. */
interface Place {
  readonly statements: Statement[];
  cells?: readonly Cell[];
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

/** Groups a document's statements; an area's cells when first asked for. */
export function indexContent(
  content: Content,
  areas?: AreaTable | undefined,
): DatasetIndex {
  const { header, statements, targets } = content;
  const indicators = byId(header.indicators);
  const ownAreas = byId(header.areas ?? []);
  const byIndicator = new Map<string, Statement[]>();
  // On trust, a statement may name none of several; it is nobody's then.
  const [only, ...others] = header.indicators;
  const onlyIndicator = others.length === 0 ? (only?.id ?? '') : '';
  for (const statement of statements) {
    const id = statement.indicator ?? onlyIndicator;
    const group = byIndicator.get(id);
    if (group) group.push(statement);
    else byIndicator.set(id, [statement]);
  }

  const area = (name: string | undefined, period: Period | undefined) => {
    const id = name ?? header.area ?? '';
    if (!areas || ownAreas.has(id) || areas.get(id)) return id;
    return areas.find(id, period) ?? id;
  };

  const grouped = new Map<string, Map<string, Place>>();
  const group = (indicator: string) => {
    let places = grouped.get(indicator);
    if (!places) {
      places = groupByArea(byIndicator.get(indicator), area);
      grouped.set(indicator, places);
    }
    return places;
  };
  const cellsOf = (indicator: string, name: string) => {
    const place = group(indicator).get(name);
    if (!place) return [];
    place.cells ??= groupCells(indicator, name, place.statements);
    return place.cells;
  };

  let links: ReadonlyMap<Statement, ReadonlySet<Statement>> | undefined;
  return {
    content,
    header,
    indicators,
    onlyIndicator,
    methods: byId(header.methods ?? []),
    targets,
    areas,
    area,
    place(indicator, name, period) {
      const known = group(indicator);
      if (name === undefined && header.area === undefined) {
        return known.keys().next().value ?? '';
      }
      const id = area(name, period);
      if (period || known.has(id)) return id;
      const earlier = area(name, lastOf63);
      return known.has(earlier) ? earlier : id;
    },
    cells: (indicator) =>
      [...group(indicator).keys()].flatMap((name) => cellsOf(indicator, name)),
    cellsOf,
    linked(one) {
      links ??= linkStatements(statements);
      return [...(links.get(one) ?? [])];
    },
  };
}

/** Which statements contradict which, whoever of the two says so. */
function linkStatements(
  statements: readonly Statement[],
): ReadonlyMap<Statement, ReadonlySet<Statement>> {
  const links = new Map<Statement, Set<Statement>>();
  const linking = statements.filter(({ conflictsWith }) => conflictsWith);
  if (linking.length === 0) return links;
  const ids = new Map(statements.map((one) => [one.id, one]));
  const link = (one: Statement, other: Statement) => {
    const linked = links.get(one);
    if (linked) linked.add(other);
    else links.set(one, new Set([other]));
  };
  for (const one of linking) {
    for (const id of one.conflictsWith!) {
      const other = ids.get(id);
      if (!other) continue;
      link(one, other);
      link(other, one);
    }
  }
  return links;
}

function groupByArea(
  statements: readonly Statement[] = [],
  resolve: DatasetIndex['area'],
): Map<string, Place> {
  const places = new Map<string, Place>();
  for (const statement of statements) {
    const { area, period } = statement;
    const id = resolve(
      area,
      period === undefined ? period : parsePeriod(period),
    );
    const place = places.get(id);
    if (place) place.statements.push(statement);
    else places.set(id, { statements: [statement] });
  }
  return places;
}

function groupCells(
  indicator: string,
  area: string,
  statements: readonly Statement[],
): Cell[] {
  const cells = new Map<string, OpenCell>();
  for (const statement of statements) {
    const { period = '', periodType = 'period', method, statistic } = statement;
    // Only the method is free text, so it comes last.
    const key = `${period} ${periodType} ${statistic} ${method ?? ''}`;
    const cell = cells.get(key);
    if (cell) cell.statements.push(statement);
    else {
      cells.set(key, {
        indicator,
        area,
        period: parsePeriod(period),
        periodType,
        method,
        statistic,
        statements: [statement],
      });
    }
  }
  return [...cells.values()];
}

function byId<T extends { readonly id: string }>(
  items: readonly T[],
): Map<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}
