import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  formatMeasure,
  formatPeriod,
  type Hedge,
  parsePeriod,
} from '@chiso/data/core';
import { hedges } from '@chiso/data/sheets';
import fc from 'fast-check';
import { readFigureText } from '../src/build/figure-text.js';
import { type Notation, readNumberText } from '../src/build/number-text.js';
import { readPeriodText } from '../src/build/period-text.js';

const comma: Notation = { decimal: 'comma', hasTypes: true };
const unknown: Notation = { decimal: undefined, hasTypes: true };

const figure = fc
  .tuple(
    fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n }),
    fc.integer({ min: -12, max: 6 }),
  )
  .map(([digits, power]) => Number(`${digits}e${power}`))
  .filter((it) => Math.abs(it) < 1e15);
const hedge = fc.option(
  fc.constantFrom(...hedges.map(({ code }) => code as Hedge)),
  { nil: undefined },
);
const units = [
  { unit: 'count', noun: 'tổ công nghệ số' },
  { unit: 'percent' },
  { unit: 'index' },
  { unit: 'VND' },
  { unit: 'count', per: 'month' },
] as const;

function read(text: string, { unit, noun }: { unit: string; noun?: string }) {
  const nouns = [...(noun ? [noun] : []), ...(unit === 'VND' ? ['đồng'] : [])];
  const outcome = readFigureText(text, { unit, nouns }, comma);
  return outcome && 'members' in outcome ? outcome.members : outcome;
}

