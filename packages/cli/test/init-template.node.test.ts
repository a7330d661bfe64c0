import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import type { Language } from '@chiso/data';
import { findArea } from '@chiso/data/areas';
import { type SheetColumn, sheets } from '@chiso/data/sheets';
import { parse } from 'csv-parse/sync';
import { readXlsx, type Sheet, type Workbook } from 'hucre/xlsx';
import { headingKey } from '../src/build/heading-key.js';
import { templateSheets } from '../src/init/template-sheets.js';
import { writeCsvFiles } from '../src/init/write-csv-files.js';
import { writeWorkbook } from '../src/init/write-workbook.js';
import { exampleData } from './support/run-chiso.js';

const languages: readonly Language[] = ['vi', 'en'];

describe('the headings of a spreadsheet', () => {
  for (const { id, columns } of sheets) {
    it(`of ${id} mean one column each`, () => {
      const owners = new Map<string, string>();
      for (const column of columns) {
        const { heading, aliases = [] } = column;
        for (const word of [column.id, heading.vi, heading.en, ...aliases]) {
          const owner = owners.get(headingKey(word)) ?? column.id;
          assert.equal(owner, column.id, `${word}: ${owner}, ${column.id}`);
          owners.set(headingKey(word), column.id);
        }
      }
    });
  }

  it('have choices whose words mean one choice each', () => {
    const columns = sheets.flatMap((sheet) => sheet.columns);
    for (const { id, choices = [] } of columns) {
      const owners = new Map<string, string>();
      for (const { code, name, aliases = [] } of choices) {
        for (const word of [code, name.vi, name.en, ...aliases]) {
          assert.equal(
            owners.get(headingKey(word)) ?? code,
            code,
            `${id}: ${word}`,
          );
          owners.set(headingKey(word), code);
        }
      }
    }
  });

  it('have examples that may stand there', () => {
    for (const { id, columns } of sheets) {
      for (const { id: column, kind, choices, example } of columns) {
        if (example === undefined) continue;
        const place = `${id}.${column}: ${example}`;
        const isNumber = ['figure', 'number', 'integer'].includes(kind);
        assert.equal(typeof example, isNumber ? 'number' : 'string', place);
        if (choices) {
          assert.ok(
            choices.some(({ code }) => code === example),
            place,
          );
        }
        if (/^(day|date)$/.test(kind)) assert.match(String(example), /^\d{4}/);
        if (kind === 'yes-no') assert.match(String(example), /^(có|không)$/);
      }
    }
  });
});

