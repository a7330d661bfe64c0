import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  areaNames,
  codeSwap,
  getArea,
  members,
  predecessors,
} from '@chiso/data/areas';
import { readAreaText } from '../src/build/area-text.js';
import { ownAreas } from '../src/build/definitions-of.js';

const own = ownAreas([
  {
    id: 'ministry:mof',
    name: { vi: 'Bộ Tài chính', en: 'Ministry of Finance' },
  },
]);

function read(text: string, period?: string): unknown {
  const outcome = readAreaText(text, own, period);
  return 'value' in outcome
    ? outcome.value
    : 'fault' in outcome && outcome.fault.code;
}

const nameOf = (id: string) => areaNames(id)[0]!.name.vi!;

describe('an area', () => {
  it('is read in any spelling, as id, slug or name', () => {
    for (const text of [
      'Đà Nẵng',
      'da nang',
      'TP. ĐÀ NẴNG',
      'Thành phố Đà Nẵng',
      ' da-nang ',
      'vn63:48',
      'VN63:48',
      '48',
    ]) {
      assert.equal(read(text, '2022'), 'vn63:48', text);
    }
    assert.equal(read('Hoà Bình', '2022'), read('Hòa Bình', '2022'));
    assert.equal(read('Tỉnh Thừa Thiên - Huế', '2022'), 'vn63:46');
    assert.equal(read('bộ tài chính'), 'ministry:mof');
    assert.equal(read('ministry:mof'), 'ministry:mof');
    assert.equal(read('Việt Nam'), 'vn');
    assert.equal(read('vn34'), 'vn34');
  });

  it('is, by name or code, the one of its period’s vintage', () => {
    for (const vintage of ['vn63', 'vn34'] as const) {
      const period = vintage === 'vn63' ? '2024' : '2026';
      for (const id of members(vintage)!) {
        assert.equal(read(nameOf(id), period), id);
        assert.equal(read(id.slice(5), period), id);
      }
    }
    assert.equal(read('24', '2025-S1'), 'vn63:24');
    assert.equal(read('24', '2025'), 'vn34:24');
    assert.equal(read('Ninh Bình', '2025-06-30'), 'vn63:37');
    assert.equal(read('Ninh Bình', '2025-07'), 'vn34:37');
  });

  it('is, without a period, refused where both vintages have another', () => {
    for (const id of members('vn34')!) {
      const [only, more] = predecessors(id);
      const wanted = more === undefined && only ? id : 'ambiguous-area';
      assert.equal(read(nameOf(id)), wanted, nameOf(id));
    }
    // Codes that are closed today mean what they always meant.
    for (const id of members('vn63')!) {
      const code = id.slice(5);
      const today = getArea(`vn34:${code}`);
      const found = read(code);
      if (!today) assert.equal(found, id);
      else if (codeSwap(id)) assert.equal(found, 'ambiguous-area');
      else assert.ok(found === today.id || found === 'ambiguous-area');
    }
  });

  it('is named in both vintages by its refusal', () => {
    const outcome = readAreaText('24', own, undefined);
    assert.ok('fault' in outcome);
    for (const text of Object.values(outcome.fault.message)) {
      assert.match(text, /Bắc Giang.*63.*Bắc Ninh.*34.*vn63:24.*vn34:24/);
    }
  });

  it('is refused where no such code was in use, and where nothing is so called', () => {
    assert.equal(read('27', '2026'), 'closed-area-code');
    assert.equal(read('99'), 'unknown-area');
    assert.equal(read('Hà Nộii'), 'unknown-area');
    assert.equal(read('__proto__'), 'unknown-area');
    assert.equal(read('constructor', '2022'), 'unknown-area');
  });
});
