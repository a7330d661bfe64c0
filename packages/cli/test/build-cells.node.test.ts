import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseDataset } from '@chiso/data';
import fc from 'fast-check';
import { buildDocument } from '../src/build/build-document.js';
import { documentText } from '../src/build/document-text.js';
import type { CellDetail, CellValue, MergedCells } from '../src/sheet/cell.js';
import { makeSheet, makeWorkbook } from './support/make-workbook.js';

const _ = undefined;
const definitions = [
  makeSheet('Dataset', [
    ['id', 'title', 'title_en', 'publisher', 'area'],
    ['thu', 'Số liệu bịa', 'Made-up figures', 'Sở A', 'vn'],
  ]),
  makeSheet('Sources', [
    ['id', 'title', 'title_en', 'publisher_url', 'publisher'],
    ['s1', 'Một', 'One', 'https://example.org/', 'A'],
    ['s2', _, 'Two', _, _],
  ]),
  makeSheet('Indicators', [
    ['id', 'name', 'unit', 'noun'],
    ['share', 'Tỷ trọng', '%', _],
    ['count', 'Số tổ', _, 'tổ'],
    ['money', 'Doanh thu', 'VND', _],
  ]),
];

interface Extra {
  readonly details?: Readonly<Record<string, CellDetail>>;
  readonly merged?: readonly MergedCells[];
  readonly decimal?: 'comma' | 'point';
}

function build(
  head: readonly string[],
  rows: readonly (readonly CellValue[])[],
  { details, merged, decimal }: Extra = {},
) {
  return buildDocument(
    makeWorkbook(
      ...definitions,
      makeSheet('Observations', [head, ...rows], details, merged),
    ),
    { decimal },
  );
}

const brief = ({ findings }: ReturnType<typeof build>) =>
  findings.map(({ severity, place, code }) => `${severity} ${place} ${code}`);

describe('cells', () => {
  const head = ['indicator', 'period', 'value', 'source'];

  it('give hedges, ranges, counts and reasons beside numbers', () => {
    const built = build(
      head,
      [
        ['count', 2020, 'gần 75.000 tổ', 's1'],
        ['share', 2020, 'khoảng 3,5 – 5%', 's1'],
        ['count', 2021, '35/53', 's1; s2'],
        ['money', 2020, 'trên 2,3 nghìn tỷ đồng', 's1'],
        ['share', 2021, 'không công bố, bảo mật', 's1'],
        ['count', 2022, '89,5%', 's1'],
      ],
      { decimal: 'comma' },
    );
    assert.deepEqual(brief(built), []);
    const { observations = [], tables = [] } = built.document!;
    assert.deepEqual(observations, [
      {
        indicator: 'share',
        period: '2020',
        range: [3.5, 5],
        hedge: 'about',
        source: 's1',
      },
      {
        indicator: 'count',
        period: '2021',
        count: 35,
        of: 53,
        sources: ['s1', 's2'],
      },
      { indicator: 'count', period: '2022', percent: 89.5, source: 's1' },
    ]);
    assert.deepEqual(tables, [
      {
        source: 's1',
        fields: ['indicator', 'period', 'value', 'missing', 'hedge'],
        rows: [
          ['count', '2020', 75_000, null, 'nearly'],
          ['money', '2020', 2_300_000_000_000, null, 'more-than'],
          ['share', '2021', null, 'confidential', null],
        ],
      },
    ]);
  });

  it('take a text in both languages only where both stand', () => {
    const { document } = build(head, [['share', 2020, 12, 's1']]);
    assert.deepEqual(document?.title, {
      vi: 'Số liệu bịa',
      en: 'Made-up figures',
    });
    assert.deepEqual(document?.sources, [
      {
        id: 's1',
        publisher: { name: 'A', url: 'https://example.org/' },
        title: { vi: 'Một', en: 'One' },
      },
      { id: 's2', title: { en: 'Two' } },
    ]);
  });

  it('take the saved results of formulas, and say so once a sheet', () => {
    const built = build(
      head,
      [
        ['share', 2020, 0.1 + 0.2, 's1'],
        ['share', 2021, 12, 's1'],
      ],
      { details: { C2: { formula: 'A1+B1' }, C3: { formula: 'A2+B2' } } },
    );
    assert.deepEqual(brief(built), ['remark Observations!C2 formulas']);
    assert.match(built.findings[0]!.message.vi, /2 ô/);
    const [first] = built.document!.observations!;
    assert.equal(first?.value, 0.3);
  });

  it('with a percent sign that is only shown are what they show', () => {
    const rows = [['share', 2020, 12, 's1']];
    const format = (it: string) => ({ details: { C2: { format: it } } });
    assert.deepEqual(brief(build(head, rows, format('0.0"%"'))), []);
    assert.deepEqual(brief(build(head, rows, format('0.0%'))), [
      'error Observations!C2 percent-format',
    ]);
  });

  it('that only have an error are wrong in a row of their own, too', () => {
    const built = build(head, [['share', 2020, 12, 's1']], {
      details: { C3: { error: '#DIV/0!' } },
    });
    assert.ok(brief(built).includes('error Observations!C3 error-cell'));
  });

  it('take no notice of errors in columns that are not read', () => {
    const built = build(
      [...head, 'STT'],
      [['share', 2020, 12, 's1', '#REF!']],
      { details: { E2: { error: '#REF!' } } },
    );
    assert.deepEqual(brief(built), []);
  });

  it('hold for the rows that they are merged over, unless they are figures', () => {
    const down = (column: number) => ({
      top: 1,
      bottom: 2,
      left: column,
      right: column,
    });
    const built = build(
      head,
      [
        ['share', 2020, 12, 's1'],
        [_, 2021, 13, _],
      ],
      { merged: [down(0), down(3)] },
    );
    assert.deepEqual(brief(built), []);
    const { document } = build(
      head,
      [
        ['share', 2020, 12, 's1'],
        ['share', 2021, _, 's1'],
      ],
      { merged: [down(2)] },
    );
    assert.equal(document, undefined);
  });

  it('of a line for people are passed over with a remark', () => {
    const built = build(head, [
      ['share', 2020, 12, 's1'],
      ['Nguồn: Sở A'],
      ['* Số liệu sơ bộ'],
    ]);
    assert.deepEqual(brief(built), [
      'remark Observations!A3 passed-row',
      'remark Observations!A4 passed-row',
    ]);
  });

  it('that are missing a column’s worth are told once', () => {
    const built = build(
      ['indicator', 'period', 'value'],
      [
        ['share', 2020, 12],
        ['share', 2021, 13],
      ],
    );
    assert.deepEqual(brief(built), ['warning Observations!A2 no-source']);
    assert.match(built.findings[0]!.message.en, /^2 rows/);
  });

  it('name the source that a title means', () => {
    const built = build(head, [['share', 2020, 12, 'Một']]);
    assert.deepEqual(brief(built), [
      'warning Observations!D2 unknown-reference',
    ]);
    assert.match(built.findings[0]!.message.en, /did you mean “s1”/);
  });

  it('with long or hostile text are told shortened and harmless', () => {
    const { findings } = build(head, [
      ['share', 2020, `\u001B[2J${'1a'.repeat(20_000)}`, 's1'],
      ['share', 2021, '\u202Eabc', 's1'],
    ]);
    for (const { message } of findings) {
      assert.ok(message.vi.length < 500);
      assert.doesNotMatch(message.vi, /[\p{Cc}\u202E]/u);
    }
  });
});

