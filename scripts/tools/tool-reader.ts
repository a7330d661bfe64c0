import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import type { Download, Locator, Page } from 'playwright-core';

/** How often a reader presses Tab before giving up. */
const mostTabs = 150;

/** Presses Tab until the focus is on what has this name or part. */
export async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < mostTabs; presses += 1) {
    if ((await focused(page)) === name) return;
    await page.keyboard.press('Tab');
  }
  assert.fail(`Tab does not lead to ${name}`);
}

/** The name, else the part of what has the focus, in any shadow tree. */
export async function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) {
      element = element.shadowRoot.activeElement;
    }
    return element?.getAttribute('name') ?? element?.getAttribute('part') ?? '';
  });
}

/** Opens a tool by its key, and waits for its panel. */
export async function openByKey(page: Page, name: string): Promise<Locator> {
  await tabTo(page, name);
  await page.keyboard.press('Enter');
  const panel = page.locator('[part=panel]:popover-open');
  await panel.waitFor();
  assert.equal(await focused(page), 'panel');
  return panel;
}

/** Leaves a panel by Escape: it is gone, and the focus where it was. */
export async function leave(page: Page, opener: string): Promise<void> {
  await page.keyboard.press('Escape');
  await page.locator('[part=panel]').waitFor({ state: 'hidden' });
  assert.equal(await focused(page), opener);
}

/** Presses a button of an open panel by key; resolves when it is answered. */
export async function copyByKey(page: Page, name: string): Promise<string> {
  await tabTo(page, name);
  await page.keyboard.press('Enter');
  await page.locator('.take [role=status]', { hasText: /./ }).waitFor();
  return page.evaluate(() => navigator.clipboard.readText());
}

/** Presses the button of a file, and reads what the browser stores. */
export async function downloadByKey(page: Page, name: string): Promise<Buffer> {
  await tabTo(page, name);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.keyboard.press('Enter'),
  ]);
  return bytesOf(file);
}

async function bytesOf(file: Download): Promise<Buffer> {
  assert.equal(await file.failure(), null);
  return readFile(await file.path());
}

/** What is written in an element, its spaces made alike. */
export async function textOf(locator: Locator): Promise<string> {
  return ((await locator.textContent()) ?? '').replace(/\s+/g, ' ').trim();
}
