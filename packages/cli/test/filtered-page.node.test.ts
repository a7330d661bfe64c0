import assert from 'node:assert/strict';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { elementsIn, rowsIn, textOf } from './support/read-html.js';
import { emptyFolder, exampleData, runChiso } from './support/run-chiso.js';
import { filterStrictly } from './support/strict-filter.js';

const page = `<!doctype html>
<html lang="vi">
  <head><title>Chuyển đổi số</title><script src="x.js"></script></head>
  <body>
    <p>Kinh tế số chiếm <chiso-figure src="share.json" period="2023" method="mic"></chiso-figure> GDP.</p>
    <chiso-ranking src="dti.json" indicator="dti" period="2022" highlight="ninh-binh"></chiso-ranking>
    <div data-chiso="trend" data-src="share.json"></div>
  </body>
</html>
`;

describe('a page after a strict filter', () => {
  const { path: folder, remove } = emptyFolder();
  after(remove);
  copyFileSync(exampleData('dti.json'), join(folder, 'dti.json'));
  copyFileSync(
    exampleData('digital-economy-share.json'),
    join(folder, 'share.json'),
  );
  const file = join(folder, 'page.html');
  writeFileSync(file, page);
  const { status, stderr } = runChiso(['render', 'page.html'], { folder });
  assert.equal(status, 0, stderr);
  const filtered = filterStrictly(readFileSync(file, 'utf8'));

  it('still has the figures in a table with its header row', () => {
    const rows = rowsIn(filtered);
    assert.deepEqual(rows[0], ['Hạng', 'Tỉnh, thành phố', 'DTI (0–1)']);
    assert.deepEqual(rows[1], ['1', 'Đà Nẵng', '0,8002']);
    assert.deepEqual(rows[21], ['21', 'Ninh Bình', 'chưa có số liệu']);
    assert.ok(
      rows.some(
        ([period, figure]) => period === 'năm 2023' && figure === '16,5%',
      ),
    );
  });

  it('still has the figures in text', () => {
    const paragraphs = elementsIn(filtered)
      .filter(({ tagName }) => tagName === 'p')
      .map(textOf);
    assert.equal(paragraphs[0], 'Kinh tế số chiếm 16,5% GDP.');
    assert.match(paragraphs[1]!, /Đà Nẵng: Hạng 1.*0,8002.*Ninh Bình: Hạng 21/);
  });

  it('still names the sources, with links', () => {
    const links = elementsIn(filtered).flatMap(({ tagName, attrs }) =>
      tagName === 'a' ? attrs.filter(({ name }) => name === 'href') : [],
    );
    assert.ok(
      links.some(({ value }) => value === 'https://dti.gov.vn/xep-hang-2022'),
    );
    assert.match(textOf(elementsIn(filtered)[0]!), /Nguồn: Bộ Thông tin/);
  });

  it('had no script to thank for it', () => {
    const { tagName } = elementsIn(filtered)[0]!;
    assert.equal(tagName, 'html');
    assert.doesNotMatch(filtered, /<script|<svg|<chiso-|data-chiso/);
  });
});
