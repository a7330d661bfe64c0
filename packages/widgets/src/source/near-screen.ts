/** What happens to each element that waits until the reader comes near it. */
export const waiting = new Map<Element, () => void>();

let observer: IntersectionObserver | undefined;

/**
 * Calls back once the element is at most a screen away from the reader; at
 * once where a link leads to a figure, which may be this element's.
 */
export function whenNear(element: Element, come: () => void): void {
  if (location.hash.startsWith('#chiso=')) {
    come();
    return;
  }
  observer ??= new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (isIntersecting) bring(target);
      }
    },
    { rootMargin: '100%' },
  );
  waiting.set(element, come);
  observer.observe(element);
}

/** Does not wait any longer. */
export function bring(element: Element): void {
  const come = waiting.get(element);
  leave(element);
  come?.();
}

/** Forgets an element that has gone. */
export function leave(element: Element): void {
  observer?.unobserve(element);
  waiting.delete(element);
}
