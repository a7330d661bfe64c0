// What `chiso render` has written into a page, read back where the document is
// gone: a ranking and a trend say what they say with their document. What a
// table cannot hold is listed by example, and in docs/guides/embedding.md.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { fillPage } from '../packages/cli/src/page/fill-page.js';
import { rootFolder } from './files.js';
import { writeDocuments } from './pages/element-pages.js';
import { exampleFiles } from './pages/example-files.js';
import { onPortal } from './pages/on-portal.js';

const portal = onPortal('table-round-trip');

/** The examples that show what a table cannot hold, and what that is. */
const lost: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ranking: {
    choose: 'the group whose selection its rows change',
    communes: 'that the ranking is complete, so that ranks can be reckoned',
    conflict: 'a source that contradicts',
    'dti-2021-compare': 'the period that is compared with',
    'dti-2022': 'the period that is compared with',
    'every-mark': 'the period that is compared with',
    'highlight-missing': 'a source that contradicts',
    'history-editions': 'earlier periods',
    history: 'earlier periods',
    ministries: 'the period that is compared with',
  },
  trend: {
    'dti-province': 'a break',
    'every-mark': 'a break, a revision, a contradiction, targets',
    'mic-only': 'a revision, a contradiction, targets',
    pace: 'a revision, targets',
    provinces: 'a break',
    'share-of-gdp': 'a revision, a contradiction, targets',
  },
};

/** Every example of an element that is ready, in a section with its name. */
function pageOf(widget: string): string {
  return exampleFiles()
    .filter((one) => one.widget === widget && one.state === 'ready')
    .map(({ name }) => {
      const path = `packages/widgets/src/widgets/${widget}/examples/${name}.html`;
      const html = readFileSync(rootFolder + path, 'utf8');
      return `<section id="${name}">${html}</section>`;
    })
    .join('\n');
}

async function render(html: string): Promise<string> {
  const filled = await fillPage(html, {
    site: { base: pathToFileURL(`${rootFolder}page.html`), root: rootFolder },
    isForced: true,
    picture: () => undefined,
    onProgress: () => {},
  });
  assert.deepEqual(
    filled.views.filter(({ outcome }) => outcome !== 'filled'),
    [],
  );
  return filled.html;
}

/** Of a rendered page only the tables are left: no address, no document. */
function withoutDocuments(html: string): string {
  return html
    .replaceAll(/(<chiso-[^>]*?) src="[^"]*"/g, '$1')
    .replaceAll(/<script type="application\/json">.*?<\/script>/gs, '')
    .replaceAll(/<(\/?)chiso-dataset/g, '<$1div');
}

/** What the element of each section says, its table opened, line by line. */
async function wordsOn(body: string, widget: string) {
  const { page, rest } = await portal.open({
    body,
    script: `<script type="module" src="${portal.site.scripts}/chiso.js"></script>`,
    viewport: { width: 800, height: 16_000 },
  });
  await page
    .locator(`chiso-${widget} button[part=action]:not([name])`)
    .evaluateAll((buttons) => {
      for (const button of buttons) (button as HTMLElement).click();
    });
  await rest();
  const said = await page
    .locator(`section chiso-${widget}`)
    .evaluateAll((elements) =>
      elements.map((element) => {
        const frame = element.shadowRoot!.querySelector('[part=frame]');
        const words = (frame as HTMLElement).innerText.split(/\s*\n\s*/);
        return [element.closest('section')!.id, words.join('\n')] as const;
      }),
    );
  return new Map(said);
}

/** Every number that is said. */
function numbersIn(words = ''): readonly string[] {
  return words.match(/\d+(?:[.,]\d+)*/g) ?? [];
}

describe('a page of rendered tables whose documents are gone', () => {
  for (const [widget, known] of Object.entries(lost)) {
    it(`<chiso-${widget}> says what it says with its document`, async () => {
      const body = await render(pageOf(widget));
      const whole = await wordsOn(body, widget);
      const read = await wordsOn(withoutDocuments(body), widget);
      assert.ok(whole.size > 10);
      const differing = [...whole].filter(
        ([name, words]) => read.get(name) !== words,
      );
      assert.deepEqual(
        differing.map(([name]) => name),
        Object.keys(known),
      );
      // Less is said, and nothing else.
      for (const [name, words] of differing) {
        const said = new Set(numbersIn(words));
        const numbers = numbersIn(read.get(name));
        assert.notEqual(numbers.length, 0);
        assert.deepEqual(
          numbers.filter((number) => !said.has(number)),
          [],
          name,
        );
      }
    });
  }
});

describe('one document, however it comes', () => {
  for (const widget of Object.keys(lost)) {
    it(`<chiso-${widget}> says the same by src, by a child script, by data`, async () => {
      const body = pageOf(widget);
      const whole = await wordsOn(body, widget);
      const written = await wordsOn(writeDocuments(body), widget);
      assert.deepEqual([...written], [...whole]);
      // Set before the elements are there, as a page's own script does.
      const given = body.replaceAll(/(<chiso-[^>]*?) src=/g, '$1 data-from=');
      const set = `<script>
        for (const element of document.querySelectorAll('[data-from]')) {
          const request = new XMLHttpRequest();
          request.open('GET', element.dataset.from, false);
          request.send();
          element.data = JSON.parse(request.responseText);
        }
      </script>`;
      assert.deepEqual([...(await wordsOn(given + set, widget))], [...whole]);
    });
  }
});
