import assert from 'node:assert/strict';
import { it } from 'node:test';
import { parseDataset } from '@chiso/data';
import { sheets } from '@chiso/data/sheets';
import fc from 'fast-check';
import { buildDocument } from '../src/build/build-document.js';
import { documentText } from '../src/build/document-text.js';
import type { CellDetail, CellValue } from '../src/sheet/cell.js';
import { makeSheet, makeWorkbook } from './support/make-workbook.js';

const columns = sheets.flatMap((sheet) => sheet.columns);
const words = columns.flatMap(({ id, heading, aliases = [], choices = [] }) => [
  id,
  heading.vi,
  heading.en,
  ...aliases,
  ...choices.map(({ name }) => name.vi),
]);

const value = fc.oneof(
  fc.constantFrom<CellValue>(
    undefined,
    '',
    ' ',
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    '2022',
    2022,
    45_292,
    -1,
    0.152,
    1e300,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    true,
    new Date('2024-06-01'),
    new Date(Number.NaN),
    '24',
    'Ninh Bình',
    'gần 75.000',
    '3–5%',
    '35/53',
    '///',
    '%',
    '-',
    'gần',
    'triệu',
    '=1+1',
    '\u0000\u001B[2J',
    '🇻🇳',
    '\uD800',
    'a;b;;c',
    '2022/2025',
    'https://example.org/',
    's1',
    'i1',
  ),
  fc.constantFrom<CellValue>(...words),
  fc.string(),
  fc.double(),
);
const detail = fc.constantFrom<CellDetail>(
  { formula: 'A1' },
  { formula: 'A1', isUnreckoned: true },
  { error: '#REF!' },
  { format: '0.0%' },
  { format: 'mmm-yy' },
);
const sheet = fc
  .record({
    name: fc.constantFrom('', 'Sheet1', ...sheets.map((it) => it.name.vi)),
    head: fc.array(fc.constantFrom<CellValue>(...words), { maxLength: 8 }),
    rows: fc.array(fc.array(value, { maxLength: 8 }), { maxLength: 6 }),
    details: fc.dictionary(fc.constantFrom('A2', 'B3', 'C2', 'D4'), detail),
    merged: fc.array(
      fc
        .tuple(fc.nat(5), fc.nat(5), fc.nat(3), fc.nat(9_999_999))
        .map(([top, left, wide, tall]) => ({
          top,
          left,
          right: left + wide,
          bottom: top + tall,
        })),
      { maxLength: 3 },
    ),
  })
  .map(({ name, head, rows, details, merged }) =>
    makeSheet(name, [head, ...rows], details, merged),
  );

it('whatever stands in a workbook, it is built or refused, with reasons', () => {
  fc.assert(
    fc.property(
      fc.array(sheet, { maxLength: 5 }),
      fc.constantFrom(undefined, 'comma' as const, 'point' as const),
      (tabs, decimal) => {
        const { document, findings } = buildDocument(makeWorkbook(...tabs), {
          decimal,
        });
        const keys = new Set<string>();
        for (const { code, place, severity, message } of findings) {
          for (const text of [message.vi, message.en]) {
            assert.ok(text.length > 20, code);
            assert.doesNotMatch(text, /undefined|\[object|[\p{Cc}]/u);
          }
          if (place) keys.add(`${place} ${code}`);
          assert.match(severity, /^(error|warning|remark)$/);
        }
        const placed = findings.filter(({ place }) => place !== '');
        assert.equal(keys.size, placed.length);
        const errors = findings.filter((it) => it.severity === 'error');
        assert.equal(document === undefined, errors.length > 0);
        if (!document) return;
        const { issues } = parseDataset(documentText(document));
        assert.deepEqual(
          issues.filter(({ severity }) => severity === 'error'),
          [],
        );
      },
    ),
    { numRuns: 250 },
  );
});
