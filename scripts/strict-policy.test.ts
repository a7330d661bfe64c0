// Every example of every element under the strictest policy that a page can
// have: no style, no evaluated string, no markup from text; only our script and
// the documents.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import pixelmatch from 'pixelmatch';
import type { Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { exampleFiles } from './pages/example-files.js';
import { nextFrames } from './pages/findings.js';
import { onPortal } from './pages/on-portal.js';

const portal = onPortal('strict-policy');

const widgets = [...new Set(exampleFiles().map(({ widget }) => widget))];

const strictest = () =>
  `default-src 'none'; script-src ${portal.site.scripts}; connect-src ${portal.site.portal}; require-trusted-types-for 'script'; trusted-types chiso`;

/** All examples of an element on one page, so tall that all are near. */
function bodyOf(widget: string): string {
  return (
    exampleFiles()
      .filter((example) => example.widget === widget)
      .map(({ name }) =>
        readFileSync(
          `packages/widgets/src/widgets/${widget}/examples/${name}.html`,
          'utf8',
        ),
      )
      .join('\n')
      // What a page says itself in attributes is its own affair.
      .replaceAll(/ style="[^"]*"/g, '')
  );
}

async function open(widget: string, policy?: string): Promise<Page> {
  const { page } = await portal.open({
    body: bodyOf(widget),
    script: `<script type="module" src="${portal.site.scripts}/chiso.js"></script>`,
    isBare: true,
    headers: policy ? { 'content-security-policy': policy } : {},
    viewport: { width: 600, height: 16_000 },
  });
  await page.waitForFunction(() =>
    [...document.querySelectorAll('*')]
      .filter(({ localName }) => /^chiso-(?!dataset)/.test(localName))
      .every((element) =>
        /ready|empty|error/.test(element.getAttribute('state') ?? ''),
      ),
  );
  await nextFrames(page);
  return page;
}

/** What the page's policy has forbidden. */
const violations = (page: Page) =>
  page.evaluate(() => (window as never as { forbidden: string[] }).forbidden);

/** The page once the parts that come later have drawn what they add. */
async function settledPicture(page: Page): Promise<Buffer> {
  await page.bringToFront();
  let last = await page.screenshot();
  for (let tries = 0; tries < 20; tries++) {
    await page.waitForTimeout(250);
    const next = await page.screenshot();
    if (next.equals(last)) return next;
    last = next;
  }
  throw new Error('the page does not come to rest');
}

/** More than a trace: edges are not smoothed alike from run to run. */
function differingPixels(one: Buffer, other: Buffer): number {
  const [a, b] = [PNG.sync.read(one), PNG.sync.read(other)];
  assert.deepEqual([a.width, a.height], [b.width, b.height]);
  return pixelmatch(a.data, b.data, undefined, a.width, a.height, {
    threshold: 0.05,
    includeAA: true,
  });
}

/** Uses every button of every element once, whatever it opens. */
async function useEveryButton(page: Page): Promise<number> {
  return page.evaluate(async () => {
    let used = 0;
    for (const element of document.querySelectorAll('*')) {
      if (!element.localName.startsWith('chiso-')) continue;
      const buttons = element.shadowRoot?.querySelectorAll('button') ?? [];
      for (const button of buttons) {
        button.click();
        used += 1;
        await new Promise((resolve) => setTimeout(resolve, 30));
      }
    }
    return used;
  });
}

describe('under the strictest policy', () => {
  for (const widget of widgets) {
    it(`<chiso-${widget}> looks the same, and breaks no rule, opened or not`, async () => {
      const free = await open(widget);
      const strict = await open(widget, strictest());
      assert.deepEqual(await violations(strict), []);
      const pictures = [
        await settledPicture(free),
        await settledPicture(strict),
      ];
      assert.equal(differingPixels(pictures[0]!, pictures[1]!), 0);
      const used = await useEveryButton(strict);
      assert.ok(widget === 'figure' || used > 0);
      await strict.waitForLoadState('networkidle');
      await nextFrames(strict);
      assert.deepEqual(await violations(strict), []);
    });
  }
});
