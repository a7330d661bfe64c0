import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { type DatasetDocument, parseDataset } from '@chiso/data';
import { makeStarterFiles } from '../src/init/starter-files.js';
import { fillPage } from '../src/page/fill-page.js';
import { callChiso } from './support/call-chiso.js';
import { emptyFolder, exampleData } from './support/run-chiso.js';

/** Every statement by itself, with what its table says of all. */
function statementsOf({ observations = [], tables = [] }: DatasetDocument) {
  const inTables = tables.flatMap(({ fields, rows, ...shared }) =>
    rows.map((row) => ({
      ...shared,
      ...Object.fromEntries(
        fields.map((field, at) => [field, row[at] ?? undefined]),
      ),
    })),
  );
  return [...observations, ...inTables].map(
    (statement) =>
      // Absent and undefined are one.
      JSON.parse(JSON.stringify(statement)) as Readonly<
        Record<string, unknown>
      >,
  );
}

const published = JSON.parse(
  readFileSync(exampleData('dti.json'), 'utf8'),
) as DatasetDocument;
const [ranking] = published.tables!;
const share = JSON.parse(
  readFileSync(exampleData('digital-economy-share.json'), 'utf8'),
) as DatasetDocument;

for (const lang of ['vi', 'en'] as const) {
  describe(`a fresh template in ${lang}`, () => {
    const { path: folder, remove } = emptyFolder();
    after(remove);
    let document: DatasetDocument;

    before(async () => {
      const { own } = await makeStarterFiles(lang);
      for (const { path, content } of own) {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), content);
      }
      document = await build();
    });

    /** What a call makes; it may say nothing of what it reads. */
    async function build(...words: readonly string[]) {
      const { status, stdout, stderr } = await callChiso(
        ['build', '--json', '--strict', ...words],
        folder,
      );
      assert.equal(status, 0, stderr + stdout);
      assert.deepEqual(JSON.parse(stdout).findings, []);
      const output = words.includes('-o') ? words.at(-1)! : 'dataset.json';
      return JSON.parse(readFileSync(join(folder, output), 'utf8'));
    }

    it('builds, and nothing is to be said of the document either', () => {
      assert.deepEqual(parseDataset(JSON.stringify(document)).issues, []);
    });

    it('gives the published ranking of 2022', () => {
      const names = new Map(
        ranking!.rows.map(([area, name]) => [String(area), name]),
      );
      const told = statementsOf(document)
        .filter(({ indicator }) => indicator === 'dti')
        .map((statement) => ({
          ...statement,
          // A name that is printed as everybody writes it need not be said.
          areaLabel:
            statement['areaLabel'] ?? names.get(String(statement['area'])),
          // One language is all that an English template has.
          note: inBoth(statement['note']),
        }));
      assert.deepEqual(
        told,
        statementsOf({ ...published, observations: [], tables: [ranking!] }),
      );
    });

    it('gives the definitions that it refers to', () => {
      for (const id of ['dti-gov-vn-2022']) {
        assert.deepEqual(
          pickLanguage(document.sources!.find((it) => it.id === id)),
          pickLanguage(published.sources!.find((it) => it.id === id)),
        );
      }
      const { breaks: _, ...indicator } = published.indicators.find(
        ({ id }) => id === 'dti',
      )!;
      assert.deepEqual(
        pickLanguage(document.indicators.find(({ id }) => id === 'dti')),
        pickLanguage(indicator),
      );
    });

    it('gives the hedged figure and the target as published', () => {
      const figure = statementsOf(document).find(
        ({ indicator }) => indicator === 'de-share-gdp',
      )!;
      const { source: _, area, ...told } = figure;
      const {
        source: __,
        method: ___,
        locator: ____,
        periodText: _____,
        ...stated
      } = statementsOf(share).find(
        ({ period, indicator }) =>
          period === '2023-S1' && indicator === 'de-share-gdp',
      )!;
      assert.equal(area, share.area);
      assert.deepEqual(told, stated);
      const { id, ...target } = share.targets!.find(
        (it) => it.id === 'qd-411-2025',
      )!;
      assert.deepEqual(document.targets, [{ ...target, area: 'vn' }]);
    });

    it('gives the same from its text files', async () => {
      assert.deepEqual(await build('csv', '-o', 'from-text.json'), document);
    });

    it('fills the page', async () => {
      const { views, html } = await fillPage(
        readFileSync(join(folder, 'index.html'), 'utf8'),
        {
          site: { base: pathToFileURL(`${folder}/`), root: folder },
          isForced: false,
          picture: () => undefined,
          onProgress: () => {},
        },
      );
      assert.deepEqual(
        views.map(({ outcome }) => outcome),
        ['filled', 'filled', 'filled'],
      );
      assert.match(html, /Bắc Kạn|Bac Kan/);
    });

    /** What a template of this language can say of something. */
    function pickLanguage(value: unknown): unknown {
      return JSON.parse(JSON.stringify(value), (_, part) =>
        lang === 'en' && typeof part?.vi === 'string' ? part.en : part,
      );
    }

    /** An English note as the document of both languages has it. */
    function inBoth(note: unknown): unknown {
      const text = ranking!.note as Readonly<Record<'vi' | 'en', string>>;
      return lang === 'en' && note === text.en ? text : note;
    }
  });
}
