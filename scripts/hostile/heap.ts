import type { CDPSession, Page } from 'playwright-core';

/** How many bytes of script a page holds once all garbage is collected. */
export async function heapOf(session: CDPSession): Promise<number> {
  let last = Number.POSITIVE_INFINITY;
  // What is found dead in one collection frees more in the next.
  for (;;) {
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    if (usedSize >= last) return last;
    last = usedSize;
  }
}

/** A round that adds less than this has found an engine that is warm. */
const warmPercent = 0.5;

/** An engine that is not warm after so many rounds never will be. */
const mostRounds = 12;

/**
 * The same, once the engine has learned what it learns of code by running it.
 * What leaks never comes to this.
 */
export async function heapOnceWarm(
  page: Page,
  session: CDPSession,
): Promise<number> {
  let last = 0;
  for (let round = 0; round < mostRounds; round++) {
    await wearOut(page, { connects: 4000, swaps: 400 });
    const heap = await heapOf(session);
    if (heap < last * (1 + warmPercent / 100)) return heap;
    last = heap;
  }
  throw new Error(`the heap grows on: ${last} bytes`);
}

/**
 * Connects elements so many times, each made anew after a while, and then swaps
 * their documents so many times.
 */
export async function wearOut(
  page: Page,
  { connects, swaps }: { readonly connects: number; readonly swaps: number },
): Promise<void> {
  await page.evaluate(
    async ([connects, swaps]) => {
      const texts = await Promise.all(
        ['digital-economy-share', 'dti'].map(async (name) => {
          const response = await fetch(`/examples/data/${name}.json`);
          return response.text();
        }),
      );
      const make = (name: string) => {
        const tag = `chiso-${name}`;
        const element = document.createElement(tag) as HTMLElement & {
          data: unknown;
          updateComplete: Promise<boolean>;
        };
        element.setAttribute('top', '5');
        element.data = JSON.parse(texts[name === 'ranking' ? 1 : 0]!);
        return element;
      };
      const stands = async (element: ReturnType<typeof make>) => {
        do await new Promise((resolve) => requestAnimationFrame(resolve));
        while (element.getAttribute('state') !== 'ready');
      };
      const names = ['gauge', 'ranking', 'trend'];
      const perElement = 50;
      for (let done = 0; done < connects; done += names.length * perElement) {
        const elements = names.map(make);
        for (let times = 0; times < perElement; times++) {
          document.body.append(...elements);
          if (times > 0) for (const element of elements) element.remove();
        }
        document.body.append(...elements);
        await Promise.all(elements.map(stands));
        for (const element of elements) element.remove();
      }
      const elements = names.map(make);
      document.body.append(...elements);
      await Promise.all(elements.map(stands));
      for (let done = 0; done < swaps; done += names.length) {
        for (const element of elements) {
          element.data = JSON.parse(
            texts[element.localName === 'chiso-ranking' ? 1 : 0]!,
          );
          await element.updateComplete;
        }
        if (done % 60 === 0) await Promise.all(elements.map(stands));
      }
      await Promise.all(elements.map(stands));
      for (const element of elements) element.remove();
    },
    [connects, swaps] as const,
  );
}
