import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parsePeriod } from '@chiso/data';
import { parse } from 'csv-parse/sync';
import { describeAreaEntry } from '../src/areas/describe-area-entry.js';
import { findAreas } from '../src/areas/find-areas.js';
import { listAreas } from '../src/areas/list-areas.js';
import { nearestAreas } from '../src/areas/nearest-areas.js';
import { tabulateAreas } from '../src/areas/tabulate-areas.js';
import { runChiso } from './support/run-chiso.js';

function idsOf(
  words: string,
  filter: Parameters<typeof findAreas>[1] = {},
): readonly string[] {
  return findAreas(words, filter).map(({ id }) => id);
}

describe('a look-up of areas', () => {
  const asked: readonly (readonly [string, readonly string[]])[] = [
    ['da nang', ['vn63:48', 'vn34:48']],
    ['Hoà Bình', ['vn63:17']],
    ['Hòa Bình', ['vn63:17']],
    ['TP. Huế', ['vn63:46', 'vn34:46']],
    ['Thừa Thiên Huế', ['vn63:46', 'vn34:46']],
    ['thành phố Hồ Chí Minh', ['vn63:79', 'vn34:79']],
    ['HCMC', ['vn63:79', 'vn34:79']],
    ['Đắc Lắc', ['vn63:66', 'vn34:66']],
    ['24', ['vn63:24', 'vn34:24']],
    ['1', ['vn63:01', 'vn34:01']],
    ['27', ['vn63:27']],
    ['vn63:24', ['vn63:24']],
    ['quang n', ['vn63:22', 'vn63:49', 'vn63:51', 'vn34:22', 'vn34:51']],
    [
      'Tây Nguyên',
      ['62', '64', '66', '67', '68'].map((code) => `vn63:${code}`),
    ],
  ];
  for (const [words, ids] of asked) {
    it(`knows “${words}”`, () => {
      const found = idsOf(words);
      assert.deepEqual(found.slice(0, ids.length), ids);
      // A region's name is also within that of a later one.
      if (words !== 'Tây Nguyên') assert.equal(found.length, ids.length);
    });
  }

  it('gives all of both vintages, or of one', () => {
    assert.equal(idsOf('').length, 97);
    assert.equal(idsOf('', { vintage: 'vn34' }).length, 34);
    assert.equal(idsOf('vn63').length, 63);
    assert.equal(idsOf('vn34:NTBTN').length, 6);
  });

  it('takes the vintage that a period had', () => {
    const at = (code: string) =>
      idsOf('Bắc Ninh', { period: parsePeriod(code) });
    assert.deepEqual(at('2021'), ['vn63:27']);
    assert.deepEqual(at('2025-06'), ['vn63:27']);
    assert.deepEqual(at('2025-07'), ['vn34:24']);
    assert.deepEqual(idsOf('Hà Giang', { period: parsePeriod('2026') }), []);
  });

  it('gives nothing for what is no name, and the nearest ones', () => {
    assert.deepEqual(idsOf('binh dinhh'), []);
    const near = (words: string) => nearestAreas(words, listAreas());
    assert.equal(near('binh dinhh')[0], 'Bình Định');
    assert.equal(near('Hà Nộii')[0], 'Hà Nội');
    assert.deepEqual(near('xyzxyzxyz'), []);
    assert.deepEqual(near('x'.repeat(100_000)), []);
  });

  it('finds every unit by each of its names and by its id', () => {
    for (const { id, names } of listAreas()) {
      assert.deepEqual(idsOf(id), [id]);
      for (const { name, fullName } of names) {
        for (const words of [name.vi!, name.en!, fullName.vi!]) {
          assert.ok(idsOf(words).includes(id), `${words}: ${id}`);
        }
      }
    }
  });
});

describe('an area in words', () => {
  const say = (id: string) => describeAreaEntry(findAreas(id)[0]!, 'vi');

  it('names what it became, and the other meaning of its code', () => {
    assert.deepEqual(say('vn63:24'), [
      'Tỉnh Bắc Giang · vn63:24 (63 tỉnh, thành phố)',
      '  Vùng: Trung du và miền núi phía Bắc (vn63:TDMN)',
      '  Từ ngày 1/7/2025: thuộc Bắc Ninh (vn34:24)',
      '  Chú ý: trong danh sách 34, mã 24 là của Bắc Ninh (vn34:24)',
    ]);
  });

  it('names what it came of, and the days of its names', () => {
    assert.deepEqual(say('vn34:75'), [
      'Thành phố Đồng Nai · vn34:75 (34 tỉnh, thành phố)',
      '  Vùng: Đông Nam Bộ (vn34:DNB)',
      '  Tỉnh Đồng Nai: từ 1/7/2025 đến hết 29/4/2026',
      '  Thành phố Đồng Nai: từ 30/4/2026',
      '  Hợp nhất ngày 1/7/2025 từ: Bình Phước (vn63:70), Đồng Nai (vn63:75)',
    ]);
  });
});

describe('the table of areas', () => {
  it('has the name first, one row for each name', () => {
    const rows: readonly Readonly<Record<string, string>>[] = parse(
      tabulateAreas(listAreas()),
      { bom: true, columns: true },
    );
    // Huế had another name among the 63, Đồng Nai is a city since 2026.
    assert.equal(rows.length, 99);
    assert.equal(Object.keys(rows[0]!)[0], 'name');
    const former = rows.find(({ name }) => name === 'Thừa Thiên Huế');
    assert.equal(former?.valid_until, '2024-12-31');
    const merged = rows.find(({ id }) => id === 'vn34:24');
    assert.equal(merged?.predecessor_ids, 'vn63:24;vn63:27');
  });
});

describe('chiso areas', () => {
  it('takes words as they come, and answers as JSON', () => {
    const { status, stdout } = runChiso(['areas', 'da', 'nang', '--json']);
    assert.equal(status, 0);
    const [old, now] = JSON.parse(stdout);
    assert.equal(old.successor.id, 'vn34:48');
    assert.deepEqual(
      now.predecessors.map(({ id }: { readonly id: string }) => id),
      ['vn63:48', 'vn63:49'],
    );
  });

  it('ends with 1 where nothing is found, and names the nearest', () => {
    const words = ['areas', 'Binh', 'Dinhh', '--lang', 'vi'];
    const { status, stdout, stderr } = runChiso(words);
    assert.deepEqual([status, stdout], [1, '']);
    assert.match(stderr, /có phải ý bạn là “Bình Định”/);
  });

  it('ends with 2 where the period is none', () => {
    assert.equal(runChiso(['areas', '--period', 'hôm qua']).status, 2);
  });
});
