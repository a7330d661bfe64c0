// Every element in every state under the strictest policy that a page can have:
// no style, no evaluated string, no markup from text; only our script and,
// where the page names documents, their host. It looks as it does without.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { differingPixels } from './pages/compare-pictures.js';
import {
  allExamples,
  exampleWidgets,
  firstExamples,
} from './pages/element-pages.js';
import { onPortal } from './pages/on-portal.js';
import type { OpenPortalPage } from './pages/portal-page.js';
import { integrityOf } from './script-files/sri.js';

const portal = onPortal('strict-policy');

/** The policy, with what a page needs that names its documents. */
const strictest = (more = '') =>
  `default-src 'none'; script-src ${portal.site.scripts}; require-trusted-types-for 'script'; trusted-types chiso;${more}`;

type Opened = OpenPortalPage;
type Pair = readonly [free: Opened, strict: Opened];

/** A page without a policy, and the same under one; all of it is near. */
async function openBoth(body: string, policy: string): Promise<Pair> {
  const open = (headers: Readonly<Record<string, string>>) =>
    portal.open({
      body,
      script: `<script type="module" src="${portal.site.scripts}/chiso.js"></script>`,
      isBare: true,
      headers,
      viewport: { width: 600, height: 16_000 },
      isPatient: true,
    });
  return [await open({}), await open({ 'content-security-policy': policy })];
}

/** Of both pages at rest. A picture that is not followed by its like moves. */
async function assertSamePictures(name: string, pair: Pair): Promise<void> {
  const [free, strict] = [
    await takePicture(pair[0]),
    await takePicture(pair[1]),
  ];
  assert.equal(differingPixels(name, free, strict), 0, name);
}

async function takePicture({ page, rest }: Opened): Promise<Buffer> {
  let last: Buffer | undefined;
  for (let tries = 0; tries < 20; tries += 1) {
    await rest();
    // Below the last element there is nothing to look at.
    const height = await page.evaluate(() => document.body.offsetHeight + 600);
    const clip = { x: 0, y: 0, width: 600, height: Math.min(height, 16_000) };
    const next = await page.screenshot({ clip });
    if (last?.equals(next)) return next;
    last = next;
  }
  throw new Error('the page does not come to rest');
}

/** Nothing is forbidden, and nothing is said that is not said without. */
async function assertQuiet([free, strict]: Pair): Promise<void> {
  assert.deepEqual(await strict.violations(), []);
  assert.deepEqual([...strict.complaints].sort(), [...free.complaints].sort());
  for (const line of strict.complaints) {
    assert.match(line, /Failed to load resource.*404/);
  }
}

/** In each of the states there is an element. */
async function assertStates(
  { page }: Opened,
  states: readonly string[],
): Promise<void> {
  for (const state of states) {
    const found = page.locator(`[state=${state}]`);
    assert.ok((await found.count()) > 0, `no element is ${state}`);
  }
}

/** Presses everything that can be pressed, once; says how much that was. */
async function pressAll(page: Page): Promise<number> {
  return page.evaluate(() => {
    const pressed = [...document.querySelectorAll('*')]
      .filter(({ localName }) => localName.startsWith('chiso-'))
      .flatMap(({ shadowRoot }) => [
        ...(shadowRoot?.querySelectorAll<HTMLElement>(
          'button, [role=button]',
        ) ?? []),
      ]);
    for (const button of pressed) button.click();
    return pressed.length;
  });
}

/** What a reader does with an element besides reading it, one by one. */
const uses: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  table: (page) =>
    page
      .locator('[state=ready] button[part=action]:not([name])')
      .evaluateAll((buttons) => {
        for (const button of buttons) (button as HTMLElement).click();
      }),
  evidence: (page) => page.locator('[name=evidence]').first().click(),
  // Out of the evidence, where an element has no button for it.
  take: (page) => page.locator('[name=take], [part=panel-way]').first().click(),
  print: async (page) => {
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });
  },
};

/** The files that a reader takes along, each with its name. */
async function takeFiles({ page }: Opened) {
  await page.emulateMedia({ media: null });
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.bringToFront();
  const files: Partial<Record<'csv' | 'svg' | 'png', readonly unknown[]>> = {};
  for (const kind of ['csv', 'svg', 'png'] as const) {
    const button = page.locator(`.take button[name=${kind}]`);
    if ((await button.count()) === 0) continue;
    const coming = page.waitForEvent('download');
    await button.click();
    const file = await coming;
    const bytes = readFileSync(await file.path());
    files[kind] = [file.suggestedFilename(), bytes.length, integrityOf(bytes)];
  }
  return files;
}

describe('under the strictest policy, with addresses', () => {
  for (const widget of exampleWidgets) {
    it(`every <chiso-${widget}> looks the same, and breaks no rule`, async () => {
      const body = allExamples(widget);
      const source = ` connect-src ${portal.site.portal}`;
      const pair = await openBoth(body, strictest(source));
      await assertStates(pair[1], ['ready', 'stale', 'loading']);
      await assertSamePictures(`${widget}-src`, pair);
      for (const { page, rest } of pair) {
        assert.ok((await pressAll(page)) > 0);
        await rest();
      }
      await assertQuiet(pair);
    });
  }
});

describe('under the strictest policy, with documents in the page', () => {
  for (const widget of exampleWidgets) {
    it(`<chiso-${widget}> looks the same in all that it does`, async () => {
      const pair = await openBoth(firstExamples(widget, 'inline'), strictest());
      await assertStates(pair[1], ['ready', 'stale', 'error']);
      await assertSamePictures(`${widget}-inline`, pair);
      for (const [name, use] of Object.entries(uses)) {
        for (const { page, rest } of pair) {
          await page.bringToFront();
          await use(page);
          await rest();
        }
        await assertSamePictures(`${widget}-${name}`, pair);
      }
      const [free, strict] = [
        await takeFiles(pair[0]),
        await takeFiles(pair[1]),
      ];
      assert.ok(strict.csv && (widget === 'figure' || strict.png));
      assert.deepEqual(strict, free);
      await assertQuiet(pair);
    });
  }
});
