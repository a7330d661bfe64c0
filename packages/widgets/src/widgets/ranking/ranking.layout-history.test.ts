import type { DatasetIndex } from '@chiso/data/core';
import { expect } from '@esm-bundle/chai';
import * as fc from 'fast-check';
import { exampleIndex } from '../../../test-support/documents.js';
import { firstTextOf, modelOf, textOf } from './ranking.fixture.js';
import { layoutRanking } from './ranking.layout.js';
import { layoutLines, lineBox } from './ranking.layout-lines.js';
import { isSeen } from './ranking.layout-notes.js';
import type { RankingText } from './ranking.model-text.js';

const measureText = (text: string, { size }: { readonly size: number }) =>
  text.length * size * 0.55;

describe('layoutRanking(with lines)', () => {
  let text: RankingText;
  let dti: DatasetIndex;
  const asked = {
    indicator: 'dti',
    period: '2022',
    compare: '2021',
    history: true,
  };
  before(async () => {
    dti = await exampleIndex('dti');
    text = textOf(dti, asked);
  });
  const layout = (one: RankingText, width: number, rootPx = 16) =>
    layoutRanking(one, { width, rootPx, measureText });
  const kinds = (one: RankingText, width: number) =>
    layout(one, width).columns.map(({ kind }) => kind);

  it('layoutRanking(narrower) drops the lines before the bars', () => {
    const all = ['rank', 'move', 'name', 'value'];
    expect(kinds(text, 800)).to.deep.equal([...all, 'history']);
    const wide = [...Array(80).keys()].map((at) => layout(text, 200 + 10 * at));
    const has = (kind: string) =>
      wide.filter(({ columns }) => columns.some((one) => one.kind === kind));
    expect(has('history').every(({ barPx }) => barPx > 0)).to.equal(true);
    const barred = wide.filter(({ barPx }) => barPx > 0);
    expect(barred.length).to.be.greaterThan(has('history').length);
    expect(kinds(text, 300)).to.deep.equal(all);
    expect(kinds(text, 150)).to.deep.equal(['rank', 'name', 'value']);
  });

  it('layoutRanking(before the lines come) keeps their room', () => {
    const first = firstTextOf(dti, asked);
    for (const width of [240, 320, 500, 640, 800, 1200]) {
      expect(layout(first, width), `${width}`).to.deep.equal(
        layout(text, width),
      );
    }
  });

  it('layoutRanking(no room for lines) is the layout of the others', () => {
    const { history, ...plain } = asked;
    const without = textOf(dti, plain);
    expect(layout(text, 320)).to.deep.equal(layout(without, 320));
  });

  it('layoutRanking(any width) fills its box to the pixel', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 300, max: 4000, noNaN: true }),
        fc.constantFrom(10, 16, 20),
        (width, rootPx) => {
          const { columns, scrolls } = layout(text, width, rootPx);
          const sum = columns.reduce((px, { widthPx }) => px + widthPx, 0);
          if (!scrolls) expect(sum).to.equal(Math.floor(width));
        },
      ),
    );
  });
});

describe('isSeen', () => {
  it('isSeen(a sign in a column without room) is false', async () => {
    const dti = await exampleIndex('dti');
    const asked = { indicator: 'dti', period: '2022', history: true };
    const text = textOf(dti, asked);
    const seen = (placed: readonly { readonly at: number }[]) =>
      text.notes.filter((note) => isSeen(note, text, placed)).length;
    const all = text.columns.map((_, at) => ({ at }));
    expect(seen(all)).to.equal(text.notes.length);
    expect(seen(all.slice(0, -1))).to.equal(0);
    const dash = { mark: '–', text: 'Chưa có số liệu.' };
    const moved = textOf(dti, { ...asked, history: false, compare: '2021' });
    expect(isSeen(dash, moved, [{ at: 1 }])).to.equal(true);
    expect(isSeen(dash, moved, [{ at: 0 }])).to.equal(false);
  });
});

describe('layoutLines', () => {
  it('layoutLines(DTI 2022) draws every line inside its box, on one scale', async () => {
    const dti = await exampleIndex('dti');
    const asked = { indicator: 'dti', period: '2022', history: true };
    const lines = layoutLines(modelOf(dti, asked)!.history)!;
    expect(lines.size).to.equal(63);
    for (const { joined, alone, last } of lines.values()) {
      const numbers = `${joined} ${alone} ${last}`
        .replaceAll('h0', '')
        .match(/-?[\d.]+/g)!
        .map(Number);
      numbers.forEach((one, at) => {
        const most = at % 2 ? lineBox.height : lineBox.width;
        expect(one).to.be.within(0, most);
      });
    }
    // First in each edition: at the top; the method has changed after 2020.
    expect(lines.get('vn63:48')).to.deep.equal({
      joined: 'M40 3L77 3',
      alone: 'M3 3h0',
      last: 'M77 3h0',
    });
    // Nothing is told of 2021.
    expect(lines.get('vn63:92')!.joined).to.equal('');
    const height = (area: string) =>
      Number(/ ([\d.]+)h0/.exec(lines.get(area)!.last)![1]);
    expect(height('vn63:79')).to.be.lessThan(height('vn63:37'));
  });

  it('layoutLines(one value for all) is level in the middle', async () => {
    const dti = await exampleIndex('dti');
    const asked = { indicator: 'dti', period: '2022', history: true };
    const { history } = modelOf(dti, asked)!;
    const flat = layoutLines({ ...history!, scale: [1, 1] })!;
    expect(flat.get('vn63:48')!.joined).to.equal('M40 11L77 11');
    expect(layoutLines(undefined)).to.equal(undefined);
  });
});
