import { expect } from '@esm-bundle/chai';
import { composePicture } from './compose-picture.js';
import { drawBox } from './draw.js';
import { palettes } from './palette.js';
import type { Canvas, StaticView } from './static-view.js';
import { ui } from './ui-vi.js';

const sheet = {
  palette: palettes.light,
  rootPx: 16,
  family: 'sans-serif',
  measureText: (text: string, { size }: { readonly size: number }) =>
    [...text].length * size * 0.5,
  width: 400,
};

/** A view whose picture is a box of a size of its own. */
function viewOf(
  picture: (canvas: Canvas) => { width: number; height: number },
  more: Partial<StaticView> = {},
): StaticView {
  return {
    lang: 'vi',
    header: { text: 'Tên', lang: 'vi' },
    context: 'năm 2022',
    summary: '',
    sources: [{ text: 'Báo A', lang: 'vi', url: undefined }],
    words: ui,
    table: undefined,
    notes: [],
    draw: (canvas) => {
      const { width, height } = picture(canvas);
      const box = drawBox({ left: 0, top: 0, width, height }, '#123456');
      return { width, height, marks: [box], notes: ['a Ước tính.'] };
    },
    isTabular: false,
    ...more,
  };
}

const textsOf = (view: StaticView, more: object = {}) =>
  composePicture(view, { ...sheet, ...more })!.marks.flatMap((mark) =>
    mark.kind === 'text' ? [{ text: mark.text, y: mark.y }] : [],
  );

describe('composePicture(view, sheet)', () => {
  it('stacks header, context, notes, source line and address', () => {
    const view = viewOf(({ width }) => ({ width, height: 100 }));
    const texts = textsOf(view, { address: 'https://x.vn' });
    expect(texts.map(({ text }) => text)).to.deep.equal([
      'Tên',
      'năm 2022',
      'a Ước tính.',
      'Nguồn: Báo A',
      'https://x.vn',
    ]);
    const heights = texts.map(({ y }) => y);
    expect(heights).to.deep.equal([...heights].sort((a, b) => a - b));
    expect(heights[2]! - heights[1]!).to.be.above(100);
  });

  it('says that there is no source, and that data may be old', () => {
    const picture = ({ width }: Canvas) => ({ width, height: 10 });
    const none = textsOf(viewOf(picture, { sources: [], isOld: true }));
    expect(none.at(-1)!.text).to.equal(
      'Nguồn: không ghi nguồn (số liệu có thể đã cũ)',
    );
  });

  it('widens for a table that has no room, and its words with it', () => {
    const context = 'chữ '.repeat(30).trim();
    const count = (width: number) =>
      textsOf(viewOf(() => ({ width, height: 10 }), { context })).length;
    const wide = composePicture(
      viewOf(() => ({ width: 900, height: 10 })),
      sheet,
    )!;
    expect(wide.width).to.equal(940);
    expect(count(900)).to.be.below(count(300));
  });

  it('gives a card’s picture the room that is left, and keeps its size', () => {
    let given = 0;
    const view = viewOf(({ width, height = 0 }) => {
      given = height;
      return { width, height };
    });
    const card = composePicture(view, { ...sheet, width: 1200, height: 630 })!;
    expect([card.width, card.height]).to.deep.equal([1200, 630]);
    expect(given).to.be.within(400, 520);
  });

  it('sets a card’s table smaller where it has no room', () => {
    const view = viewOf(({ rootPx }) => ({ width: 100 * rootPx, height: 10 }));
    const card = composePicture(view, { ...sheet, width: 1200, height: 630 })!;
    const box = card.marks.find(
      (mark) => mark.kind === 'path' && mark.fill?.hex === '#123456',
    )!;
    expect(JSON.stringify(box)).to.match(/h1[01]\d\dv/);
  });

  it('cuts long words on a card, after two lines', () => {
    const context = 'chữ '.repeat(200).trim();
    const view = viewOf(({ width }) => ({ width, height: 10 }), { context });
    const texts = textsOf(view, { width: 1200, height: 630 });
    expect(texts.filter(({ text }) => text.startsWith('chữ'))).to.have.length(
      2,
    );
    expect(texts[2]!.text).to.match(/…$/);
  });

  it('has nothing to draw of words alone', () => {
    const { draw: _, ...words } = viewOf(() => ({ width: 1, height: 1 }));
    expect(composePicture({ ...words, draw: undefined }, sheet)).to.equal(
      undefined,
    );
  });
});
