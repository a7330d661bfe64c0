import type { Page } from 'playwright-core';

/** What stands on each page, and what is seen where nothing can be drawn. */
export const fallbacks = {
  gauge: 'Tỷ trọng kinh tế số, viết bằng tay',
  ranking: 'Xếp hạng, viết bằng tay',
  trend: 'Các năm, viết bằng tay',
} as const;

/** A gauge, a ranking and a trend on real figures, each over its fallback. */
export const threeElements = `<chiso-gauge src="/examples/data/digital-economy-share.json" method="mic" period="2023"><p>${fallbacks.gauge}</p></chiso-gauge>
<chiso-ranking src="/examples/data/dti.json" top="5"><p>${fallbacks.ranking}</p></chiso-ranking>
<chiso-trend src="/examples/data/digital-economy-share.json"><p>${fallbacks.trend}</p></chiso-trend>`;

/** So tall that all three are near, and that nothing is lazy. */
export const viewport = { width: 700, height: 1600 } as const;

/** Waits until each of them has the button that comes last. */
export async function allStand(page: Page): Promise<void> {
  for (const name of Object.keys(fallbacks)) {
    await page.locator(`chiso-${name} button[name=take]`).waitFor();
  }
}
