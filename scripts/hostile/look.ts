import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { idleTwice } from '../pages/at-rest.js';
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
    const before = await page.evaluate(countRequests);
    await page.evaluate(idleTwice);
    const isQuiet = (await page.evaluate(countRequests)) === before;
    const next = await page.screenshot();
    const isSame = next.equals(last);
    last = next;
    return isQuiet && isSame;
  });
  return last;
}

const countRequests = () => performance.getEntriesByType('resource').length;

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
