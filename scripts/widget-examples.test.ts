// Opens every example of every widget alone, in both themes and languages.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { type ExampleFile, exampleFiles } from './pages/example-files.js';
import {
  axeFindings,
  bannedText,
  layoutShift,
  nextFrames,
  sidewaysScroll,
  undefinedElements,
} from './pages/findings.js';
import {
  lookAt,
  openPage,
  openSite,
  type Site,
  views,
  type WatchedPage,
} from './pages/site.js';

const examples = exampleFiles();

describe('widget examples', () => {
  let site: Site;
  let watched: WatchedPage;
  before(async () => {
    site = await openSite('widget-examples');
    watched = await openPage(site, views[0]!);
  });
  after(() => site.close());

  it('are there', () => {
    assert.notEqual(examples.length, 0);
  });

  for (const example of examples) {
    it(`${example.id}: ${example.state}, axe finds nothing`, async () => {
      const findings: string[] = [];
      for (const lang of ['vi', 'en']) {
        findings.push(...(await examine(site.origin, watched, example, lang)));
      }
      assert.deepEqual(findings, []);
    });
  }
});

// Loads the example once a language, then changes the window and the theme. The
// browser keeps the files that all examples share.
async function examine(
  origin: string,
  { page, complaints }: WatchedPage,
  example: ExampleFile,
  lang: string,
): Promise<readonly string[]> {
  const before = complaints.length;
  await lookAt(page, views[0]!);
  const query = `example=${example.id}&lang=${lang}`;
  await page.goto(`${origin}/gallery/frame.html?${query}`);
  const findings = [...(await stateFindings(page, example.state))];
  await nextFrames(page);
  findings.push(...(await undefinedElements(page)));
  // A message above the fallback moves it; a figure must move nothing.
  if (example.state === 'ready') findings.push(...(await layoutShift(page)));
  for (const view of views) {
    await lookAt(page, view);
    await nextFrames(page);
    const seen = [
      ...(await bannedText(page)),
      ...(await sidewaysScroll(page)),
      ...(await axeFindings(page)),
    ];
    findings.push(
      ...seen.map((line) => `${lang}, ${view.width}, ${view.theme}: ${line}`),
    );
  }
  // What it still does would be taken for the next one's.
  await page.goto('about:blank');
  // The browser reports the missing document of an error state by itself.
  const isSpokenFor = example.state === 'error';
  return isSpokenFor ? findings : [...findings, ...complaints.slice(before)];
}

async function stateFindings(
  page: Page,
  expected: string,
): Promise<readonly string[]> {
  const read = (): Promise<readonly string[]> =>
    page.evaluate(() =>
      [...document.querySelectorAll('main *')]
        .filter(({ localName }) => /^chiso-(?!dataset$)/.test(localName))
        .map((element) => element.getAttribute('state') ?? 'none'),
    );
  const end = Date.now() + 15_000;
  let states = await read();
  while (states.some((state) => state !== expected) && Date.now() < end) {
    await nextFrames(page);
    states = await read();
  }
  if (states.length === 0) return ['the example has no element of ours'];
  const others = states.filter((state) => state !== expected);
  return others.map((state) => `state ${state}, expected ${expected}`);
}
