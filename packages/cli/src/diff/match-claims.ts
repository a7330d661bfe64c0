import { figureText, keyMembers } from './claim-facets.js';
import type { ChangedFacet, ChangeKind, Claim } from './dataset-change.js';
import { canonical } from './diff-members.js';

/** What became of one statement, or of the one that took its place. */
export interface ClaimMatch {
  readonly kind: ChangeKind;
  readonly from: Claim | undefined;
  readonly to: Claim | undefined;
  readonly isShown: boolean;
}

/**
 * Compares the statements of two documents about one side of one figure.
 * What stands in both is no change; what only its words have changed of is
 * described anew. Then the figures that are shown are compared, which makes a
 * revision or a confirmation, and what is left was added beside them or
 * withdrawn. Exchanging the documents exchanges the outcome.
 */
export function matchClaims(
  old: readonly Claim[],
  now: readonly Claim[],
  facet: ChangedFacet,
): readonly ClaimMatch[] {
  const [before, after] = [shownOf(old), shownOf(now)];
  if (!before || !after) {
    return [
      ...old.map((from) => withdrawn(from, from === before)),
      ...now.map((to) => added(to, to === after)),
    ];
  }
  const [oldLeft, newLeft] = [new Set(old), new Set(now)];
  takePairs(oldLeft, newLeft, wholeText);
  const described = takePairs(
    oldLeft,
    newLeft,
    (claim) => `${claim.release} ${figureText(claim, facet)}`,
  ).map(
    ([from, to]): ClaimMatch => ({
      kind: 'described',
      from,
      to,
      isShown: to === after,
    }),
  );
  const isSame = figureText(before, facet) === figureText(after, facet);
  const shown: ClaimMatch[] = [];
  if (!isSame || before.release !== after.release) {
    oldLeft.delete(before);
    newLeft.delete(after);
    const kind = isSame ? 'confirmed' : 'revised';
    shown.push({ kind, from: before, to: after, isShown: true });
  }
  return [
    ...shown,
    ...described,
    ...[...newLeft].map((to) => added(to, false)),
    ...[...oldLeft].map((from) => withdrawn(from, false)),
  ];
}

/** The latest release with a figure; of equal ones the preferred, the first. */
function shownOf(claims: readonly Claim[]): Claim | undefined {
  const rank = ({ preferred }: Claim) => Number(preferred ?? 0.5);
  return [...claims].sort(
    (one, other) =>
      Number(one.missing !== undefined) - Number(other.missing !== undefined) ||
      compareText(other.release, one.release) ||
      rank(other) - rank(one),
  )[0];
}

function compareText(one = '', other = ''): number {
  return Number(one > other) - Number(one < other);
}

const wholeTexts = new WeakMap<Claim, string>();

/** All that a statement says but what it is about. */
function wholeText(claim: Claim): string {
  // Each of its sides asks anew.
  const known = wholeTexts.get(claim);
  if (known !== undefined) return known;
  const rest = Object.entries(claim).filter(
    ([name, value]) => value !== undefined && !keyMembers.includes(name),
  );
  const text = canonical(rest.sort(([one], [other]) => (one < other ? -1 : 1)));
  wholeTexts.set(claim, text);
  return text;
}

/** Takes out, one for one, what has the same text on both sides. */
function takePairs(
  old: Set<Claim>,
  now: Set<Claim>,
  textOf: (claim: Claim) => string,
): readonly (readonly [Claim, Claim])[] {
  const waiting = new Map<string, Claim[]>();
  for (const claim of old) {
    const text = textOf(claim);
    waiting.set(text, [...(waiting.get(text) ?? []), claim]);
  }
  const pairs: (readonly [Claim, Claim])[] = [];
  for (const claim of now) {
    const twin = waiting.get(textOf(claim))?.shift();
    if (!twin) continue;
    old.delete(twin);
    now.delete(claim);
    pairs.push([twin, claim]);
  }
  return pairs;
}

function added(to: Claim, isShown: boolean): ClaimMatch {
  return { kind: 'added', from: undefined, to, isShown };
}

function withdrawn(from: Claim, isShown: boolean): ClaimMatch {
  return { kind: 'withdrawn', from, to: undefined, isShown };
}