describe('a figure in Vietnamese words', () => {
  it('reads back as the number and the hedge that were written', () => {
    fc.assert(
      fc.property(
        figure,
        hedge,
        fc.constantFrom(...units),
        (value, word, unit) => {
          const measure = { value, ...(word && { hedge: word }) };
          const { text } = formatMeasure(measure, unit, 'vi');
          assert.deepEqual(read(text, unit), measure, text);
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('reads back as a range', () => {
    fc.assert(
      fc.property(
        figure,
        figure,
        fc.constantFrom(...units),
        (one, other, unit) => {
          const range = [Math.min(one, other), Math.max(one, other)] as const;
          // "500–1,5 triệu" may be 500 or 500 million: people read the latter.
          const [low, high] = range.map((end) =>
            /\p{L}/u.test(
              formatMeasure({ value: end }, { unit: 'index' }, 'vi').number,
            ),
          );
          fc.pre(low || !high);
          const { text } = formatMeasure({ range }, unit, 'vi');
          assert.deepEqual(read(text, unit), { range }, text);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('reads back as a count, with the share that is printed beside it', () => {
    fc.assert(
      fc.property(
        fc.nat(99_999),
        fc.integer({ min: 1, max: 99_999 }),
        fc.integer({ min: 0, max: 1000 }),
        (count, of, tenths) => {
          const measure = { count, of, percent: tenths / 10 };
          const [unit] = units;
          const { text } = formatMeasure(measure, unit, 'vi');
          assert.deepEqual(read(text, unit), measure, text);
        },
      ),
    );
  });

  it('keeps millions exact', () => {
    assert.deepEqual(read('ít nhất 20 triệu', units[0]), {
      value: 20_000_000,
      hedge: 'at-least',
    });
    assert.deepEqual(read('gần 2,3 nghìn tỷ đồng', units[3]), {
      value: 2_300_000_000_000,
      hedge: 'nearly',
    });
    assert.deepEqual(read('~ 1,1 triệu', units[0]), {
      value: 1_100_000,
      hedge: 'about',
    });
    assert.deepEqual(read('3 – 5%', units[1]), { range: [3, 5] });
    assert.deepEqual(read('khoảng 20 %', units[1]), {
      value: 20,
      hedge: 'about',
    });
    assert.deepEqual(read('35/53', units[0]), { count: 35, of: 53 });
    assert.deepEqual(read('Chưa có thông tin', units[0]), {
      missing: 'no-information',
    });
  });
});

describe('a number as text', () => {
  const value = (text: string, notation: Notation) => {
    const outcome = readNumberText(text, notation);
    return outcome && ('value' in outcome ? outcome.value : outcome.fault.code);
  };

  it('is read where it can be read in one way only', () => {
    assert.equal(value('75000', unknown), 75_000);
    assert.equal(value('−12', unknown), -12);
    assert.equal(value('75 000', unknown), 75_000);
    assert.equal(value('75.000', comma), 75_000);
    assert.equal(value('75.000', { ...unknown, decimal: 'point' }), 75);
    assert.equal(value('0.8002', { ...unknown, hasTypes: false }), 0.8002);
    assert.equal(value('15.2', { ...unknown, hasTypes: false }), 15.2);
  });

  it('is refused where a guess would change it', () => {
    const text = { decimal: undefined, hasTypes: false };
    for (const it of ['75.000', '15,2', '0.8002']) {
      assert.equal(value(it, unknown), 'ambiguous-number', it);
    }
    for (const it of ['1.234', '1,234', '15,2']) {
      assert.equal(value(it, text), 'ambiguous-number', it);
    }
    assert.equal(value('0.8002', comma), 'wrong-separators');
    assert.equal(value('123456789012345678', comma), 'number-too-precise');
  });

  it('is none in any other writing', () => {
    for (const it of [
      '1.2e3',
      '½',
      '١٢',
      '１２',
      '1_000',
      '0x10',
      '1.23.4',
      '007',
      '',
      '--1',
      '1 2',
      'NaN',
      'Infinity',
      '1,2,3',
      '1.000,2.5',
    ]) {
      assert.equal(value(it, comma), undefined, it);
      assert.equal(value(it, unknown), undefined, it);
    }
  });
});

describe('a period in words', () => {
  it('reads back as the code that was written', () => {
    const year = fc.integer({ min: 1990, max: 2099 });
    const code = fc.oneof(
      year.map(String),
      fc
        .tuple(year, fc.integer({ min: 1, max: 2 }))
        .map(([y, n]) => `${y}-S${n}`),
      fc
        .tuple(year, fc.integer({ min: 1, max: 4 }))
        .map(([y, n]) => `${y}-Q${n}`),
      fc
        .tuple(year, fc.integer({ min: 1, max: 12 }))
        .map(([y, n]) => `${y}-${String(n).padStart(2, '0')}`),
      fc
        .tuple(
          year,
          fc.integer({ min: 1, max: 12 }),
          fc.integer({ min: 1, max: 28 }),
        )
        .map((parts) =>
          parts.map((it) => String(it).padStart(2, '0')).join('-'),
        ),
      fc
        .tuple(year, fc.integer({ min: 1, max: 9 }))
        .map(([y, n]) => `${y}/${y + n}`),
    );
    fc.assert(
      fc.property(code, fc.constantFrom('long', 'short'), (it, style) => {
        const words = formatPeriod(parsePeriod(it)!, { lang: 'vi', style });
        assert.equal(readPeriodText(words), it, words);
        assert.equal(readPeriodText(` ${it.toLowerCase()} `), it);
      }),
      { numRuns: 1000 },
    );
  });

  it('is read as the press writes it', () => {
    const written: Readonly<Record<string, string>> = {
      'quý 2 năm 2023': '2023-Q2',
      'Quý IV/2023': '2023-Q4',
      'Q3/2022': '2022-Q3',
      '06 tháng đầu năm 2023': '2023-S1',
      '9 tháng đầu năm 2023': '2023-01/2023-09',
      'tháng 6.2024': '2024-06',
      '6/2024': '2024-06',
      '30/6/2024': '2024-06-30',
      'ngày 05 tháng 7 năm 2023': '2023-07-05',
      'giai đoạn 2022-2025': '2022/2025',
      'NAM 2022': '2022',
    };
    for (const [words, code] of Object.entries(written)) {
      assert.equal(readPeriodText(words), code, words);
    }
  });

  it('is none where no calendar has it', () => {
    for (const it of [
      '31/2/2024',
      '2024-13',
      '2023-S3',
      'quý V/2023',
      '2025-2022',
      'năm tới',
      '',
      '13 tháng đầu năm 2023',
    ]) {
      assert.equal(readPeriodText(it), undefined, it);
    }
  });
});
