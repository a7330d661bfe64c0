import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { type Dataset, parseDataset } from '@chiso/data';
import { vietnam } from '@chiso/data/areas';
import fc from 'fast-check';
import type { DatasetChange } from '../src/diff/dataset-change.js';
import { describeChange } from '../src/diff/describe-change.js';
import { diffDatasets, isDifferent } from '../src/diff/diff-datasets.js';
import { canonical } from '../src/diff/diff-members.js';
import { writeChangeNote } from '../src/diff/write-change-note.js';
import { emptyFolder, exampleData, runChiso } from './support/run-chiso.js';
import { indicator, smallDocument } from './support/small-document.js';

type Parts = Readonly<Record<string, unknown>>;

const percent = indicator({ unit: 'percent' });

function open(parts: Parts): Dataset {
  const { dataset, issues } = parseDataset(
    smallDocument({ indicators: [percent], ...parts }),
  );
  assert.deepEqual(
    issues.filter(({ severity }) => severity === 'error'),
    [],
  );
  return dataset!.withAreas(vietnam);
}

function diff(old: readonly Parts[], now: readonly Parts[]): DatasetChange {
  return diffDatasets(
    open({ observations: old.map(state) }),
    open({ observations: now.map(state) }),
  );
}

function state(members: Parts): Parts {
  return { period: '2022', source: 's', ...members };
}

/** The lines of a note in Vietnamese. */
function linesOf(change: DatasetChange): readonly string[] {
  return describeChange(change, 'vi').groups.flatMap(({ lines }) => lines);
}

describe('the difference of two documents', () => {
  it('is a revision where the shown figure is another one', () => {
    const old = [{ value: 12.63, release: '2024' }];
    const now = [...old, { value: 12.83, release: '2025-01-06' }];
    assert.deepEqual(linesOf(diff(old, now)), [
      'Sửa: Việt Nam, năm 2022: 12,63% → 12,83% (công bố 2024 → 6/1/2025; nguồn: Nguồn giả định)',
    ]);
    // The earlier release need not stay.
    assert.deepEqual(linesOf(diff(old, now.slice(1))), linesOf(diff(old, now)));
  });

  it('is a confirmation where a later release says the same', () => {
    const old = [{ value: 12.63, release: '2024' }];
    const now = [{ value: 12.63, release: '2025' }];
    const { figures } = diff(old, now);
    assert.deepEqual(
      figures.map(({ kind }) => kind),
      ['confirmed'],
    );
    assert.deepEqual(linesOf(diff(old, now)), [
      'Công bố lại, không đổi: Việt Nam, năm 2022: 12,63% (công bố 2024 → 2025; nguồn: Nguồn giả định)',
    ]);
  });

  it('keeps the hedge with its figure', () => {
    const old = [{ value: 12, hedge: 'nearly' }];
    assert.deepEqual(linesOf(diff(old, [{ value: 12 }])), [
      'Sửa: Việt Nam, năm 2022: gần 12% → 12% (nguồn: Nguồn giả định)',
    ]);
  });

  it('names what was added and what was withdrawn, with its source', () => {
    const old = [{ value: 1, period: '2021' }];
    const now = [{ value: 2, period: '2022', area: 'vn63:24' }];
    assert.deepEqual(linesOf(diff(old, now)), [
      'Thêm: Bắc Giang, năm 2022: 2% (nguồn: Nguồn giả định)',
      'Rút: Việt Nam, năm 2021: 1% (nguồn: Nguồn giả định)',
    ]);
  });

  it('tells a figure beside the one that is shown', () => {
    const shown = { value: 12.8, release: '2025' };
    const { figures } = diff(
      [shown],
      [{ value: 12.6, release: '2024' }, shown],
    );
    assert.deepEqual(
      figures.map(({ kind, isShown }) => [kind, isShown]),
      [['added', false]],
    );
  });

  it('tells other words around the same figure', () => {
    const old = [{ value: 5, status: 'provisional', quote: 'năm phần trăm' }];
    const now = [{ value: 5, status: 'final', quote: '5%' }];
    assert.deepEqual(linesOf(diff(old, now)), [
      'Đổi phần chú dẫn: Việt Nam, năm 2022: 5% (tình trạng: sơ bộ → chính thức; câu trích: “năm phần trăm” → “5%”)',
    ]);
  });

  it('tells a place and a figure of one statement together', () => {
    const place = { area: 'vn63:24', among: 'vn63', rankOf: 63 };
    const old = [{ ...place, value: 50, rank: 9 }];
    const now = [{ ...place, value: 52, rank: 7 }];
    assert.deepEqual(linesOf(diff(old, now)), [
      'Sửa: Bắc Giang, năm 2022, 63 tỉnh, thành phố: 50%, thứ 9/63 → 52%, thứ 7/63 (nguồn: Nguồn giả định)',
    ]);
  });

  it('knows an area by any of its names, and a row of a table', () => {
    const old = open({
      observations: [state({ area: 'bac-giang', indicator: 'x', value: 5 })],
    });
    const table = {
      source: 's',
      fields: ['area', 'period', 'value'],
      rows: [['vn63:24', '2022', 5]],
    };
    const now = open({ observations: [], tables: [table] });
    assert.equal(isDifferent(diffDatasets(old, now)), false);
  });

  it('tells targets, definitions and the document itself', () => {
    const target = (value: number) => ({
      targets: [{ period: '2025', value, source: 's', basis: 's' }],
    });
    const change = diffDatasets(
      open({ ...target(20), title: 'A' }),
      open({
        ...target(21),
        title: 'B',
        sources: [
          { id: 's', title: 'S', date: '2024-01-01' },
          { id: 't', title: 'T' },
        ],
        topics: [{ id: 'u', name: 'U' }],
      }),
    );
    assert.deepEqual(linesOf(change), [
      'Sửa: mục tiêu, Việt Nam, năm 2025, S: 20% → 21% (nguồn: S)',
      'Đổi tên của tài liệu: A → B',
      'Nguồn “S” (s): đổi tên, ngày',
      'Nguồn “T” (t): thêm mới',
      'Chủ đề “U” (u): thêm mới',
    ]);
  });

  it('escapes what Markdown would take for its own', () => {
    const note = { title: '*a*_b_', summary: '<i>', groups: [] };
    assert.equal(
      writeChangeNote(note, 'markdown'),
      '# \\*a\\*\\_b\\_\n\n\\<i\\>\n',
    );
    assert.equal(writeChangeNote(note, 'text'), '*a*_b_\n\n<i>\n');
  });
});

