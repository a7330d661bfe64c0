import type { Content } from '../../document/read-content.js';
import type {
  DatasetDocument,
  Statement,
  Target,
} from '../../document/types.js';
import type { Cell, Cube, Dimension, Members, Origin } from './cube.js';
import type { dimensionIds } from './dimension-ids.js';
import { labelCategories } from './label-categories.js';
import {
  metricCode,
  type PlacedStatement,
  placeStatement,
} from './place-statement.js';
import { withoutStatements } from './without-statements.js';

/**
 * A document's statements as cubes: one for each method and release, apart
 * for targets and for figures without a period. Where several statements
 * claim the same cell, each further one stands in a cube of its own, so that
 * none is left out and a cube holds one claim a cell.
 */
export function makeCubes(content: Content): readonly Cube[] {
  const header = withoutStatements(content.header);
  const drafts = new Map<string, Draft>();
  const counts = new Map<string, number>();
  const add = (statement: Statement & Target, kind: Origin['kind']) => {
    const placed = placeStatement(statement, header);
    const { method, release, period } = placed;
    const series = [kind, method, release, period !== undefined];
    const { indicator, area, statistic, periodType } = placed;
    const place = [series, indicator, area, period, statistic, periodType];
    const cell = JSON.stringify(place);
    const claim = (counts.get(cell) ?? 0) + 1;
    counts.set(cell, claim);
    const key = JSON.stringify([series, claim]);
    let draft = drafts.get(key);
    if (!draft) {
      draft = { origin: { kind, method, release, claim, header }, rows: [] };
      drafts.set(key, draft);
    }
    draft.rows.push({ placed, order: order++ });
  };
  let order = 0;
  for (const one of content.statements) add(one, 'observations');
  for (const one of content.targets) add(one as Statement & Target, 'targets');
  const ids = new Set<string>();
  return [...drafts.values()].map((draft) => finish(draft, header, ids));
}

interface Draft {
  readonly origin: Origin;
  readonly rows: { readonly placed: PlacedStatement; readonly order: number }[];
}

function finish(
  { origin, rows }: Draft,
  header: DatasetDocument,
  ids: Set<string>,
): Cube {
  const isDated = rows[0]!.placed.period !== undefined;
  const axes = [
    axis('metric', () => ''),
    axis('statistic', ({ statistic }) => statistic),
    axis('periodType', ({ periodType }) => periodType),
    axis('area', ({ area }) => area),
    axis('time', ({ period }) => period ?? ''),
  ];
  for (const { placed } of rows) {
    const [metric, ...others] = axes;
    for (const [facet] of placed.facets) {
      indexOf(metric!, metricCode(placed.indicator, facet));
    }
    for (const other of others) indexOf(other, other.read(placed));
  }
  const kept = axes.filter(({ role, codes }) => {
    if (role === 'time') return isDated;
    const [only] = codes.keys();
    const isPlain = codes.size === 1 && (only === '_T' || only === 'period');
    return (role !== 'statistic' && role !== 'periodType') || !isPlain;
  });
  const cells = rows.flatMap(({ placed, order }) =>
    placed.facets.map(([facet, value], index): Cell => {
      const at = kept.map((one) =>
        one.role === 'metric'
          ? indexOf(one, metricCode(placed.indicator, facet))
          : indexOf(one, one.read(placed)),
      );
      // Beside the first of its numbers stands what is said of them all.
      const members: Members = index === 0 ? placed.members : {};
      const { missing } = placed.members;
      return {
        at,
        value,
        order,
        members,
        ...(missing && { status: missing }),
      };
    }),
  );
  const dimensions = kept.map(({ role, codes }): Dimension => {
    return labelCategories(role, [...codes.keys()], header);
  });
  const id = uniqueId(origin, isDated, ids);
  return { id, title: header.title, dimensions, cells, origin };
}

type Role = keyof typeof dimensionIds;

interface Axis {
  readonly role: Role;
  readonly read: (placed: PlacedStatement) => string;
  readonly codes: Map<string, number>;
}

function axis(role: Role, read: Axis['read']): Axis {
  return { role, read, codes: new Map() };
}

function indexOf({ codes }: Axis, code: string): number {
  let index = codes.get(code);
  if (index === undefined) {
    index = codes.size;
    codes.set(code, index);
  }
  return index;
}

/** "dti-2023-07-12", "share-targets", "share-mic-2024-claim-2". */
function uniqueId(
  { kind, method, release, claim, header }: Origin,
  isDated: boolean,
  ids: Set<string>,
): string {
  const parts = [
    header.id || 'dataset',
    kind === 'targets' ? kind : undefined,
    method,
    release,
    isDated ? undefined : 'undated',
    claim > 1 ? `claim-${claim}` : undefined,
  ];
  const plain = parts
    .filter((part) => part !== undefined)
    .join('-')
    .replaceAll(/[^\w.-]+/g, '_')
    .replace(/^[.-]+/, '_');
  let id = plain;
  // Names that differ by letters only that no file name has.
  for (let nth = 2; ids.has(id); nth++) id = `${plain}_${nth}`;
  ids.add(id);
  return id;
}
