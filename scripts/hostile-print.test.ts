// A page whose elements are far below the screen, printed: what is on paper is
// read back from the file.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { extractText, getDocumentProxy } from 'unpdf';
import { nextFrames } from './pages/findings.js';
import { type OpenPortal, openPortal } from './pages/open-portal.js';
import { openPortalPage } from './pages/portal-page.js';

let portal: OpenPortal;
before(async () => {
  portal = await openPortal('hostile-print');
});
after(() => portal.close());

const src = '/examples/data/digital-economy-share.json';

/** An element by its number, under a heading that tells it from the others. */
function elementBy(nth: number): string {
  const header = `Hình ${nth} trên giấy`;
  const [name, asked] = [
    ['gauge', `src="${src}" method="mic" period="2023"`],
    ['trend', `src="${src}"`],
    ['ranking', 'src="/examples/data/dti.json" top="3"'],
    ['gauge', 'count="35" of="53" source="Nguồn giả định"'],
  ][nth % 4]!;
  return `<p style="height: 3000px">…</p><chiso-${name} header="${header}" ${asked}><p>bản viết tay</p></chiso-${name}>`;
}

const elements = Array.from({ length: 20 }, (_, nth) => elementBy(nth));

/** What a picture of each kind says, as the documents have it. */
const said = [/16,5%/, /Cục Thống kê/, /Đà Nẵng/, /35 trên 53/];

describe('a page with twenty elements off the screen', () => {
  it('prints all of them, without what only a pointer needs', async () => {
    const { page, complaints } = await openPortalPage(
      portal.site,
      portal.browser,
      {
        body: `<chiso-trend src="${src}" header="Hình đầu trang"></chiso-trend>
<chiso-ranking src="/examples/data/dti.json" top="3" header="Bảng đầu trang"></chiso-ranking>${elements.join('')}`,
        script: `<script type="module" src="${portal.site.scripts}/chiso.all.js"></script>`,
      },
    );
    const first = page.locator('chiso-trend').first();
    await first.locator('button[name=take]').waitFor();
    // The reader points at a figure, and prints.
    await first.locator('[data-picture] svg').hover();
    const readout = first.locator('[part=readout][data-open]');
    await readout.waitFor();
    const tooltip = (await readout.innerText()).replace(/\s+/g, ' ').trim();
    assert.ok(tooltip.length > 20, tooltip);
    await nextFrames(page);
    const far = page.locator(
      'chiso-trend[state=loading], chiso-ranking[state=loading]',
    );
    assert.ok((await far.count()) > 0, 'nothing is far');
    const file = await page.pdf({ format: 'A4' });
    const pdf = await getDocumentProxy(new Uint8Array(file));
    const { text } = await extractText(pdf, { mergePages: true });
    const printed = text.replace(/\s+/g, ' ').normalize();
    const parts = printed.split(/(?=Hình \d+ trên giấy)/).slice(1);
    assert.equal(parts.length, 20);
    for (const [nth, part] of parts.entries()) {
      assert.ok(part.startsWith(`Hình ${nth} trên giấy`), part);
      assert.match(part, said[nth % 4]!);
    }
    assert.doesNotMatch(printed, /bản viết tay|Kiểm chứng|Tải, trích dẫn/);
    assert.ok(!printed.includes(tooltip), tooltip);
    await page.emulateMedia({ media: 'print' });
    assert.equal(await readout.isVisible(), false);
    assert.deepEqual(complaints, []);
    await page.context().close();
  });
});
