// The elements under @lit-labs/ssr: what the server writes stands without any
// script, and the elements take it over without a trace.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { styleHashes } from '@chiso/widgets/ssr';
import type { Page } from 'playwright-core';
import { differingPixels } from './pages/compare-pictures.js';
import { exampleWidgets } from './pages/element-pages.js';
import { exampleFiles } from './pages/example-files.js';
import { onPortal } from './pages/on-portal.js';
import { renderOnServer } from './pages/render-page.js';

const portal = onPortal('server-rendering');

const share = '/examples/data/digital-economy-share.json';
const gauge = `<chiso-gauge src="${share}"></chiso-gauge>`;

/**
 * A server does not know how wide its page will be, and so not which names of
 * a table wrap. That is a line here and there: a good page stays below 0.1.
 */
const mostShift: Readonly<Record<string, number>> = { ranking: 0.005 };

/** So tall that all examples of an element are near. */
const viewport = { width: 600, height: 16_000 };

const loader = () =>
  `<script type="module" src="${portal.site.scripts}/chiso.js"></script>`;

/**
 * The examples that a server can draw: what stands inside an element, or around
 * it, is not told to its renderer.
 */
function examplesOf(widget: string): string {
  return exampleFiles()
    .filter((example) => example.widget === widget && example.state === 'ready')
    .map(({ name }) =>
      readFileSync(
        `packages/widgets/src/widgets/${widget}/examples/${name}.html`,
        'utf8',
      ),
    )
    .filter((example) => !/<script|<(?!chiso-)\w+ lang="en"/.test(example))
    .join('\n')
    .replaceAll(/ style="[^"]*"/g, '');
}

/** What every element says, apart from what its picture has room for. */
function wordsOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('*')].flatMap(({ localName, shadowRoot }) => {
      const parts =
        '[part=header], [part=context], [part=source], .unseen, caption, tbody th';
      return [...(shadowRoot?.querySelectorAll(parts) ?? [])].map(
        ({ textContent }) =>
          `${localName}: ${textContent?.replace(/\s+/g, ' ').trim()}`,
      );
    }),
  );
}

const serverBoxes = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      [...document.querySelectorAll('*')].filter(({ shadowRoot }) =>
        shadowRoot?.querySelector('.server'),
      ).length,
  );

const layoutShift = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        const sum = (list: PerformanceObserverEntryList) =>
          list
            .getEntries()
            .reduce((all, entry) => all + (entry as never as Shift).value, 0);
        interface Shift {
          readonly value: number;
        }
        new PerformanceObserver((list) => resolve(sum(list))).observe({
          type: 'layout-shift',
          buffered: true,
        });
        setTimeout(resolve, 1000, 0);
      }),
  );

describe('an element on a server', () => {
  for (const widget of exampleWidgets) {
    it(`<chiso-${widget}> says the same without a script`, async () => {
      const body = await renderOnServer(examplesOf(widget));
      const still = await portal.open({ body, script: '', viewport });
      const words = await wordsOf(still.page);
      assert.ok(words.length > 0);
      const live = await portal.open({
        body: examplesOf(widget),
        script: loader(),
        viewport,
      });
      assert.deepEqual(words, await wordsOf(live.page));
    });

    it(`<chiso-${widget}> takes over without a trace, under a strict policy`, async () => {
      const { site } = portal;
      const plain = await portal.open({
        body: examplesOf(widget),
        script: loader(),
        viewport,
      });
      const wanted = await plain.page.screenshot();
      const hashes = (await styleHashes()).join(' ');
      const policy = `default-src 'none'; script-src ${site.scripts}; connect-src ${site.portal}; style-src ${site.scripts} ${hashes}; img-src data:; require-trusted-types-for 'script'; trusted-types chiso`;
      const served = await portal.open({
        body: await renderOnServer(examplesOf(widget)),
        script: loader(),
        headers: { 'content-security-policy': policy },
        viewport,
      });
      assert.deepEqual(await served.violations(), []);
      assert.deepEqual(served.complaints, []);
      assert.equal(await serverBoxes(served.page), 0);
      assert.equal(
        differingPixels(
          `server-${widget}`,
          wanted,
          await served.page.screenshot(),
        ),
        0,
      );
      const shift = await layoutShift(served.page);
      assert.ok(shift <= (mostShift[widget] ?? 0), `layout shift ${shift}`);
    });
  }

  it('stays where the browser cannot have the document', async () => {
    const body = await renderOnServer(gauge);
    portal.site.say(share, { status: 503 });
    const { page } = await portal.open({ body, script: loader() });
    const state = await page.getAttribute('chiso-gauge', 'state');
    assert.equal(state, 'error');
    assert.ok(
      await page.locator('chiso-gauge .server text').first().isVisible(),
    );
  });

  it('is left to the browser where the server cannot have it', async () => {
    const problems: string[] = [];
    const onProblem = (problem: string) => problems.push(problem);
    const broken = [
      '<chiso-gauge src="/examples/no-such.json"></chiso-gauge>',
      `<chiso-gauge src="${share}" integrity="sha384-AAAA"></chiso-gauge>`,
    ];
    const body = await renderOnServer(broken.join(''), { onProblem });
    assert.doesNotMatch(body, /16,5/);
    assert.equal(problems.length, 2);
    assert.match(problems[0]!, /^<chiso-gauge> .*no-such\.json/);
    assert.match(problems[1]!, /expected sha384-AAAA, got sha384-/);
  });

  it('tells of what no document is, in words', async () => {
    const problems: string[] = [];
    await renderOnServer(gauge, {
      read: () => ({ format: 'other' }),
      onProblem: (problem) => problems.push(problem),
    });
    assert.match(problems[0]!, /the document at "[^"]*": expected .+, got .+/);
  });

  it('is the same, byte for byte, however often it is written', async () => {
    const page = exampleWidgets.map(examplesOf).join('\n');
    assert.equal(await renderOnServer(page), await renderOnServer(page));
  });
});