describe('where a document comes from', () => {
  it('is told for its tables, observations and definitions', () => {
    const rows = [2019, 2020, 2021, 2022].map((year) => [
      'share',
      year,
      year - 2000,
      's1',
      'vn63',
    ]);
    const { document, originOf } = build(
      ['indicator', 'period', 'value', 'source', 'area'],
      [
        ...rows,
        ['count', 2022, 'ít nhất 12', 's2', 'vn63'],
        ['count', 2022, 13, 's2', 'vn63'],
      ],
    );
    assert.deepEqual(document?.tables?.[0]?.fields, ['period', 'value']);
    assert.equal(originOf('/tables/0/rows/2/1'), 'Observations!C4');
    assert.equal(originOf('/tables/0/rows/2'), 'Observations!A4');
    assert.equal(originOf('/tables/0/source'), 'Observations!D2');
    assert.equal(originOf('/observations/0/hedge'), 'Observations!C6');
    assert.equal(originOf('/observations/1/value'), 'Observations!C7');
    assert.equal(originOf('/sources/1/title/en'), 'Sources!C3');
    assert.equal(originOf('/title'), 'Dataset!B2');
    assert.equal(originOf('/format'), 'Dataset!A2');
  });
});

describe('tables', () => {
  const cell = fc.record({
    indicator: fc.constantFrom('share', 'count'),
    area: fc.constantFrom('vn63:01', 'vn63:48', 'vn34'),
    period: fc.constantFrom('2020', '2021', '2022-S1'),
    value: fc.integer({ min: 2, max: 90 }),
    rank: fc.option(fc.integer({ min: 1, max: 9 }), { nil: _ }),
    source: fc.constantFrom('s1', 's2', 's1;s2'),
    note: fc.option(fc.constantFrom('a', 'b'), { nil: _ }),
    status: fc.option(fc.constantFrom('final', 'estimate'), { nil: _ }),
    complete: fc.option(fc.boolean(), { nil: _ }),
  });
  type Row = Readonly<Record<string, CellValue>>;

  it('say what the rows say, no more and no less, without an issue', () => {
    const columns = [
      'indicator',
      'area',
      'period',
      'value',
      'rank',
      'source',
      'note',
      'status',
      'complete',
    ];
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 40 }), (rows) => {
        const table = (rows as readonly Row[]).map((row) =>
          columns.map((name) => row[name]),
        );
        const { document, findings } = build(columns, table);
        assert.deepEqual(findings, []);
        assert.deepEqual(parseDataset(documentText(document)).issues, []);
        const { observations = [], tables = [] } = document!;
        const written = tables.flatMap(({ fields, rows: lines, ...shared }) =>
          lines.map((line) => ({
            ...shared,
            ...Object.fromEntries(
              fields.map((field, at) => [field, line[at] ?? undefined]),
            ),
          })),
        );
        const key = (it: object) =>
          JSON.stringify(
            Object.entries(it)
              .filter(([, value]) => value !== undefined)
              .sort(),
          );
        const expected = (rows as readonly Row[]).map(
          ({ source, complete, ...row }) => ({
            ...row,
            ...(source === 's1;s2' ? { sources: ['s1', 's2'] } : { source }),
            ...(complete === true && { complete }),
          }),
        );
        assert.deepEqual(
          [...observations, ...written].map(key).sort(),
          expected.map(key).sort(),
        );
        // Of claims about one figure, none of a ranking, the first stays first.
        if (rows.some(({ complete }) => complete)) return;
        const first = (list: readonly object[]) => {
          const found = new Map<string, string>();
          for (const it of list as readonly Row[]) {
            const question = `${it['indicator']} ${it['area']} ${it['period']}`;
            if (!found.has(question)) found.set(question, key(it));
          }
          return [...found].sort();
        };
        assert.deepEqual(first([...observations, ...written]), first(expected));
      }),
    );
  });
});
