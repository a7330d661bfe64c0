import type { Page, Request } from 'playwright-core';
import { waitUntil } from './wait.js';

/** A page of every example may be long in coming on a slow machine. */
const patienceMs = 60_000;

/**
 * A function that waits until a page has nothing left to do: whatever it asked
 * for is there, its fonts too, and since then its main thread has been idle
 * twice and has asked for nothing more. To be called before the page is
 * opened. An address that never answers is not awaited.
 */
export function restOf(
  page: Page,
  isAwaited: (url: string) => boolean,
): () => Promise<void> {
  const inFlight = new Set<Request>();
  let asked = 0;
  page.on('request', (request) => {
    if (!request.url().startsWith('http') || !isAwaited(request.url())) return;
    inFlight.add(request);
    asked += 1;
  });
  page.on('requestfinished', (request) => inFlight.delete(request));
  page.on('requestfailed', (request) => inFlight.delete(request));
  return async () => {
    // A page behind another one draws no frames.
    await page.bringToFront();
    await waitUntil(
      'the page comes to rest',
      async () => {
        const before = asked;
        if (inFlight.size > 0) return false;
        await page.evaluate(idleTwice);
        return inFlight.size === 0 && asked === before;
      },
      patienceMs,
    );
  };
}

/**
 * Runs in the page. What arrives is run, what it renders is drawn, and what
 * watches the drawing (sizes, the screen) is told, all before it is idle again.
 */
export async function idleTwice(): Promise<void> {
  for (let times = 0; times < 2; times += 1) {
    await document.fonts.ready;
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await new Promise((resolve) => requestAnimationFrame(resolve));
    // A page may have taken this away; and without a time limit Chromium may
    // keep it waiting for ever.
    await new Promise((resolve) =>
      typeof window.requestIdleCallback === 'function'
        ? requestIdleCallback(resolve, { timeout: 200 })
        : setTimeout(resolve),
    );
  }
}
