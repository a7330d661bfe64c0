import assert from 'node:assert/strict';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { after, beforeEach, describe, it } from 'node:test';
import { elementsIn, rowsIn } from './support/read-html.js';
import { readPng } from './support/read-png.js';
import { emptyFolder, exampleData, runChiso } from './support/run-chiso.js';

const { path: root, remove } = emptyFolder();
after(remove);
let folder = '';
let count = 0;

beforeEach(() => {
  count += 1;
  folder = join(root, String(count));
  mkdirSync(folder);
  copyFileSync(exampleData('dti.json'), join(folder, 'dti.json'));
});

const chiso = (words: readonly string[], input?: string) =>
  runChiso(words, { folder, ...(input !== undefined && { input }) });
const write = (name: string, text: string) =>
  writeFileSync(join(folder, name), text);
const read = (name: string) => readFileSync(join(folder, name), 'utf8');

const tag = '<chiso-ranking src="dti.json" indicator="dti" period="2022">';
const page = (inner: string, start = tag) =>
  `<!DOCTYPE html>\r\n<html lang=vi><BODY  class='a'>\n<p>Một &amp; hai\n${start}${inner}</chiso-ranking  ><!-- hết -->\n`;

describe('chiso render page.html', () => {
  it('fills the page in its place and keeps every other byte', () => {
    write('page.html', page(''));
    // The <p> is closed by a heading, as browsers close it.
    const html = page('').replace('hai\n', 'hai\n<h2>Ba</h2>');
    write('page.html', html);
    const { status, stdout, stderr } = chiso(['render', 'page.html']);
    assert.equal(status, 0, stderr);
    assert.equal(stdout, '');
    assert.equal(stderr, 'page.html:4: ranking: written\n');
    const filled = read('page.html');
    const [before, after] = html.split('</chiso-ranking') as [string, string];
    assert.ok(filled.startsWith(before));
    assert.ok(filled.endsWith(`</chiso-ranking${after}`));
    assert.equal(rowsIn(filled).length, 64);
    assert.deepEqual(readdirSync(folder).sort(), ['dti.json', 'page.html']);
  });

  it('changes nothing the second time', () => {
    write('page.html', page('', `<h2>Ba</h2>${tag}`));
    chiso(['render', 'page.html']);
    const once = read('page.html');
    const { stderr } = chiso(['render', 'page.html']);
    assert.match(stderr, /unchanged/);
    assert.equal(read('page.html'), once);
  });

  it('writes anew what it has written, when the document has changed', () => {
    write('page.html', page('', `<h2>Ba</h2>${tag}`));
    chiso(['render', 'page.html']);
    const once = read('page.html');
    assert.match(once, /0,8002/);
    write('dti.json', read('dti.json').replace('0.8002', '0.8123'));
    assert.equal(chiso(['render', 'page.html']).status, 0);
    assert.equal(
      read('page.html'),
      once
        .replaceAll('0,8002', '0,8123')
        .replace('"0.8002"', '"0.8123"')
        .replace(
          /data-chiso-rendered="\w+"/,
          /data-chiso-rendered="\w+"/.exec(read('page.html'))![0],
        ),
    );
  });

  it('keeps what an author wrote, or has changed since, unless forced', () => {
    write('page.html', page('<p>Của tôi</p>', `<h2>Ba</h2>${tag}`));
    assert.match(chiso(['render', 'page.html']).stderr, /kept/);
    assert.match(read('page.html'), /Của tôi/);
    assert.equal(chiso(['render', 'page.html', '--force']).status, 0);
    assert.doesNotMatch(read('page.html'), /Của tôi/);
    assert.equal(rowsIn(read('page.html')).length, 64);
    write('page.html', read('page.html').replaceAll('0,8002', '0,80'));
    assert.match(chiso(['render', 'page.html']).stderr, /kept/);
    assert.ok(read('page.html').includes('>0,80</td>'));
  });

  it('finds documents in scripts, attributes, groups and from a base', () => {
    mkdirSync(join(folder, 'data'));
    copyFileSync(join(folder, 'dti.json'), join(folder, 'data/other.json'));
    write(
      'page.html',
      `<html lang="en">
      <chiso-ranking><script type="application/json">${read('dti.json')}</script></chiso-ranking>
      <chiso-gauge count="35" of="53" source="VGP"></chiso-gauge>
      <chiso-dataset src="other.json" area="vn63:37" period="2022">
        <chiso-gauge indicator="dti"></chiso-gauge>
        <div data-chiso="ranking" data-indicator="dti" lang="vi"></div>
      </chiso-dataset>
      <template><chiso-gauge></chiso-gauge></template>`,
    );
    const { status, stderr } = chiso(['render', 'page.html', '--base', 'data']);
    assert.equal(status, 0, stderr);
    const filled = read('page.html');
    assert.ok(filled.includes('<script type="application/json">{'));
    const figures = elementsIn(filled).filter(
      ({ tagName }) => tagName === 'figure',
    );
    assert.equal(figures.length, 4);
    assert.ok(filled.includes('35 of 53 (66%, derived)'));
    assert.ok(filled.includes('21st of 63'));
    assert.ok(filled.includes('<strong>21</strong>'));
    assert.match(filled, /<template><chiso-gauge><\/chiso-gauge><\/template>/);
  });

  it('writes pictures beside the page, sharp ones too', () => {
    write('page.html', `<h2>Ba</h2>${tag}</chiso-ranking>`);
    const words = [
      'render',
      'page.html',
      '--pictures',
      'img',
      '--width',
      '400',
    ];
    assert.equal(chiso(words).status, 0);
    const [image] = elementsIn(read('page.html')).filter(
      ({ tagName }) => tagName === 'img',
    );
    const { src, srcset, width, alt } = Object.fromEntries(
      image!.attrs.map(({ name, value }) => [name, value]),
    );
    assert.equal(src, 'img/page-ranking-1.png');
    assert.equal(
      srcset,
      'img/page-ranking-1.png 1x, img/page-ranking-1@2x.png 2x',
    );
    assert.match(alt!, /Đà Nẵng/);
    const sharp = readPng(
      readFileSync(join(folder, 'img/page-ranking-1@2x.png')),
    );
    assert.equal(sharp.width, 2 * Number(width));
    assert.equal(width, '400');
  });

  it('draws what is no table into the page', () => {
    copyFileSync(
      exampleData('digital-economy-share.json'),
      join(folder, 's.json'),
    );
    write('page.html', '<chiso-trend src="s.json"></chiso-trend>');
    chiso(['render', 'page.html', '-o', 'out.html']);
    assert.equal(read('page.html'), '<chiso-trend src="s.json"></chiso-trend>');
    assert.match(read('out.html'), /<svg xmlns/);
    assert.match(read('out.html'), /<table /);
  });

  it('reads from and writes to a pipe', () => {
    const html = `<h2>Ba</h2>${tag}</chiso-ranking>`;
    const { status, stdout } = chiso(['render', '-'], html);
    assert.equal(status, 0);
    assert.equal(rowsIn(stdout).length, 64);
  });

  it('writes nothing where a view fails, and says which', () => {
    const html = `${tag}</chiso-ranking>\n<chiso-gauge src="nowhere.json"></chiso-gauge>\n`;
    write('page.html', html);
    const { status, stderr } = chiso(['render', 'page.html', '-o', 'out.html']);
    assert.equal(status, 1);
    assert.match(
      stderr,
      /error: page\.html:2: gauge: cannot read .*nowhere\.json: there is no such file/,
    );
    assert.match(stderr, /1 view failed, nothing is written/);
    assert.deepEqual(readdirSync(folder).sort(), ['dti.json', 'page.html']);
  });

  it('refuses a place that cannot hold a table, or has no end', () => {
    write('page.html', `<p>${tag}</chiso-ranking></p>`);
    assert.match(chiso(['render', 'page.html']).stderr, /stands in a <p>/);
    write('page.html', tag);
    const { status, stderr } = chiso(['render', 'page.html']);
    assert.equal(status, 1);
    assert.match(stderr, /has no end tag/);
  });

  it('reports as JSON', () => {
    write(
      'page.html',
      `${tag}</chiso-ranking>\n<chiso-gauge src="x"></chiso-gauge><chiso-trend></chiso-trend>`,
    );
    const { status, stdout } = chiso(['render', 'page.html', '--json']);
    assert.equal(status, 1);
    const { isWritten, views } = JSON.parse(stdout);
    assert.equal(isWritten, false);
    assert.deepEqual(
      views.map(({ line, outcome }: Record<string, unknown>) => [
        line,
        outcome,
      ]),
      [
        [1, 'filled'],
        [2, 'failed'],
        [2, 'skipped'],
      ],
    );
  });
});

