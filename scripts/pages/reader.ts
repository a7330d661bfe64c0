// What a reader does with a page, in any browser.
//
// Elements are found by a path: CSS selectors with ` >>> ` between them, which
// leads to what is anywhere below, shadow trees included.
import type { Evaluating, Tab } from './browsers/tab.js';
import { waitUntil } from './wait.js';

/** A path, and a text that the element must have. */
export interface Target {
  readonly path: string;
  readonly hasText?: string;
}

/** Of an element, as the page has it now. */
export interface Found {
  /** As it is shown, on one line. */
  readonly text: string;
  readonly isVisible: boolean;
  /** Where it is in the window. */
  readonly box: Readonly<Record<'x' | 'y' | 'width' | 'height', number>>;
  readonly attributes: Readonly<Record<string, string>>;
}

type Deed = 'none' | 'focus' | 'scroll';

/** All elements at a path, in their order. */
export function findAll(
  tab: Evaluating,
  target: string | Target,
): Promise<readonly Found[]> {
  return visit(tab, target, 'none');
}

/** The first element at a path, once it is there. */
export async function find(
  tab: Evaluating,
  target: string | Target,
): Promise<Found> {
  return first(tab, target, 'none');
}

/** What the first element at a path shows, on one line. */
export async function textAt(
  tab: Evaluating,
  target: string | Target,
): Promise<string> {
  return (await find(tab, target)).text;
}

/** Gives the focus to the first element at a path. */
export async function focusOn(
  tab: Evaluating,
  target: string | Target,
): Promise<void> {
  await first(tab, target, 'focus');
}

/** Clicks in the middle of the first element at a path. */
export async function clickOn(tab: Tab, target: string | Target) {
  const { box } = await first(tab, target, 'scroll');
  await tab.clickAt(box.x + box.width / 2, box.y + box.height / 2);
}

/** Waits until an element at the path can be seen, and returns the first. */
export async function waitToSee(
  tab: Evaluating,
  target: string | Target,
): Promise<Found> {
  let seen: Found | undefined;
  await waitUntil(`${nameOf(target)} is seen`, async () => {
    const all = await findAll(tab, target);
    seen = all.find(({ isVisible }) => isVisible);
    return seen !== undefined;
  });
  return seen!;
}

/** Waits until no element at the path can be seen. */
export async function waitToLose(
  tab: Evaluating,
  target: string | Target,
): Promise<void> {
  await waitUntil(`${nameOf(target)} is gone`, async () => {
    const all = await findAll(tab, target);
    return all.every(({ isVisible }) => !isVisible);
  });
}

/** Which element has the focus, inside of all shadow trees. */
export async function focused(
  tab: Evaluating,
): Promise<Readonly<Record<string, string>>> {
  return tab.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) {
      element = element.shadowRoot.activeElement;
    }
    return Object.fromEntries(
      [...(element?.attributes ?? [])].map(({ name, value }) => [name, value]),
    );
  });
}

function visit(
  tab: Evaluating,
  target: string | Target,
  deed: Deed,
): Promise<readonly Found[]> {
  const { path, hasText = '' } =
    typeof target === 'string' ? { path: target } : target;
  const steps = path.split('>>>').map((step) => step.trim());
  return tab.evaluate(visitInPage, { steps, hasText, deed });
}

// What comes with a later part of the script is waited for, as a reader does.
async function first(
  tab: Evaluating,
  target: string | Target,
  deed: Deed,
): Promise<Found> {
  let all: readonly Found[] = [];
  await waitUntil(`there is ${nameOf(target)}`, async () => {
    all = await visit(tab, target, deed);
    return all.length > 0;
  });
  return all[0]!;
}

function nameOf(target: string | Target): string {
  if (typeof target === 'string') return target;
  return target.hasText ? `${target.path} (${target.hasText})` : target.path;
}

// Runs in the page.
function visitInPage({
  steps,
  hasText,
  deed,
}: {
  readonly steps: readonly string[];
  readonly hasText: string;
  readonly deed: Deed;
}): readonly Found[] {
  const below = (root: ParentNode, selector: string): Element[] => [
    ...root.querySelectorAll(selector),
    ...[root, ...root.querySelectorAll('*')].flatMap((element) => {
      const shadow = (element as Element).shadowRoot;
      return shadow ? below(shadow, selector) : [];
    }),
  ];
  // A first step that is empty stands for the document.
  let found: readonly ParentNode[] = [document];
  for (const [at, step] of steps.entries()) {
    if (step === '') continue;
    const next = found.flatMap((root) =>
      at === 0 ? [...root.querySelectorAll(step)] : below(root, step),
    );
    found = [...new Set(next)];
  }
  const textOf = (element: Element): string =>
    ((element as HTMLElement).innerText ?? element.textContent)
      .replace(/\s+/g, ' ')
      .trim();
  const elements = (found as readonly HTMLElement[]).filter((element) =>
    textOf(element).includes(hasText),
  );
  if (deed === 'focus') elements[0]?.focus();
  if (deed === 'scroll') elements[0]?.scrollIntoView({ block: 'center' });
  return elements.map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return {
      text: textOf(element),
      isVisible:
        element.checkVisibility({ visibilityProperty: true }) && width > 0,
      box: { x, y, width, height },
      attributes: Object.fromEntries(
        [...element.attributes].map(({ name, value }) => [name, value]),
      ),
    };
  });
}