for (const lang of languages) {
  describe(`the template in ${lang}`, () => {
    const parts = templateSheets(lang);
    let workbook: Workbook;
    before(async () => {
      workbook = await readXlsx(await writeWorkbook(lang), {
        readStyles: true,
      });
    });
    const tab = (name: string): Sheet =>
      workbook.sheets.find((sheet) => sheet.name === name)!;

    it('is the same bytes each time', async () => {
      assert.deepEqual(await writeWorkbook(lang), await writeWorkbook(lang));
    });

    it('has the guide, the usual sheets and the hidden lists', () => {
      assert.deepEqual(
        workbook.sheets.map(({ name }) => name),
        [
          lang === 'vi' ? 'Hướng dẫn' : 'Guide',
          ...sheets
            .filter(({ isUsual }) => isUsual)
            .map(({ name }) => name[lang]),
          lang === 'vi' ? 'Danh sách' : 'Lists',
        ],
      );
      assert.equal(workbook.sheets.at(-1)!.hidden, true);
    });

    it('names no range that Excel would take for damage', () => {
      // The library writes tabs with spaces in them without quotes there.
      assert.deepEqual(workbook.namedRanges ?? [], []);
      for (const { pageSetup = {} } of workbook.sheets) {
        assert.equal(pageSetup.printTitlesRow, undefined);
        assert.equal(pageSetup.printArea, undefined);
      }
    });

    it('says no more at a heading than Excel shows', () => {
      for (const { dataValidations = [] } of workbook.sheets) {
        for (const { inputTitle = '', inputMessage = '' } of dataValidations) {
          assert.ok(inputTitle.length <= 32, inputTitle);
          assert.ok(inputMessage.length <= 255, inputMessage);
        }
      }
    });

    it('has headings in its language and ids beneath', () => {
      for (const { name, columns } of parts) {
        const { rows } = tab(name[lang]);
        assert.deepEqual(
          rows[0],
          columns.map(({ heading }) => heading[lang]),
        );
        assert.deepEqual(
          rows[1],
          columns.map(({ id }) => id),
        );
      }
    });

    it('has every column that has to be filled in', () => {
      for (const { columns, rareColumns } of parts) {
        assert.ok(columns.length >= 4);
        assert.deepEqual(
          rareColumns.filter(({ isRequired }) => isRequired),
          [],
        );
      }
    });

    it('keeps text as text, down to where rows are added', () => {
      for (const { name, columns } of parts) {
        const { cells } = tab(name[lang]);
        columns.forEach(({ kind }, at) => {
          const isNumber = ['figure', 'number', 'integer'].includes(kind);
          for (const row of [2, 100, 199]) {
            const { numFmt } = cells!.get(`${row},${at}`)!.style!;
            assert.equal(numFmt === '@', !isNumber, `${name.vi} ${row},${at}`);
          }
        });
      }
    });

    it('offers words that mean what a cell may hold', () => {
      for (const { name, columns } of parts) {
        columns.forEach((column, at) => {
          const words = offered(workbook, tab(name[lang]), at);
          const place = `${name.vi}, ${column.id}`;
          if (column.choices) {
            assert.deepEqual(
              words,
              column.choices.map((choice) => choice.name[lang]),
              place,
            );
          } else if (column.kind === 'yes-no') {
            assert.deepEqual(
              words,
              lang === 'vi' ? ['có', 'không'] : ['yes', 'no'],
            );
          } else if (column.kind === 'area') {
            assert.ok(words!.length >= 2, place);
            for (const word of words!) {
              assert.ok(findArea(word) ?? /^vn(63|34)$/.test(word), word);
            }
          } else if (/^references?$/.test(column.kind)) {
            assert.ok(words!.length > 0, place);
          } else assert.equal(words, undefined, place);
        });
      }
    });

    it('refers to ids that it defines', () => {
      for (const { name, columns } of parts) {
        const { rows } = tab(name[lang]);
        columns.forEach((column, at) => {
          if (column.kind !== 'reference' && column.kind !== 'references')
            return;
          const words = offered(workbook, tab(name[lang]), at)!;
          for (const row of rows.slice(2)) {
            const cell = row[at] ?? undefined;
            if (cell !== undefined) assert.ok(words.includes(String(cell)));
          }
        });
      }
    });

    it('explains every column, in the guide and at its heading', () => {
      const told = tab(workbook.sheets[0]!.name).rows.map((row) => row[1]);
      for (const { name, columns, rareColumns } of parts) {
        for (const { id } of [...columns, ...rareColumns]) {
          assert.ok(told.includes(id), id);
        }
        const prompts = tab(name[lang]).dataValidations!.filter(
          ({ range, inputMessage }) => /1:[A-Z]+2$/.test(range) && inputMessage,
        );
        assert.equal(prompts.length, columns.length);
      }
    });

    it('is filled with the published ranking', () => {
      const { name, columns } = parts.find(({ id }) => id === 'observations')!;
      const rows = rowsOf(tab(name[lang]), columns).filter(
        ({ indicator }) => indicator === 'dti',
      );
      const { tables } = JSON.parse(
        readFileSync(exampleData('dti.json'), 'utf8'),
      );
      const [{ rows: published, ...constants }] = tables;
      assert.equal(rows.length, 63);
      assert.deepEqual(
        rows.map(({ area, area_printed, rank, value = null }) => [
          findArea(String(area), { period: in2022 })?.id,
          area_printed ?? area,
          rank,
          value,
        ]),
        published,
      );
      for (const row of rows) {
        assert.equal(row.period, constants.period);
        assert.equal(row.release, constants.release);
        assert.equal(row.rank_among, constants.among);
        assert.equal(row.rank_of, constants.rankOf);
        assert.equal(row.source, constants.source);
        assert.equal(row.note, constants.note[lang]);
      }
    });

    it('is the same as text', () => {
      const files = writeCsvFiles(lang);
      assert.equal(files.length, parts.length);
      files.forEach(({ path, content }, at) => {
        assert.match(path, /^csv\/[a-z-]+\.csv$/);
        assert.equal(String(content).charCodeAt(0), 0xfeff);
        const rows: string[][] = parse(String(content), {
          bom: true,
          delimiter: lang === 'vi' ? ';' : ',',
        });
        const { rows: typed } = tab(parts[at]!.name[lang]);
        assert.deepEqual(
          rows,
          typed
            .filter((row) => row.some((cell) => cell !== null))
            .map((row) => row.map((cell) => inWords(cell, lang))),
        );
      });
    });
  });
}

const in2022 = {
  code: '2022',
  frequency: 'year',
  start: 2022,
  end: 2023,
} as const;

type Cell = Sheet['rows'][number][number];

function inWords(cell: Cell | undefined, lang: Language): string {
  const text = String(cell ?? '');
  return typeof cell === 'number' && lang === 'vi'
    ? text.replace('.', ',')
    : text;
}

/** What the drop-down list of a column offers; undefined where it has none. */
function offered(
  { sheets: tabs }: Workbook,
  { dataValidations = [] }: Sheet,
  at: number,
): readonly string[] | undefined {
  const letter = String.fromCharCode(65 + at);
  const list = dataValidations.find(
    ({ type, range }) => type === 'list' && range.startsWith(`${letter}3:`),
  );
  if (!list) return undefined;
  const [, name, column, first, last] =
    /^'([^']+)'!\$([A-Z])\$(\d+):\$\2\$(\d+)$/.exec(list.formula1!)!;
  return tabs
    .find((tab) => tab.name === name)!
    .rows.slice(Number(first) - 1, Number(last))
    .map((row) => row[column!.charCodeAt(0) - 65])
    .filter((cell) => cell !== null && cell !== undefined)
    .map(String);
}

function rowsOf(
  { rows }: Sheet,
  columns: readonly SheetColumn[],
): readonly Readonly<Record<string, Cell>>[] {
  return rows.slice(2).map((row) =>
    Object.fromEntries(
      columns.flatMap(({ id }, at) => {
        const cell = row[at] ?? undefined;
        return cell === undefined ? [] : [[id, cell]];
      }),
    ),
  );
}
