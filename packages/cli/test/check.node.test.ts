import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import fc from 'fast-check';
import { checkJson } from '../src/check/check-json.js';
import { jsonPlaces, textPositions } from '../src/check/json-places.js';
import { countFindings, nameCounts } from '../src/finding/count-findings.js';
import type { Finding } from '../src/finding/finding.js';
import { sortFindings } from '../src/finding/sort-findings.js';
import { writeReport } from '../src/finding/write-report.js';
import {
  emptyFolder,
  exampleData,
  rootFolder,
  runChiso,
} from './support/run-chiso.js';
import { smallDocument } from './support/small-document.js';

const sound = JSON.stringify(smallDocument(), null, 2);

/** "severity code line:column pointer" of each finding of a text. */
function findingsOf(text: string): readonly string[] {
  return checkJson(text, { file: 'x.json' }).map(
    ({ severity, code, line, column, place }) =>
      `${severity} ${code} ${line}:${column} ${place}`,
  );
}

describe('the check of a text', () => {
  it('says nothing of a sound document', () => {
    assert.deepEqual(findingsOf(sound), []);
    assert.deepEqual(findingsOf(`\uFEFF${sound}`), []);
  });

  it('points at the line and the column of what the parser tells', () => {
    const text = sound.replace('"value": 5', '"value": "5"');
    const line = text.split('\n').findIndex((each) => /"value"/.test(each));
    assert.deepEqual(
      findingsOf(text)[0],
      `error type ${line + 1}:7 /observations/0/value`,
    );
  });

  it('tells a name that stands twice, with both lines', () => {
    const text = sound.replace('"value": 5', '"value": 4,\n      "value": 5');
    const [finding, ...more] = checkJson(text, { file: 'x.json' });
    assert.deepEqual(more, []);
    assert.equal(finding!.code, 'duplicate-key');
    assert.equal(finding!.severity, 'warning');
    assert.equal(finding!.place, '/observations/0/value');
    const line = finding!.line!;
    assert.match(
      finding!.message.en,
      new RegExp(`line ${line - 1} and line ${line}`),
    );
  });

  it('goes on past comments and trailing commas', () => {
    const text = sound
      .replace('"id": "small",', '"id": "small", // the name')
      .replace('"value": 5', '"value": "5"')
      .replace(/\n\}$/, ',\n}');
    const codes = findingsOf(text).map((each) => each.split(' ')[1]);
    assert.deepEqual(codes.slice(0, 3), ['not-json', 'not-json', 'type']);
  });

  const broken: readonly (readonly [string, string, RegExp])[] = [
    ['{"a": 1 "b": 2}', '1:9', /a comma/],
    ["{'a': 1}", '1:2', /double quotes/],
    ['{"a": “1”}', '1:7', /double quotes/],
    ['{"a": 1,5}', '1:9', /the name of a member/],
    ['{"a": [1, 2}', '1:12', /a comma or a closing bracket/],
    ['{"a": 1', '1:8', /ends too early/],
    ['', '1:1', /ends too early/],
    ['{"a": 1}}', '1:9', /follows the end/],
    ['{"a": NaN}', '1:7', /a value/],
    ['{"a": "x\ny"}', '1:7', /closing quote/],
    ['{"a": "\\x"}', '1:7', /\\\\/],
    ['{a: 1}', '1:2', /the name of a member/],
    ['<html></html>', '1:1', /a value/],
  ];
  for (const [text, place, words] of broken) {
    it(`says what keeps ${JSON.stringify(text)} from being JSON`, () => {
      const findings = checkJson(text, { file: 'x.json' });
      assert.equal(findings.length, 1);
      const { code, severity, line, column, message } = findings[0]!;
      assert.deepEqual([code, severity], ['not-json', 'error']);
      assert.equal(`${line}:${column}`, place);
      assert.match(message.en, words);
    });
  }

  it('never throws, whatever it is given', () => {
    const deep = '['.repeat(200_000);
    assert.equal(checkJson(deep, { file: 'x' })[0]?.severity, 'error');
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.json(),
      fc
        .array(fc.constantFrom(...'{}[],:"\\/*1e-.tfn \n\r\0'), { size: '+1' })
        .map((all) => all.join('')),
    );
    fc.assert(
      fc.property(text, (source) => {
        const findings = checkJson(source, { file: 'x' });
        assert.ok(findings.some(({ severity }) => severity === 'error'));
      }),
      { numRuns: 500, seed: 5 },
    );
  });
});

describe('a place in a text', () => {
  it('is that of each member and item', () => {
    const value = fc.jsonValue({ maxDepth: 3 });
    fc.assert(
      fc.property(value, (document) => {
        const text = JSON.stringify(document, null, 1) ?? 'null';
        const places = jsonPlaces(text);
        const lines = text.split('\n');
        for (const [pointer, name] of pointersOf(document)) {
          const { line, column } = places(pointer)!;
          const rest = lines[line - 1]!.slice(column - 1);
          assert.ok(rest.startsWith(name), `${pointer}: ${rest}`);
        }
      }),
      { numRuns: 200, seed: 5 },
    );
  });

  it('counts lines whatever ends them', () => {
    const at = textPositions('a\r\nb\nc\rd');
    assert.deepEqual(
      [0, 3, 5, 7].map((offset) => at(offset)),
      [1, 2, 3, 4].map((line) => ({ line, column: 1 })),
    );
  });
});

