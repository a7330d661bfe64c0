import assert from 'node:assert/strict';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { readConfig } from '../src/config/config.js';
import { renderedMark } from '../src/html/write-rendered.js';
import { findScriptFiles } from '../src/init/find-script-files.js';
import { startFolder } from '../src/init/start-folder.js';
import { makeStarterFiles } from '../src/init/starter-files.js';
import { writePage } from '../src/init/write-page.js';
import { fillPage } from '../src/page/fill-page.js';
import { Problem } from '../src/problem.js';
import { elementsIn } from './support/read-html.js';
import { emptyFolder, runChiso } from './support/run-chiso.js';

const attribute = (
  { attrs }: ReturnType<typeof elementsIn>[number],
  name: string,
) => attrs.find((one) => one.name === name)?.value;

describe('chiso init', () => {
  const { path: home, remove } = emptyFolder();
  after(remove);

  it('writes a folder in Vietnamese, and says what to do next', async () => {
    const { status, stderr, stdout } = runChiso(
      ['init', 'so-lieu', '--lang', 'vi'],
      { folder: home },
    );
    assert.equal(status, 0, stderr);
    assert.equal(stdout, '');
    const folder = join(home, 'so-lieu');
    const { own } = await makeStarterFiles('vi');
    for (const { path, content } of own) {
      assert.ok(stderr.includes(path), path);
      assert.deepEqual(readFileSync(join(folder, path)), Buffer.from(content));
    }
    assert.deepEqual(
      readdirSync(folder)
        .filter((name) => name !== 'chiso')
        .sort(),
      ['DOC-TOI.txt', 'chiso.config.json', 'csv', 'index.html', 'so-lieu.xlsx'],
    );
    assert.match(stderr, /cd so-lieu[\s\S]*npx chiso build/);
    assert.deepEqual(await readConfig(folder), {
      input: 'so-lieu.xlsx',
      output: 'dataset.json',
      decimal: 'comma',
      lang: 'vi',
    });
  });

  it('writes one in English', async () => {
    const folder = join(home, 'figures');
    await startFolder(folder, { lang: 'en', force: false });
    assert.ok(existsSync(join(folder, 'figures.xlsx')));
    assert.match(readFileSync(join(folder, 'README.txt'), 'utf8'), /figures/);
    assert.equal((await readConfig(folder)).decimal, 'point');
  });

  it('replaces nothing that is there, unless it is told to', async () => {
    const folder = join(home, 'taken');
    mkdirSync(folder);
    writeFileSync(join(folder, 'index.html'), 'mine');
    await assert.rejects(
      startFolder(folder, { lang: 'vi', force: false }),
      (error: Problem) =>
        error instanceof Problem &&
        error.kind === 'usage' &&
        error.details.length === 1 &&
        error.details[0]!.endsWith('index.html') &&
        /--force/.test(error.message),
    );
    assert.deepEqual(readdirSync(folder), ['index.html']);
    assert.equal(readFileSync(join(folder, 'index.html'), 'utf8'), 'mine');
    await startFolder(folder, { lang: 'vi', force: true });
    assert.equal(
      readFileSync(join(folder, 'index.html'), 'utf8'),
      writePage('vi'),
    );
  });

  it('brings the scripts of the page, but not those of frames', async () => {
    const dist = join(home, 'dist');
    mkdirSync(join(dist, 'chunks'), { recursive: true });
    const names = ['chiso.js', 'chiso.css', 'chunks/core-1.js', 'embed.js'];
    for (const name of names) writeFileSync(join(dist, name), name);
    const hashes = Object.fromEntries(names.map((name) => [name, 'sha384-…']));
    writeFileSync(join(dist, 'sri.json'), JSON.stringify(hashes));
    assert.deepEqual(
      (await findScriptFiles(dist)).map(({ path, content }) => [
        path,
        String(content),
      ]),
      [
        ['chiso/chiso.js', 'chiso.js'],
        ['chiso/chiso.css', 'chiso.css'],
        ['chiso/chunks/core-1.js', 'chunks/core-1.js'],
      ],
    );
    assert.deepEqual(await findScriptFiles(join(home, 'nothing')), []);
  });
});

for (const lang of ['vi', 'en'] as const) {
  describe(`the page in ${lang}`, () => {
    const html = writePage(lang);
    const elements = elementsIn(html);

    it('says its language and its title', () => {
      const [root] = elements;
      assert.equal(attribute(root!, 'lang'), lang);
      assert.ok(elements.some(({ tagName }) => tagName === 'title'));
    });

    it('asks no other site, and nothing outside its folder', () => {
      for (const element of elements) {
        for (const name of ['src', 'href']) {
          const address = attribute(element, name);
          if (address === undefined || address === 'data:,') continue;
          assert.match(address, /^(chiso\/chiso\.(css|js)|dataset\.json)$/);
        }
      }
    });

    it('has a fallback that the render command takes for its own', async () => {
      const { path, remove } = emptyFolder();
      after(remove);
      writeFileSync(join(path, 'dataset.json'), JSON.stringify(smallDocument));
      const filled = await fillPage(html, {
        site: { base: new URL(`file://${path}/`), root: path },
        isForced: false,
        picture: () => undefined,
        onProgress: () => {},
      });
      assert.deepEqual(
        filled.views.map(({ widget, outcome }) => [widget, outcome]),
        [
          ['ranking', 'filled'],
          ['gauge', 'filled'],
          ['figure', 'filled'],
        ],
      );
      assert.match(filled.html, /0[.,]8002/);
      assert.match(filled.html, /15[.,]2/);
      assert.equal(
        elementsIn(filled.html).filter((it) => attribute(it, renderedMark))
          .length,
        3,
      );
    });
  });
}

/** As little as the page asks for. */
const smallDocument = {
  format: 'chiso/1',
  id: 'small',
  title: 'DTI',
  sources: [{ id: 'one', title: 'dti.gov.vn' }],
  indicators: [
    { id: 'dti', name: 'DTI', unit: 'index' },
    { id: 'de-share-gdp', name: 'GDP', unit: 'percent' },
  ],
  observations: [
    {
      indicator: 'dti',
      area: 'vn63:48',
      period: '2022',
      value: 0.8002,
      rank: 1,
      source: 'one',
    },
    {
      indicator: 'de-share-gdp',
      area: 'vn',
      period: '2023-S1',
      value: 15.2,
      hedge: 'more-than',
      source: 'one',
    },
  ],
};
