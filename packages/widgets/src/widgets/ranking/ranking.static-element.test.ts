import { expect } from '@esm-bundle/chai';
import { exampleIndex } from '../../../test-support/documents.js';
import { all, show, until } from '../../../test-support/page.js';
import { measureIn } from '../../ui/canvas-measure.js';
import { composePicture } from '../../ui/pure/compose-picture.js';
import { palettes } from '../../ui/pure/palette.js';
import { plainText } from '../../ui/pure/plain-text.js';
import type { Scene } from '../../ui/pure/scene-marks.js';
import { takeScene } from '../../ui/tools/scene.js';
import './ranking.define.js';
import { staticRanking } from './ranking.static.js';

const asked = {
  indicator: 'dti',
  period: '2022',
  highlight: 'ninh-binh',
  header: 'Xếp hạng chuyển đổi số cấp tỉnh',
};

/** The words of a picture, wherever its lines break. */
function wordsOf({ marks }: Scene): readonly string[] {
  return (
    marks
      .flatMap((mark) => (mark.kind === 'text' ? mark.text.split(' ') : []))
      // An address is that of a page; three dots are drawn, and no letter.
      .filter((word) => word !== '…' && !word.startsWith('http'))
      .map(plainText)
      .sort()
  );
}

/** How far the marked row is from the first, in px. */
function spanOf({ marks }: Scene): number {
  const [first, own] = ['Đà Nẵng', 'Ninh Bình'].map((name) => {
    const mark = marks.find((one) => one.kind === 'text' && one.text === name);
    return mark?.kind === 'text' ? mark.y : Number.NaN;
  });
  return own! - first!;
}

async function put(more: Readonly<Record<string, string>>, lang = 'vi') {
  const element = await show(
    'chiso-ranking',
    { src: '/examples/data/dti.json', ...asked, ...more },
    { width: 640, lang },
  );
  await until(() => all(element, '.own').length > 0);
  const view = staticRanking.show(
    await exampleIndex('dti'),
    { ...asked, ...more },
    lang === 'vi' ? 'vi' : 'en',
  )!;
  return { element, view, remove: () => element.parentElement!.remove() };
}

describe('one ranking as an element and without a page', () => {
  for (const lang of ['vi', 'en']) {
    it(`has the same rows, ${lang}`, async () => {
      const { element, view, remove } = await put({ top: '63' }, lang);
      const drawn = all(element, 'tbody tr').map((row) =>
        [...row.children].map((cell) => cell.textContent.trim()),
      );
      const told = view.table!.groups.flatMap(({ rows }) =>
        rows.map(({ cells }) => cells.map(({ text }) => text)),
      );
      expect(drawn).to.have.length(63);
      expect(told).to.deep.equal(drawn);
      remove();
    });
  }

  it('says the same in its picture, word for word', async () => {
    const { element, view, remove } = await put({});
    const taken = takeScene(element, {
      rows: 63,
      tellRows: (count, rows) => `${count} trong ${rows} hàng`,
    })!;
    const drawn = composePicture(view, {
      width: 640,
      rootPx: 16,
      palette: palettes.light,
      family: 'sans-serif',
      measureText: measureIn(element),
    })!;
    expect(wordsOf(drawn)).to.deep.equal(wordsOf(taken));
    // Rows are as far apart, though no layout engine has set these.
    expect(spanOf(drawn)).to.be.closeTo(spanOf(taken), 0.02 * spanOf(taken));
    remove();
  });
});
