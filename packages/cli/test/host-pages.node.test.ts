import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { fillPage } from '../src/page/fill-page.js';
import { elementsIn, textOf } from './support/read-html.js';
import { rootFolder } from './support/run-chiso.js';
import { filterStrictly } from './support/strict-filter.js';

const pages = [
  ...['provincial-portal/index.html', 'provincial-portal/en.html'],
  ...['news-article/index.html', 'news-article/en.html'],
  ...['target-board/index.html', 'target-board/en.html'],
];

/** Fills a page of the examples, whatever its author has written. */
async function fill(name: string) {
  const path = join(rootFolder, 'examples', name);
  const authored = readFileSync(path, 'utf8');
  const { html, views } = await fillPage(authored, {
    site: { base: pathToFileURL(path), root: rootFolder },
    isForced: true,
    picture: () => undefined,
    onProgress: () => undefined,
  });
  return { authored, html, views };
}

/** What stands in the sentences of a page. */
function figuresIn(html: string): readonly string[] {
  return elementsIn(html)
    .filter(({ tagName }) => tagName === 'chiso-figure')
    .map((element) => textOf(element).replace(/\s+/g, ' ').trim());
}

describe('the host pages of the examples', () => {
  for (const name of pages) {
    it(`${name} can be filled as a whole, and stands a filter`, async () => {
      const { html, views } = await fill(name);
      const others = views.filter(({ outcome }) => outcome !== 'filled');
      assert.deepEqual(others, []);
      const tables = elementsIn(filterStrictly(html)).filter(
        ({ tagName }) => tagName === 'table',
      );
      assert.ok(tables.length > 0);
      for (const table of tables) assert.match(textOf(table), /\d/);
    });

    it(`${name} says in its sentences what its author wrote`, async () => {
      const { authored, html } = await fill(name);
      const written = figuresIn(html);
      for (const [at, figure] of figuresIn(authored).entries()) {
        // "thứ 5", where the document knows of how many: "thứ 5/63".
        assert.ok(written[at]!.startsWith(figure), `${figure}: ${written[at]}`);
      }
    });
  }
});