describe('chiso render --widget', () => {
  const view = [
    '--widget',
    'ranking',
    '--src',
    'dti.json',
    '--indicator',
    'dti',
  ];

  it('writes each format', () => {
    for (const format of ['html', 'svg', 'json', 'oembed']) {
      const { status, stdout, stderr } = chiso([
        'render',
        ...view,
        '--format',
        format,
      ]);
      assert.equal(status, 0, stderr);
      assert.match(stdout, /Đà Nẵng|provinces|iframe/);
    }
    const words = [
      '--format',
      'png',
      '--scale',
      '2',
      '--width',
      '400',
      '-o',
      'a.png',
    ];
    assert.equal(chiso(['render', ...view, ...words]).status, 0);
    assert.equal(readPng(readFileSync(join(folder, 'a.png'))).width, 800);
  });

  it('answers oEmbed with a titled frame and a card', () => {
    const words = ['--format', 'oembed', '--thumbnail', 'https://x.vn/c.png'];
    const place = [
      '--base-url',
      'https://x.vn/chiso',
      '--public-src',
      '/d/dti.json',
    ];
    const { stdout } = chiso(['render', ...view, ...words, ...place]);
    const answer = JSON.parse(stdout);
    assert.equal(answer.version, '1.0');
    assert.equal(answer.type, 'rich');
    assert.equal(answer.thumbnail_width, 1200);
    const [frame] = elementsIn(answer.html).filter(
      ({ tagName }) => tagName === 'iframe',
    );
    const attributes = Object.fromEntries(
      frame!.attrs.map(({ name, value }) => [name, value]),
    );
    assert.equal(
      attributes.src,
      'https://x.vn/chiso/embed.html?widget=ranking&src=%2Fd%2Fdti.json&indicator=dti&lang=vi',
    );
    assert.match(attributes.title!, /^Chỉ số chuyển đổi số/);
  });

  it('reads a document from the standard input', () => {
    const words = ['render', '--widget', 'ranking', '--src', '-'];
    const { status, stdout } = chiso(words, read('dti.json'));
    assert.equal(status, 0);
    assert.match(stdout, /Đà Nẵng/);
  });

  it('says where a document has errors, and writes nothing', () => {
    write(
      'bad.json',
      read('dti.json')
        .replace('"value"', '"vaule"')
        .replace('"chiso/1"', '"chiso/9"'),
    );
    const words = [
      'render',
      '--widget',
      'ranking',
      '--src',
      'bad.json',
      '-o',
      'x.html',
    ];
    const { status, stderr } = chiso(words);
    assert.equal(status, 1);
    assert.match(stderr, /^error: bad\.json has errors\n {2}\/format: /);
    assert.equal(existsSync(join(folder, 'x.html')), false);
    write('bad.json', '<html>');
    assert.equal(chiso(words).status, 1);
  });

  it('says that data may be old only where a day is named', () => {
    write(
      'old.json',
      read('dti.json').replace('"lang"', '"nextRelease": "2024-01-01", "lang"'),
    );
    const words = ['render', '--widget', 'ranking', '--src', 'old.json'];
    assert.doesNotMatch(chiso(words).stdout, /có thể đã cũ/);
    assert.match(
      chiso([...words, '--today', '2024-02-01']).stdout,
      /có thể đã cũ/,
    );
    assert.doesNotMatch(
      chiso([...words, '--today', '2023-12-31']).stdout,
      /cũ/,
    );
  });

  it('ends with 2 where the call is wrong, and with 0 where it asks for help', () => {
    for (const words of [
      ['render'],
      ['render', '--widget', 'ranking'],
      ['render', '--widget', 'chart', '--src', 'dti.json'],
      ['render', 'page.html', ...view],
      ['render', ...view, '--width', 'wide'],
      ['render', ...view, '--variant', 'ring'],
      ['render', '--widget', 'figure', '--src', 'dti.json', '--format', 'svg'],
      ['paint'],
    ]) {
      const { status, stdout } = chiso(words);
      assert.equal(status, 2, words.join(' '));
      assert.equal(stdout, '');
    }
    assert.equal(chiso(['render', '--help']).status, 0);
    assert.match(chiso(['--version']).stdout, /^\d+\.\d+\.\d+\n$/);
  });

  it('leaves the old file whole where it cannot write the new one', () => {
    mkdirSync(join(folder, 'out.html'));
    const { status, stderr } = chiso(['render', ...view, '-o', 'out.html']);
    assert.equal(status, 1);
    assert.match(stderr, /cannot write/);
    assert.deepEqual(readdirSync(folder).sort(), ['dti.json', 'out.html']);
    rmSync(join(folder, 'out.html'), { recursive: true });
  });

  it('uses no colours where nobody looks', () => {
    const { stderr } = runChiso(['render', 'nowhere.html'], {
      folder,
      env: { FORCE_COLOR: '1' },
    });
    assert.equal(
      stderr,
      'error: cannot read nowhere.html: there is no such file\n',
    );
  });
});
