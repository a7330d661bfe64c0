import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { type DatasetDocument, parseDataset } from '@chiso/data';
import { countLosses, sameWords } from '@chiso/data/convert';
import fc from 'fast-check';
import { type Format, formats } from '../src/convert/format.js';
import { readBack } from '../src/convert/read-back.js';
import { writeOutput } from '../src/convert/write-output.js';
import { documents } from './support/make-documents.js';
import { exampleData } from './support/run-chiso.js';

const prepared = '2026-01-01T00:00:00Z';
const others = formats.filter((format) => format !== 'chiso');

function contentOf(document: unknown) {
  const { dataset, issues } = parseDataset(document);
  const errors = issues.filter(({ severity }) => severity === 'error');
  assert.deepEqual(errors, []);
  return dataset!.content;
}

/** The document after it has been in a file of the format. */
function thereAndBack(document: unknown, format: Format, isFolder = false) {
  const content = contentOf(document);
  const path = isFolder ? 'folder/' : 'made-up.csv';
  const files = writeOutput(document as DatasetDocument, content, {
    format,
    path,
    isFolder,
    prepared,
  });
  return { content, files, back: contentOf(readBack(files, format)) };
}

describe('a document in another format', () => {
  for (const format of others) {
    it(`comes back whole from ${format}, whatever it holds`, () => {
      fc.assert(
        fc.property(documents, fc.boolean(), (document, isFolder) => {
          const { content, back } = thereAndBack(document, format, isFolder);
          const rows = (one: typeof content) =>
            [...one.statements, ...one.targets].map((row) =>
              sameWords(row, content.header),
            );
          assert.deepEqual(rows(back), rows(content));
          assert.deepEqual(countLosses(content, back), {
            statements: 0,
            isHeaderKept: true,
          });
        }),
        { numRuns: 60 },
      );
    });
  }

  it('is told of as lost where a figure, a word or a definition changes', () => {
    const content = contentOf(
      JSON.parse(readFileSync(exampleData('dti.json'), 'utf8')),
    );
    const [first, ...rest] = content.statements;
    const losses = (changed: Partial<typeof content>) =>
      countLosses(content, { ...content, ...changed });
    assert.equal(losses({}).statements, 0);
    assert.equal(losses({ statements: rest }).statements, 1);
    const other = { ...first!, hedge: 'about' } as const;
    assert.equal(losses({ statements: [other, ...rest] }).statements, 1);
    const header = { ...content.header, indicators: [] };
    assert.equal(losses({ header }).isHeaderKept, false);
  });
});

describe('the real documents', () => {
  const names = ['dti', 'digital-economy-share', 'digital-transformation'];
  for (const name of names) {
    for (const format of others) {
      it(`${name} comes back from ${format} with equal statements and definitions`, () => {
        const document: unknown = JSON.parse(
          readFileSync(exampleData(`${name}.json`), 'utf8'),
        );
        const { content, back } = thereAndBack(document, format);
        assert.deepEqual(plain(back.statements), plain(content.statements));
        assert.deepEqual(plain(back.targets), plain(content.targets));
        const {
          $schema: _,
          observations: __,
          tables: ___,
          targets: ____,
          ...header
        } = content.header;
        for (const [member, value] of Object.entries(header)) {
          assert.deepEqual(
            back.header[member as keyof DatasetDocument],
            value,
            member,
          );
        }
      });
    }
  }
});

/** Members that are there, and one source as `source` however it is written. */
function plain(statements: readonly object[]): readonly object[] {
  return statements.map((statement) => {
    const { source, sources, area, ...rest } = JSON.parse(
      JSON.stringify(statement),
    ) as Record<string, unknown> & { readonly sources?: readonly string[] };
    // The area of all rows is "vn" in each of these documents.
    return {
      ...rest,
      area: area ?? 'vn',
      sources: sources ?? (source === undefined ? [] : [source]),
    };
  });
}