const observation = fc.record(
  {
    period: fc.constantFrom('2021', '2022'),
    area: fc.constantFrom('vn', 'vn63:24', 'bac-giang'),
    value: fc.constantFrom(1, 2, 3),
    rank: fc.constantFrom(1, 2),
    among: fc.constantFrom('vn63', 'vn34'),
    release: fc.constantFrom('2023', '2024', '2025-01-06'),
    method: fc.constantFrom('a', 'b'),
    status: fc.constantFrom('final', 'provisional'),
    preferred: fc.boolean(),
    hedge: fc.constantFrom('about', 'nearly'),
    quote: fc.constantFrom('q', 'r'),
    source: fc.constant('s'),
  },
  { requiredKeys: ['source', 'value'] },
);

const dataset = fc.array(observation, { maxLength: 8 }).map((observations) =>
  open({
    observations,
    methods: [
      { id: 'a', name: 'A' },
      { id: 'b', name: 'B' },
    ],
  }),
);

/** The statements by what they mean, however their area is spelt. */
function meanings(one: Dataset): ReadonlyMap<string, unknown> {
  return new Map(
    one.content.statements.map((claim) => {
      const area =
        claim.area === 'bac-giang' ? 'vn63:24' : (claim.area ?? 'vn');
      return [canonical({ ...claim, area }), claim] as const;
    }),
  );
}

describe('any two documents', () => {
  const runs = { numRuns: 150, seed: 5 };

  it('do not differ where they are one', () => {
    fc.assert(
      fc.property(dataset, (one) => {
        assert.equal(isDifferent(diffDatasets(one, one)), false);
      }),
      runs,
    );
  });

  it('differ as mirrors of each other', () => {
    const mirrored = {
      added: 'withdrawn',
      withdrawn: 'added',
      revised: 'revised',
      confirmed: 'confirmed',
      described: 'described',
    } as const;
    const told = (change: DatasetChange, isMirror: boolean) =>
      change.figures
        .filter(({ kind }) => kind !== 'described')
        .map(({ kind, from, to }) =>
          canonical(isMirror ? [mirrored[kind], to, from] : [kind, from, to]),
        )
        .sort();
    fc.assert(
      fc.property(dataset, dataset, (one, other) => {
        assert.deepEqual(
          told(diffDatasets(one, other), false),
          told(diffDatasets(other, one), true),
        );
      }),
      runs,
    );
  });

  it('have every statement named that only one of them has', () => {
    fc.assert(
      fc.property(dataset, dataset, (one, other) => {
        const { figures } = diffDatasets(one, other);
        const [from, to] = [meanings(one), meanings(other)];
        const told = new Set(figures.flatMap((each) => [each.from, each.to]));
        for (const [meaning, claim] of [...from, ...to]) {
          if (from.has(meaning) && to.has(meaning)) continue;
          assert.ok(told.has(claim as never), meaning);
        }
      }),
      runs,
    );
  });

  it('are told of in whole words', () => {
    fc.assert(
      fc.property(dataset, dataset, (one, other) => {
        const change = diffDatasets(one, other);
        for (const lang of ['vi', 'en'] as const) {
          const note = describeChange(change, lang);
          const text = writeChangeNote(note, 'text');
          assert.doesNotMatch(text, /undefined|NaN|\[object|: :|, ,|\(\)/);
          const lines = note.groups.flatMap(({ lines }) => lines);
          assert.equal(lines.length, change.figures.length);
        }
      }),
      runs,
    );
  });
});

describe('chiso diff', () => {
  const { path: folder, remove } = emptyFolder();
  after(remove);
  const place = exampleData('digital-economy-share.json');

  it('says that nothing differs, and that it is well', () => {
    const words = ['diff', place, place, '--exit-code', '--lang', 'en'];
    const { status, stdout } = runChiso(words);
    assert.equal(status, 0);
    assert.match(stdout, /\nNothing differs\.\n$/);
  });

  it('ends with 1 on a difference only where that is asked', () => {
    const text = readFileSync(place, 'utf8');
    const document = JSON.parse(text);
    document.tables[1].rows[2][1] = 12.9;
    writeFileSync(join(folder, 'new.json'), JSON.stringify(document));
    const words = ['diff', place, join(folder, 'new.json')];
    const { status, stdout } = runChiso([...words, '--json']);
    assert.equal(status, 0);
    const { isDifferent: differs, figures } = JSON.parse(stdout);
    assert.equal(differs, true);
    assert.equal(figures.length, 1);
    const { kind, period, from, to } = figures[0];
    assert.deepEqual(
      [kind, period, from.value, to.value],
      ['revised', '2022', 12.83, 12.9],
    );
    assert.equal(runChiso([...words, '--exit-code']).status, 1);
  });
});
