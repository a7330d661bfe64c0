import type { ChangedFacet, Claim } from './dataset-change.js';
import { canonical } from './diff-members.js';

const measure = [
  'value',
  'range',
  'count',
  'of',
  'percent',
  'missing',
  'hedge',
] as const;

/** The members that make up each side of a statement. */
export const facetMembers: Readonly<
  Record<ChangedFacet, readonly (keyof Claim)[]>
> = {
  measure,
  rank: ['rank', 'rankOf'],
  change: ['change'],
  target: [...measure, 'verdict'],
};

/** What names a statement: never a change by itself. */
export const keyMembers: readonly string[] = [
  'indicator',
  'area',
  'period',
  'periodType',
  'statistic',
  'method',
];

/** The sides that an observation has. */
export function facetsOf(claim: Claim): readonly ChangedFacet[] {
  const isMeasured = measure.some(
    (name) => name !== 'hedge' && claim[name] !== undefined,
  );
  return [
    ...(isMeasured ? (['measure'] as const) : []),
    ...(claim.rank === undefined ? [] : (['rank'] as const)),
    ...(claim.change === undefined ? [] : (['change'] as const)),
  ];
}

/** What else tells statements of one side apart. */
export function subjectOf(claim: Claim, facet: ChangedFacet): string {
  if (facet === 'rank') return claim.among ?? '';
  if (facet === 'change') return claim.change?.since ?? '';
  return facet === 'target' ? (claim.basis ?? '') : '';
}

/** A side of a statement, to be compared as text. */
export function figureText(claim: Claim, facet: ChangedFacet): string {
  const members = facetMembers[facet].map((name) => claim[name] ?? null);
  // Only a change is an object, whose members may come in any order.
  return facet === 'change' ? canonical(members) : JSON.stringify(members);
}