/** Each pointer of a value, with what its text begins with. */
function pointersOf(
  value: unknown,
  at = '',
): readonly (readonly [string, string])[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    const pointer = `${at}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    const start = Array.isArray(value)
      ? JSON.stringify(inner)[0]!
      : JSON.stringify(name);
    return [[pointer, start] as const, ...pointersOf(inner, pointer)];
  });
}

function made(members: Partial<Finding>): Finding {
  const message = { vi: 'Lời.', en: 'Words.' };
  const { code = 'x', severity = 'error' } = members;
  return { file: 'f', place: '', message, ...members, code, severity };
}

describe('a report', () => {
  const style = {
    lang: 'vi',
    isWhole: false,
    paint: (text: string) => text,
  } as const;

  it('is in the order of places', () => {
    const places = [
      "'Số liệu'!B10",
      "'Số liệu'!AA2",
      'Nguồn!A1',
      "'Số liệu'!B2",
      '',
    ];
    assert.deepEqual(
      sortFindings(places.map((place) => made({ place }))).map(
        ({ place }) => place,
      ),
      ['', "'Số liệu'!B2", "'Số liệu'!AA2", "'Số liệu'!B10", 'Nguồn!A1'],
    );
    const lines = [
      [3, 1],
      [1, 9],
      [1, 2],
    ] as const;
    assert.deepEqual(
      sortFindings(lines.map(([line, column]) => made({ line, column }))).map(
        ({ line, column }) => [line, column],
      ),
      [
        [1, 2],
        [1, 9],
        [3, 1],
      ],
    );
  });

  it('shows five of a kind, and says how many more there are', () => {
    const findings = Array.from({ length: 125 }, (_, index) =>
      made({ line: index + 1, column: 1 }),
    );
    const files = [{ file: 'f.json', findings }];
    const short = writeReport(files, style);
    assert.equal(short.match(/Lời\./g)?.length, 5);
    assert.match(short, /… và 120 chỗ nữa như thế/);
    const whole = writeReport(files, { ...style, isWhole: true });
    assert.equal(whole.match(/Lời\./g)?.length, 125);
    // One more is shown, and not told of.
    const six = writeReport(
      [{ file: 'f.json', findings: findings.slice(0, 6) }],
      style,
    );
    assert.equal(six.match(/Lời\./g)?.length, 6);
  });

  it('sums up each file and all', () => {
    const severities = [
      'error',
      'error',
      'error',
      'warning',
      'warning',
      'remark',
    ] as const;
    const findings = severities.map((severity) => made({ severity }));
    const counts = countFindings(findings);
    assert.equal(nameCounts(counts, 'vi'), '3 lỗi, 2 cảnh báo, 1 lưu ý');
    assert.equal(nameCounts(counts, 'en'), '3 errors, 2 warnings, 1 remark');
    const files = [
      { file: 'a', findings },
      { file: 'b', findings: [] },
    ];
    const lines = writeReport(files, style).trim().split('\n');
    assert.equal(lines.at(-1), '2 tệp: 3 lỗi, 2 cảnh báo, 1 lưu ý');
    assert.ok(lines.includes('b: không có gì phải sửa'));
  });
});

describe('chiso check', () => {
  const { path: folder, remove } = emptyFolder();
  after(remove);

  it('ends with 0 on remarks, and names them in both languages as JSON', () => {
    const { status, stdout } = runChiso([
      'check',
      '--json',
      exampleData('dti.json'),
    ]);
    assert.equal(status, 0);
    const report = JSON.parse(stdout);
    assert.deepEqual(
      [report.errors, report.warnings, report.remarks],
      [0, 0, 1],
    );
    const [finding] = report.files[0].findings;
    assert.deepEqual(Object.keys(finding.message), ['vi', 'en']);
    assert.equal(finding.place, '/sources/17');
    const lines = readFileSync(exampleData('dti.json'), 'utf8').split('\n');
    assert.match(lines[finding.line]!, /"id": "qd-1726"/);
  });

  it('ends with 1 on errors, and checks the files after a bad one', () => {
    writeFileSync(join(folder, 'bad.json'), '{"format": "chiso/1",}');
    writeFileSync(join(folder, 'good.json'), sound);
    const { status, stdout } = runChiso(
      ['check', '--lang', 'vi', 'bad.json', 'none.json', 'good.json'],
      { folder, env: { FORCE_COLOR: '1' } },
    );
    assert.equal(status, 1);
    assert.match(stdout, /^bad\.json\n {2}lỗi 1:/);
    assert.match(stdout, /none\.json: 1 lỗi/);
    assert.match(stdout, /good\.json: không có gì phải sửa/);
    assert.match(stdout, /\n3 tệp: \d+ lỗi/);
    assert.ok(!stdout.includes('\u001B'));
  });

  it('ends with 1 on warnings where they count', () => {
    const input = sound.replace(',\n      "source": "s"', '');
    const words = ['check', '--lang', 'en', '-'];
    const mild = runChiso(words, { input });
    assert.equal(mild.status, 0);
    assert.match(mild.stdout, /warning .*\/observations\/0/);
    assert.equal(runChiso([...words, '--strict'], { input }).status, 1);
  });

  it('ends without a word when its reader has had enough', async () => {
    const items = Array.from({ length: 900 }, () => ({
      wrong: 'x'.repeat(99),
    }));
    const big = JSON.stringify(smallDocument({ observations: items }));
    writeFileSync(join(folder, 'big.json'), big);
    const { NODE_TEST_CONTEXT: _, ...env } = process.env;
    const child = spawn(
      process.execPath,
      [
        `--import=${import.meta.resolve('tsx')}`,
        '--conditions=chiso-source',
        join(rootFolder, 'packages/cli/src/main.ts'),
        'check',
        '--json',
        'big.json',
      ],
      { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] },
    );
    let told = '';
    child.stderr.on('data', (part) => {
      told += part;
    });
    child.stdout.once('data', () => child.stdout.destroy());
    await once(child, 'close');
    assert.equal(told, '');
  });
});
