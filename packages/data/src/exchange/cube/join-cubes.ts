import type {
  DatasetDocument,
  Statement,
  Target,
} from '../../document/types.js';
import type { Cube, Members } from './cube.js';
import { dimensionIds } from './dimension-ids.js';
import { gatherTables } from './gather-tables.js';
import {
  type Facet,
  joinStatement,
  ownFigure,
  type PlacedStatement,
  readMetricCode,
} from './place-statement.js';

/**
 * The document that cubes were made from. All cubes are of one document; of
 * those without an origin nothing is taken.
 */
export function joinCubes(cubes: readonly Cube[]): DatasetDocument | undefined {
  const header = cubes.find(({ origin }) => origin)?.origin?.header;
  if (!header) return undefined;
  const observations: Ordered[] = [];
  const targets: Ordered[] = [];
  for (const cube of cubes) {
    const rows = joinCells(cube, header);
    (cube.origin?.kind === 'targets' ? targets : observations).push(...rows);
  }
  const goals = inOrder(targets);
  return {
    ...header,
    ...(goals.length > 0 && { targets: goals }),
    ...gatherTables(inOrder(observations)),
  };
}

interface Ordered {
  readonly order: number;
  readonly statement: Statement & Target;
}

function inOrder(rows: readonly Ordered[]): readonly (Statement & Target)[] {
  return [...rows]
    .sort((one, other) => one.order - other.order)
    .map(({ statement }) => statement);
}

interface Gathered {
  order: number;
  readonly facets: Facet[];
  readonly members: Members;
  readonly codes: ReadonlyMap<string, string>;
  readonly indicator: string;
}

/** The cells of one place but for their facet are one statement. */
function joinCells(
  { dimensions, cells, origin }: Cube,
  header: DatasetDocument,
): readonly Ordered[] {
  const found = new Map<string, Gathered>();
  for (const { at, value, members = {}, order = Infinity } of cells) {
    const codes = new Map(
      dimensions.map(({ id, categories }, index) => [
        id,
        categories[at[index]!]!.id,
      ]),
    );
    const metric = codes.get(dimensionIds.metric) ?? '';
    const [indicator, facet] = readMetricCode(metric, header);
    codes.delete(dimensionIds.metric);
    const key = JSON.stringify([indicator, ...codes.values()]);
    const same = found.get(key);
    if (same) {
      same.facets.push([facet, value]);
      same.order = Math.min(same.order, order);
      Object.assign(same.members, members);
    } else {
      found.set(key, {
        order,
        facets: [[facet, value]],
        members: { ...members },
        codes,
        indicator,
      });
    }
  }
  return [...found.values()].map(
    ({ order, facets, members, codes, indicator }) => {
      const placed: PlacedStatement = {
        indicator,
        area: codes.get(dimensionIds.area) ?? '_X',
        period: codes.get(dimensionIds.time),
        statistic: codes.get(dimensionIds.statistic) ?? ownFigure,
        periodType: codes.get(dimensionIds.periodType) ?? 'period',
        method: origin?.method,
        release: origin?.release,
        facets,
        members,
      };
      return { order, statement: joinStatement(placed, header) };
    },
  );
}
