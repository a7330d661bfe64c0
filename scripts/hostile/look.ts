import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { differingPixels } from '../pages/compare-pictures.js';
import { waitUntil } from '../pages/wait.js';

/**
 * The picture of a page that does nothing any more: nothing was asked for while
 * its main thread came to rest twice, and two pictures are the same.
 */
export async function lookAtRest(page: Page): Promise<Buffer> {
  let last: Buffer = Buffer.alloc(0);
  await waitUntil('the page comes to rest', async () => {
    await page.waitForLoadState('networkidle');
    const isQuiet = await page.evaluate(async () => {
      const asked = () => performance.getEntriesByType('resource').length;
      const before = asked();
      for (let times = 0; times < 2; times++) {
        // Without a time limit Chromium may keep a page waiting for ever.
        await new Promise((resolve) =>
          requestIdleCallback(resolve, { timeout: 200 }),
        );
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
      return asked() === before;
    });
    const next = await page.screenshot();
    const isSame = next.equals(last);
    last = next;
    return isQuiet && isSame;
  });
  return last;
}

/** Waits until a page looks as it should. */
export async function comesToLook(
  name: string,
  expected: Buffer,
  page: Page,
): Promise<void> {
  await waitUntil(`${name} looks as it should`, async () => {
    const seen = await page.screenshot();
    return differingPixels(name, expected, seen) === 0;
  });
}

/** Leaves both pictures in `.cache/differences` where they differ. */
export function looksLike(name: string, seen: Buffer, expected: Buffer): void {
  assert.equal(differingPixels(name, expected, seen), 0, `${name} differs`);
}
