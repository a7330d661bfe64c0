import { takeDownload } from './browsers/downloads.js';
import type { Tab } from './browsers/tab.js';
import { nextFrames } from './findings.js';
import { focusOn, waitToSee } from './reader.js';
import { waitUntil } from './wait.js';

/**
 * Presses every button on a page of elements, opens the evidence of one, takes
 * along the files that there are of another, which come into the given folder,
 * and looks at all of it as it is printed.
 */
export async function useEverything(
  tab: Tab,
  downloads: string,
): Promise<void> {
  await waitUntil('every element has come to its state', () =>
    tab.evaluate(() => {
      const elements = [...document.querySelectorAll('*')].filter(
        ({ localName }) => /^chiso-(?!dataset)/.test(localName),
      );
      const standing = elements.filter(({ shadowRoot, attributes }) => {
        const state = attributes.getNamedItem('state')?.value ?? '';
        // Its tools come after its picture.
        return /ready|stale/.test(state)
          ? shadowRoot?.querySelector('[name=evidence]')
          : /empty|error|loading/.test(state);
      });
      return elements.length > 0 && standing.length === elements.length;
    }),
  );
  await pressEach(tab, 'button:not([name=evidence], [name=take])');
  await nextFrames(tab);
  await pressKey(tab, 'chiso-gauge >>> [name=evidence]');
  await waitToSee(tab, 'chiso-gauge >>> .evidence');
  await pressKey(tab, 'chiso-trend >>> [name=take]');
  for (const kind of ['csv', 'svg', 'png']) {
    await pressKey(tab, `chiso-trend >>> .take [name=${kind}]`);
    // A browser that is left while it stores a file may not outlive that.
    await takeDownload(downloads);
  }
  await tab.showAsPrinted();
  await nextFrames(tab);
}

/** Presses the first element at a path by its key. */
export async function pressKey(tab: Tab, path: string): Promise<void> {
  await waitToSee(tab, path);
  await focusOn(tab, path);
  await tab.press('Enter');
}

/** Presses each of such elements in the shadow trees of ours, by script. */
async function pressEach(tab: Tab, selector: string): Promise<void> {
  await tab.evaluate((wanted) => {
    for (const { localName, shadowRoot } of document.querySelectorAll('*')) {
      if (!localName.startsWith('chiso-')) continue;
      const found = shadowRoot?.querySelectorAll<HTMLElement>(wanted) ?? [];
      for (const one of found) one.click();
    }
  }, selector);
}
