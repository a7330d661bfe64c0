/** How long the elements of a page may take to claim a link, in ms. */
const patienceMs = 100;

interface Claim {
  readonly element: Element;
  readonly open: () => void;
}

interface Race {
  readonly hash: string;
  readonly claims: Claim[];
  /** Nobody is waited for any more. */
  isOver: boolean;
}

let race: Race | undefined;

// The news of an address may come after elements have read it.
const endRace = (): void => {
  if (location.hash === race?.hash && !race.isOver) return;
  race = undefined;
  removeEventListener('hashchange', endRace, { capture: true });
};

/**
 * Opens the first element in the page of all that claim a link at about the
 * same time. Whoever comes later comes too late: what a reader looks at by
 * then is not taken away.
 */
export function claimLink(hash: string, claim: Claim): void {
  if (race?.hash === hash) {
    if (!race.isOver) race.claims.push(claim);
    return;
  }
  const own: Race = { hash, claims: [claim], isOver: false };
  race = own;
  // Before any element follows the next link.
  addEventListener('hashchange', endRace, { capture: true });
  setTimeout(() => {
    own.isOver = true;
    // The reader may have followed another link since.
    if (race !== own) return;
    // Nothing of elements that may leave the page is kept.
    const claims = own.claims.splice(0);
    claims
      .filter(({ element }) => element.isConnected)
      .sort((one, other) => byPlace(one.element, other.element))[0]
      ?.open();
  }, patienceMs);
}

/** In the order of the page; what stands in a shadow tree, where its host is. */
function byPlace(one: Element, other: Element): number {
  const [hosts, others] = [hostsOf(one), hostsOf(other)];
  const parting = hosts.findIndex((host, depth) => host !== others[depth]);
  const [at, otherAt] = [hosts[parting], others[parting]];
  if (!at || !otherAt) return 0;
  const place = at.compareDocumentPosition(otherAt);
  return place & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

/** An element with the hosts of the shadow trees it is in, outermost first. */
function hostsOf(element: Element): readonly Element[] {
  const root = element.getRootNode();
  const outer = root instanceof ShadowRoot ? hostsOf(root.host) : [];
  return [...outer, element];
}
