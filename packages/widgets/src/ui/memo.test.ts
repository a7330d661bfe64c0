import { expect } from '@esm-bundle/chai';
import { Memo } from './memo.js';

describe('Memo', () => {
  let asked = 0;
  const count = new Memo((..._: readonly unknown[]) => {
    asked += 1;
    return asked;
  });
  const isKept = (one: unknown, other: unknown) =>
    count.get(one) === count.get(other);

  it('memo.get(the same) is the last answer', () => {
    const object = {};
    const same: readonly (readonly [unknown, unknown])[] = [
      [1, 1],
      [undefined, undefined],
      [object, object],
      [
        { a: 1, b: Number.NaN },
        { a: 1, b: Number.NaN },
      ],
      [
        [1, 2],
        [1, 2],
      ],
    ];
    for (const [one, other] of same) {
      expect(isKept(one, other), String(one)).to.equal(true);
    }
  });

  it('memo.get(another) is a new answer', () => {
    const other: readonly (readonly [unknown, unknown])[] = [
      [1, 2],
      [1, '1'],
      [0, undefined],
      [{ a: 1 }, { a: 2 }],
      [{ a: 1 }, { a: 1, b: 2 }],
      [{ a: {} }, { a: {} }],
      [() => 1, () => 1],
      [null, {}],
    ];
    for (const [one, two] of other) {
      expect(isKept(one, two), `${one}, ${two}`).to.equal(false);
    }
  });
});
