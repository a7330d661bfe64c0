import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import type { Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { rootFolder } from '../files.js';
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
        await new Promise((resolve) => requestIdleCallback(resolve));
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
  let seen = expected;
  try {
    await waitUntil(`${name} looks as it should`, async () => {
      seen = await page.screenshot();
      return isLike(seen, expected);
    });
  } catch {
    looksLike(name, seen, expected);
  }
}

/** Leaves both pictures in `.cache/looks` where they differ. */
export function looksLike(name: string, seen: Buffer, expected: Buffer): void {
  if (isLike(seen, expected)) return;
  const folder = join(rootFolder, '.cache/looks');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.png`), seen);
  writeFileSync(join(folder, `${name}-expected.png`), expected);
  assert.fail(`${name} looks different: see ${folder}`);
}

function isLike(one: Buffer, other: Buffer): boolean {
  return one.equals(other) || differingPixels(one, other) === 0;
}

/** More than a trace: edges are not smoothed alike from run to run. */
function differingPixels(one: Buffer, other: Buffer): number {
  const [a, b] = [PNG.sync.read(one), PNG.sync.read(other)];
  if (a.width !== b.width || a.height !== b.height) {
    return Number.POSITIVE_INFINITY;
  }
  return pixelmatch(a.data, b.data, undefined, a.width, a.height, {
    threshold: 0.05,
    includeAA: true,
  });
}
