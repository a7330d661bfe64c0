import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import './browsers/first-script.js';
import type { Evaluating, View } from './browsers/tab.js';
import { waitUntil } from './wait.js';

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

/** The gallery is many screens long, and its reader goes down all of them. */
const patienceMs = 90_000;

/**
 * Waits until fonts are there and no element of ours is still loading. Those
 * far away wait for their reader, who goes down the page as one does, half a
 * screen at a time, and then back.
 */
export async function settle(page: Evaluating): Promise<void> {
  await waitUntil(
    'every element has loaded',
    () =>
      page.evaluate(() => {
        const awaited = [...document.querySelectorAll('*')].filter(
          (element) =>
            element.localName.startsWith('chiso-') &&
            (customElements.get(element.localName) === undefined ||
              element.getAttribute('state') === 'loading'),
        );
        const isNear = awaited.some((element) => {
          const { top, bottom } = element.getBoundingClientRect();
          return top < 2 * innerHeight && bottom > -innerHeight;
        });
        if (awaited.length > 0 && !isNear) {
          const before = scrollY;
          scrollBy({ top: innerHeight / 2, behavior: 'instant' });
          // What has grown meanwhile may have hidden one that was passed.
          if (scrollY === before) scrollTo({ top: 0, behavior: 'instant' });
        }
        return awaited.length === 0;
      }),
    patienceMs,
  );
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  await nextFrames(page);
}

/** Waits for the fonts and for two frames, so that what changed is drawn. */
export async function nextFrames(page: Evaluating): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    const frame = () =>
      new Promise((resolve) => requestAnimationFrame(resolve));
    await frame();
    await frame();
  });
}

/** What axe finds, its best practices included, one line an element. */
export async function axeFindings(
  page: Evaluating,
): Promise<readonly string[]> {
  const hasAxe = await page.evaluate(() => 'axe' in window);
  if (!hasAxe) await page.evaluate(axeSource);
  const { violations } = await page.evaluate(async (): Promise<AxeResults> => {
    const { axe } = window as never as { axe: typeof import('axe-core') };
    return axe.run(document, { resultTypes: ['violations'] });
  });
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) =>
        `axe ${id}: ${help}: ${JSON.stringify(target)} ${failureSummary ?? ''}`,
    ),
  );
}

/** Words that a reader must never see, in any shadow root or label. */
export async function bannedText(page: Evaluating): Promise<readonly string[]> {
  const texts = await page.evaluate(() => {
    const found: string[] = [];
    const labels = ['aria-label', 'aria-valuetext', 'alt', 'title'];
    const visit = (root: ParentNode): void => {
      for (const element of root.querySelectorAll('*')) {
        if (element.matches('script, style, pre')) continue;
        for (const node of element.childNodes) {
          if (node instanceof Text && node.data.trim()) found.push(node.data);
        }
        for (const name of labels) {
          const label = element.getAttribute(name);
          if (label) found.push(label);
        }
        if (element.shadowRoot) visit(element.shadowRoot);
      }
    };
    visit(document);
    return found;
  });
  const banned = /\b(?:NaN|undefined|null|Infinity)\b|\[object \w+\]/;
  return texts
    .filter((text) => banned.test(text))
    .map((text) => `text on the page: ${text.trim()}`);
}

/** The tags of custom elements that nobody defined. */
export async function undefinedElements(
  page: Evaluating,
): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll(':not(:defined)')].map(
      ({ localName }) => `not defined: ${localName}`,
    ),
  );
}

/** Elements of ours that show a message instead of their figures. */
export async function unreadyElements(
  page: Evaluating,
): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('[state]:not([state="ready"])')]
      .filter(({ localName }) => localName.startsWith('chiso-'))
      .map((element) => {
        const text = element.shadowRoot?.textContent?.trim();
        return `${element.localName}: ${element.getAttribute('state')}: ${text}`;
      }),
  );
}

/** Says by how much the page is wider than the window. */
export async function sidewaysScroll(
  page: Evaluating,
): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth > clientWidth
      ? [`the page is ${scrollWidth} px wide in ${clientWidth} px`]
      : [];
  });
}

/**
 * How much the page has moved by itself since it was opened, in an engine that
 * measures it, which is Chromium.
 */
export async function layoutShift(
  page: Evaluating,
): Promise<readonly string[]> {
  const { shift, moved } = await page.evaluate(() => ({
    shift: window.chisoWatch?.layoutShift,
    moved: window.chisoWatch?.moved ?? [],
  }));
  return shift === 0 ? [] : [`layout shift: ${shift}: ${moved.join('; ')}`];
}

/** Says where a page is not looked at as it was asked: a test would be void. */
export async function viewFindings(
  page: Evaluating,
  { width, theme }: View,
): Promise<readonly string[]> {
  const seen = await page.evaluate(() => ({
    width: innerWidth,
    theme: matchMedia('(prefers-color-scheme: dark)').matches
      ? 'dark'
      : 'light',
    isCalm: matchMedia('(prefers-reduced-motion: reduce)').matches,
  }));
  return seen.width === width && seen.theme === theme && seen.isCalm
    ? []
    : [`seen as ${JSON.stringify(seen)}`];
}
