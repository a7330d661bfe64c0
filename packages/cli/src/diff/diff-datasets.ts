import type { Dataset } from '@chiso/data';
import { parsePeriod } from '@chiso/data/core';
import {
  facetMembers,
  facetsOf,
  keyMembers,
  subjectOf,
} from './claim-facets.js';
import type {
  ChangedFacet,
  Claim,
  ClaimKey,
  DatasetChange,
  DefinitionChange,
  FigureChange,
} from './dataset-change.js';
import { diffMembers } from './diff-members.js';
import { matchClaims } from './match-claims.js';

const lists = [
  'sources',
  'topics',
  'methods',
  'areas',
  'areaSets',
  'indicators',
] as const;

/**
 * What was added, revised, withdrawn, released again and described anew
 * between two documents. Statements are about the same where their indicator,
 * area, period, statistic and method are; a value, a place and a change are
 * compared each by itself, a place by its set, a change by its beginning, a
 * target by its act. Exchanged documents give the exchanged changes.
 */
export function diffDatasets(old: Dataset, now: Dataset): DatasetChange {
  return {
    old,
    new: now,
    figures: orderByIndicator(diffFigures(old, now), now),
    definitions: lists.flatMap((list) =>
      diffList(list, old.header[list] ?? [], now.header[list] ?? []),
    ),
    members: diffMembers(old.header, now.header, headerLists),
  };
}

// Told item by item; the area of the document is that of its statements.
const headerLists = new Set<string>([
  ...lists,
  'observations',
  'tables',
  'targets',
  'area',
  '$schema',
]);

/** Whether anything differs at all. */
export function isDifferent(change: DatasetChange): boolean {
  const { figures, definitions, members } = change;
  return figures.length + definitions.length + members.length > 0;
}

interface Cell {
  readonly key: ClaimKey;
  readonly facet: ChangedFacet;
  readonly old: Claim[];
  readonly now: Claim[];
}

function diffFigures(old: Dataset, now: Dataset): readonly FigureChange[] {
  const cells = new Map<string, Cell>();
  const sort = (side: 'old' | 'now', dataset: Dataset) => {
    const put = (claim: Claim, facet: ChangedFacet) => {
      const key = keyOf(claim, dataset);
      const subject = subjectOf(claim, facet);
      const name = JSON.stringify([...Object.values(key), facet, subject]);
      const cell = cells.get(name) ?? { key, facet, old: [], now: [] };
      cell[side].push(claim);
      cells.set(name, cell);
    };
    const { statements, targets } = dataset.content;
    for (const claim of statements) {
      for (const facet of facetsOf(claim)) put(claim, facet);
    }
    for (const claim of targets) put(claim, 'target');
  };
  sort('now', now);
  sort('old', old);
  return joinFacets(
    [...cells.values()].flatMap(({ key, facet, old: from, now: to }) =>
      matchClaims(from, to, facet).map((match) => ({
        ...key,
        ...match,
        facets: [facet],
        members: membersOf(match.from, match.to),
      })),
    ),
  );
}

function keyOf(claim: Claim, dataset: Dataset): ClaimKey {
  const { period, periodType = 'period', statistic, method } = claim;
  return {
    indicator: claim.indicator ?? dataset.onlyIndicator,
    area: dataset.area(claim.area, parsePeriod(period)),
    period,
    periodType,
    statistic,
    method,
  };
}

const figureMembers = new Set<string>([
  ...keyMembers,
  ...Object.values(facetMembers).flat(),
  'release',
]);

function membersOf(
  from: Claim | undefined,
  to: Claim | undefined,
): readonly string[] {
  return from && to ? diffMembers(from, to, figureMembers) : [];
}

const strength = ['revised', 'confirmed', 'described'];

/** The sides of one pair of statements told together, the weightiest kind. */
function joinFacets(changes: readonly FigureChange[]): readonly FigureChange[] {
  const numbers = new Map<unknown, number>();
  const numberOf = (claim: unknown) => {
    if (!numbers.has(claim)) numbers.set(claim, numbers.size);
    return numbers.get(claim);
  };
  const joined = new Map<string, FigureChange>();
  for (const change of changes) {
    const { from, to, kind } = change;
    const name = `${numberOf(from)} ${numberOf(to)}`;
    const same = joined.get(name);
    if (!same) joined.set(name, change);
    else if (same.kind === kind) {
      const facets = [...same.facets, ...change.facets];
      const isShown = same.isShown || change.isShown;
      joined.set(name, { ...same, facets, isShown });
    } else if (strength.indexOf(kind) < strength.indexOf(same.kind)) {
      joined.set(name, change);
    }
  }
  return [...joined.values()];
}

function orderByIndicator(
  changes: readonly FigureChange[],
  { header }: Dataset,
): readonly FigureChange[] {
  const places = new Map(header.indicators.map(({ id }, index) => [id, index]));
  const placeOf = ({ indicator }: FigureChange) =>
    places.get(indicator) ?? places.size;
  return [...changes].sort((one, other) => placeOf(one) - placeOf(other));
}

function diffList(
  list: DefinitionChange['list'],
  old: readonly { readonly id: string }[],
  now: readonly { readonly id: string }[],
): readonly DefinitionChange[] {
  const [before, after] = [old, now].map(
    (items) => new Map(items.map((item) => [item.id, item])),
  );
  return [...new Set([...after!.keys(), ...before!.keys()])].flatMap(
    (id): DefinitionChange | [] => {
      const [from, to] = [before!.get(id), after!.get(id)];
      if (!from) return { list, id, kind: 'added', members: [] };
      if (!to) return { list, id, kind: 'removed', members: [] };
      const members = diffMembers(from, to);
      return members.length > 0 ? { list, id, kind: 'changed', members } : [];
    },
  );
}
