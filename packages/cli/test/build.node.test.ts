import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, beforeEach, describe, it } from 'node:test';
import { parseDataset } from '@chiso/data';
import { callChiso } from './support/call-chiso.js';
import { emptyFolder, runChiso } from './support/run-chiso.js';

const { path: root, remove } = emptyFolder();
after(remove);
let folder = '';
let count = 0;

beforeEach(() => {
  count += 1;
  folder = join(root, String(count));
  mkdirSync(folder);
});

const chiso = (words: readonly string[]) => callChiso(words, folder);
const write = (name: string, text: string) =>
  writeFileSync(join(folder, name), text);
const read = (name: string) => readFileSync(join(folder, name), 'utf8');

/** Ranks and values of the DTI of 2022. */
const table = `Địa bàn;Năm;Giá trị;Thứ hạng;Nguồn
Đà Nẵng;2022;0,8002;1;dti-gov-vn-2022
TP. Hồ Chí Minh;2022;0,7163;2;dti-gov-vn-2022
Quảng Ninh;2022;0,7024;3;dti-gov-vn-2022
`;

describe('chiso build', () => {
  it('makes a document of a text file, and says what it made', async () => {
    write('dti.csv', table);
    const { status, stdout, stderr } = await chiso([
      'build',
      'dti.csv',
      '-o',
      'out/dti.json',
      '--decimal',
      'comma',
      '--lang',
      'en',
    ]);
    assert.equal(status, 0, stderr);
    assert.equal(stdout, '');
    assert.match(stderr, /warning: .*no sheet “Dataset”/);
    assert.match(
      stderr,
      /out\/dti\.json: 1 indicator, 3 figures, 1 source; 3 warnings/,
    );
    const document = JSON.parse(read('out/dti.json'));
    assert.deepEqual(parseDataset(document).issues, []);
    assert.match(read('out/dti.json'), /^ {8}\["vn63:48", 0\.8002, 1\],$/m);
    assert.deepEqual(readdirSync(join(folder, 'out')), ['dti.json']);
  });

  it('leaves an existing document as it is where there are errors', async () => {
    write('dti.csv', table);
    write('dti.json', 'what was there');
    write(
      'chiso.config.json',
      '{ "input": "dti.csv", "output": "dti.json", "lang": "vi" }',
    );
    const { status, stdout, stderr } = await chiso(['build']);
    assert.equal(status, 1);
    assert.equal(stdout, '');
    assert.match(stderr, /^dti\.csv$/m);
    assert.match(stderr, /lỗi C2\n +“0,8002” là chữ.*--decimal/);
    assert.match(stderr, /Chưa ghi gì: 3 lỗi, 3 cảnh báo\./);
    assert.equal(read('dti.json'), 'what was there');
    const strict = await chiso(['build', '--decimal', 'comma', '--strict']);
    assert.equal(strict.status, 1);
    assert.equal(read('dti.json'), 'what was there');
    assert.deepEqual(readdirSync(folder).sort(), [
      'chiso.config.json',
      'dti.csv',
      'dti.json',
    ]);
    assert.equal((await chiso(['build', '--decimal', 'comma'])).status, 0);
    assert.match(read('dti.json'), /"chiso\/1"/);
  });

  it('is part of a pipe, and reports as JSON', async () => {
    const piped = runChiso(
      ['build', '-', '--decimal', 'comma', '--lang', 'en'],
      { folder, input: table },
    );
    assert.equal(piped.status, 0, piped.stderr);
    assert.equal(JSON.parse(piped.stdout).tables[0].rows.length, 3);
    write('dti.csv', table);
    const { status, stdout } = await chiso([
      'build',
      'dti.csv',
      '-o',
      'dti.json',
      '--json',
    ]);
    assert.equal(status, 1);
    const { file, output, isWritten, findings, counts } = JSON.parse(stdout);
    assert.deepEqual([file, output, isWritten], ['dti.csv', 'dti.json', false]);
    assert.deepEqual(
      findings
        .filter(({ severity }: { severity: string }) => severity === 'error')
        .map(
          ({ place, code }: { place: string; code: string }) =>
            `${place} ${code}`,
        ),
      ['C2', 'C3', 'C4'].map((place) => `${place} ambiguous-number`),
    );
    assert.equal(counts.errors, 3);
  });

  it('reads a folder of text files as one workbook', async () => {
    mkdirSync(join(folder, 'csv'));
    const put = (name: string, text: string) => write(join('csv', name), text);
    put('bo-du-lieu.csv', 'id,title\ndti-2022,DTI 2022\n');
    put(
      'nguon.csv',
      'id,title,url\ndti-gov-vn-2022,Xếp hạng,https://dti.gov.vn/xep-hang-2022\n',
    );
    put('chi-so.csv', 'id,name,unit\ndti,Chỉ số chuyển đổi số,chỉ số\n');
    put('so-lieu.csv', table);
    const built = await chiso([
      'build',
      'csv',
      '-o',
      'dti.json',
      '--decimal',
      'comma',
    ]);
    assert.equal(built.status, 0, built.stderr);
    assert.deepEqual(Object.keys(JSON.parse(read('dti.json'))), [
      'format',
      'id',
      'title',
      'sources',
      'indicators',
      'tables',
    ]);
    const { stderr } = await chiso([
      'build',
      'csv',
      '-o',
      'dti.json',
      '--lang',
      'en',
    ]);
    assert.match(stderr, /error 'so-lieu'!C2\n/);
  });

  it('refuses a call that names nothing, or would replace what it reads', async () => {
    assert.equal((await chiso(['build'])).status, 2);
    write('dti.csv', table);
    assert.equal(
      (await chiso(['build', 'dti.csv', '-o', './dti.csv'])).status,
      2,
    );
    assert.equal(read('dti.csv'), table);
  });

  it('has examples in its help', async () => {
    const { stdout, status } = await chiso(['build', '--help']);
    assert.equal(status, 0);
    assert.match(stdout, /chiso build table\.xlsx -o dataset\.json/);
  });
});
