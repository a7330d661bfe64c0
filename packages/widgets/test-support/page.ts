import 'axe-core/axe.min.js';
import type { AxeResults, RunOptions } from 'axe-core';
import { BaseElement } from '../src/ui/base-element.js';

// A script that makes itself a global.
export const { axe } = globalThis as never as {
  axe: { run(node: Node, options: RunOptions): Promise<AxeResults> };
};

/** How an element is put on the page. */
export interface Placing {
  /** Of the box that it stands in, in px. */
  readonly width?: number;
  readonly lang?: string;
  readonly colorScheme?: 'light' | 'dark';
  /** The state to wait for. */
  readonly state?: string;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly children?: readonly Node[];
}

/** An element in a box, when it has come to a state and is drawn. */
export async function show<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>>,
  placing: Placing = {},
): Promise<HTMLElementTagNameMap[Tag] & BaseElement> {
  const { width = 340, lang = 'vi', state = 'ready' } = placing;
  const box = document.createElement('div');
  box.style.width = `${width}px`;
  box.style.colorScheme = placing.colorScheme ?? 'light';
  box.style.background = 'Canvas';
  box.lang = lang;
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    element.setAttribute(name, value);
  }
  element.append(...(placing.children ?? []));
  Object.assign(element, placing.properties);
  box.append(element);
  document.body.append(box);
  // What is far from its reader fetches nothing.
  box.scrollIntoView();
  await comesTo(element, state);
  return element as HTMLElementTagNameMap[Tag] & BaseElement;
}

/** Waits until an element is in a state, and drawn. */
export async function comesTo(element: HTMLElement, state: string) {
  await until(() => element.getAttribute('state') === state, state);
  await settled(element as BaseElement);
}

/** Waits until something holds; fails after ten seconds. */
export async function until(
  holds: () => boolean,
  what = holds.toString(),
): Promise<void> {
  const end = Date.now() + 10_000;
  while (!holds()) {
    if (Date.now() > end) throw new Error(`it did not come to hold: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

// The parts of elements that are on their way.
const arrivals = new WeakMap<object, Set<Promise<void>>>();

Object.assign(BaseElement.prototype, {
  await(this: BaseElement, arrival: Promise<void>) {
    const own = arrivals.get(this) ?? new Set();
    arrivals.set(this, own.add(arrival));
    arrival.finally(() => own.delete(arrival));
  },
});

/** Measured, laid out and drawn, with the parts that come later. */
export async function settled(element: BaseElement): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await element.updateComplete;
    const own = arrivals.get(element);
    if (!own?.size) continue;
    await Promise.all(own);
    turn = -1;
  }
}

/** The first of an element's shadow tree that matches; throws without one. */
export function find<E extends Element>(element: Element, selector: string): E {
  const found = element.shadowRoot!.querySelector<E>(selector);
  if (!found) throw new Error(`there is no ${selector}`);
  return found;
}

/** All of an element's shadow tree that match. */
export function all(element: Element, selector: string): readonly Element[] {
  return [...element.shadowRoot!.querySelectorAll(selector)];
}

/** All that is written in the shadow tree of an element, on one line. */
export function written(element: Element): string {
  return element.shadowRoot!.textContent!.replace(/\s+/g, ' ').trim();
}

/** The text of the first part of this name. */
export function partText(element: Element, selector: string): string {
  const found = element.shadowRoot!.querySelector(selector);
  return (found?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** What axe finds wrong, best practice included. */
export async function findings(element: Element): Promise<readonly string[]> {
  const { violations } = await axe.run(element, {
    resultTypes: ['violations'],
    // Of the page, not of the element.
    rules: { region: { enabled: false } },
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

/** Where an answer to `fetch` comes from, for as long as a test runs. */
export function answerFetch(
  answer: (url: string, init: RequestInit) => Response | Promise<Response>,
): { readonly urls: readonly string[]; restore(): void } {
  const { fetch } = globalThis;
  const urls: string[] = [];
  globalThis.fetch = async (input, init = {}) => {
    urls.push(String(input));
    return answer(String(input), init);
  };
  return {
    urls,
    restore() {
      globalThis.fetch = fetch;
    },
  };
}
