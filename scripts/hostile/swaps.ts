import type { Page } from 'playwright-core';

/** Writes the text of another page over what is in `main`, as htmx does. */
export async function swapHtml(page: Page, address: string): Promise<void> {
  await page.evaluate(async (address) => {
    const response = await fetch(address);
    document.querySelector('main')!.innerHTML = await response.text();
  }, address);
}

/** Puts the body of another page in the place of this one's, as Turbo does. */
export async function swapBody(page: Page, address: string): Promise<void> {
  await page.evaluate(async (address) => {
    const response = await fetch(address);
    const next = new DOMParser().parseFromString(
      await response.text(),
      'text/html',
    );
    document.body.replaceWith(document.adoptNode(next.body));
  }, address);
}
