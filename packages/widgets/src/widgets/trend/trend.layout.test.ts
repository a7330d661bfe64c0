import type { Observation, Target } from '@chiso/data/core';
import { expect } from '@esm-bundle/chai';
import * as fc from 'fast-check';
import { exampleIndex } from '../../../test-support/documents.js';
import { firstModel, smallIndex, spaceOf, stagesOf } from './trend.fixture.js';
import type { TrendLayout } from './trend.layout.js';
import type { TrendWord } from './trend.layout-ends.js';
import { type Box, placeLabels } from './trend.layout-labels.js';
import { findStop, moveStop } from './trend.layout-stops.js';

const widths = [240, 320, 480, 600, 1200, 1600];

function shape({ shapes }: TrendLayout, look: string): string {
  return shapes
    .filter((one) => one.look === look)
    .map(({ d }) => d)
    .join('');
}

function texts({ words }: TrendLayout, look: string): readonly string[] {
  return words
    .filter((one) => one.look.startsWith(look))
    .map(({ text }) => text);
}

/** The box of a word, a little smaller than its row. */
function boxOf({ x, y, text, anchor, look }: TrendWord): Box {
  const size = look === 'tick' ? 12 : 12.8;
  const width = spaceOf(0, 0).measureText(text, { size, weight: 600 });
  const share = anchor === 'start' ? 0 : anchor === 'end' ? 1 : 0.5;
  return { x: x - share * width, y: y - 8, width, height: 16 };
}

function overlap(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}

/** What is wrong with a layout, in words. */
function faults(layout: TrendLayout, width: number, height: number): string[] {
  const found: string[] = [];
  for (const { look, d } of layout.shapes) {
    if (/NaN|Infinity|undefined/.test(d)) found.push(`${look}: ${d}`);
  }
  const boxes = layout.words.map((word) => ({ ...boxOf(word), word }));
  for (const { x, y, width: size, height: tall, word } of boxes) {
    const isIn =
      x >= -1 && x + size <= width + 1 && y >= -1 && y + tall <= height + 1;
    if (!isIn) found.push(`outside: ${word.text}`);
  }
  const labels = boxes.filter(({ word }) => word.look !== 'tick');
  for (const [at, one] of labels.entries()) {
    for (const other of labels.slice(at + 1)) {
      if (overlap(one, other)) {
        found.push(`overlap: ${one.word.text}, ${other.word.text}`);
      }
    }
  }
  return found;
}

describe('layoutTrend', () => {
  it('layoutTrend of the share of GDP has every label, none on another', async () => {
    const index = await exampleIndex('digital-economy-share');
    for (const width of widths) {
      for (const lang of ['vi', 'en'] as const) {
        const { layout } = stagesOf(index, {}, { width, lang });
        expect(faults(layout, width, 260)).to.deep.equal([]);
        expect(texts(layout, 'name').join(' ')).to.match(/18[.,]3%.*14[.,]02%/);
      }
    }
    const { layout } = stagesOf(index, {}, { width: 1000 });
    expect(texts(layout, 'aim')).to.include.members([
      'mục tiêu 2030: 30%',
      'mục tiêu 2025: 20%',
    ]);
  });

  it('layoutTrend puts a year on its tick, and June at the middle of the year', async () => {
    const index = await exampleIndex('digital-economy-share');
    const { layout, model, stops } = stagesOf(index, { method: 'mic' });
    const tick = layout.words.find(({ text }) => text === '2024')!;
    const [points] = model.lines.map((line) => line.points);
    for (const [at, { figure }] of points!.entries()) {
      if (!['2024', '2024-06'].includes(figure.period!.code)) continue;
      expect(stops[0]![at]!.x).to.be.closeTo(tick.x, 0.01);
    }
  });

  it('layoutTrend dashes what is not firm, and hollows its dots', () => {
    const { layout } = stagesOf(
      smallIndex([
        { period: '2020', value: 1 },
        { period: '2021', value: 2, status: 'final' },
        { period: '2022', value: 3, status: 'estimate' },
        { period: '2023', value: 4, status: 'provisional' },
      ]),
    );
    expect(shape(layout, 'stroke line0').match(/L/g)).to.have.length(1);
    expect(shape(layout, 'stroke soft line0').match(/L/g)).to.have.length(2);
    expect(shape(layout, 'mark line0').match(/M/g)).to.have.length(4);
    expect(shape(layout, 'hollow line0').match(/M/g)).to.have.length(2);
    expect(shape(layout, 'core line0').match(/M/g)).to.have.length(1);
  });

  it('layoutTrend signs hedges, disputes, revisions and gaps', () => {
    const { layout } = stagesOf(
      smallIndex([
        { period: '2020', value: 1, hedge: 'nearly' },
        { period: '2021', value: 2 },
        { period: '2021', value: 3 },
        { period: '2022', value: 4, release: '2023' },
        { period: '2022', value: 5, release: '2024' },
        { period: '2023', missing: 'not-collected' },
      ]),
    );
    expect(shape(layout, 'sign line0').match(/M/g)).to.have.length(1);
    for (const look of ['badge line0', 'bang line0']) {
      expect(shape(layout, look).match(/M/g)).to.have.length(1);
    }
    expect(shape(layout, 'ring line0').match(/M/g)).to.have.length(1);
    expect(shape(layout, 'missing line0')).not.to.equal('');
  });

  it('layoutTrend of a rank has the first place on top', async () => {
    const index = await exampleIndex('digital-transformation');
    const { layout, stops } = stagesOf(index, {
      indicator: 'de-growth-asean',
    });
    const heights = stops[0]!.map(({ y }) => y);
    expect(heights[0]).to.be.greaterThan(heights[1]!);
    expect(heights[3]).to.equal(layout.plot.top);
    expect(texts(layout, 'tick')).to.include.members(['thứ nhất', 'thứ 6']);
  });

  it('layoutTrend of one figure stands in the middle', () => {
    const { layout, stops } = stagesOf(
      smallIndex([{ period: '2022', value: 5 }]),
    );
    const { left, right } = layout.plot;
    expect(stops[0]![0]!.x).to.equal((left + right) / 2);
    expect(texts(layout, 'tick')).to.include('2022');
  });

  it('layoutTrend names months where years would leave the axis empty', async () => {
    const index = await exampleIndex('digital-transformation');
    const { layout } = stagesOf(index, { indicator: 'community-teams' });
    expect(texts(layout, 'tick')).to.include.members([
      'đến 8/2022',
      'đến 7/2023',
    ]);
  });

  it('layoutTrend marks a range of a target by both its ends', () => {
    const { layout, stops } = stagesOf(
      smallIndex([{ period: '2022', value: 5 }], {
        targets: [{ period: '2025', range: [3, 8] }, { value: 4 }],
      }),
    );
    const [range, undated] = layout.shapes.filter(({ look }) =>
      look.startsWith('target'),
    );
    expect(range!.d.match(/h18/g)).to.have.length(2);
    expect(undated!.d.match(/h18/g)).to.have.length(1);
    expect(stops[1]![1]!.x).to.equal(layout.plot.right - 9);
  });

  it('layoutTrend draws what is not firm hollow, a bar as well', () => {
    const range = [3, 8] as const;
    const bars = (status: 'final' | 'provisional') => {
      const figures = [{ period: '2022', range, status }];
      const { layout } = stagesOf(smallIndex(figures));
      return ['', ' hollow', ' core'].map(
        (look) => shape(layout, `range${look} line0`) !== '',
      );
    };
    expect(bars('final')).to.deep.equal([true, false, false]);
    expect(bars('provisional')).to.deep.equal([true, true, true]);
  });

  it('layoutTrend dots the way to the next target only', async () => {
    const index = await exampleIndex('digital-economy-share');
    const { layout, stops } = stagesOf(index, {}, { width: 1000 });
    const ways = layout.shapes.filter(({ look }) => look.startsWith('pace'));
    expect(ways.map(({ look }) => look)).to.deep.equal([
      'pace line0',
      'pace line1',
    ]);
    // The ministry to 2025, the statistics office, which has that, to 2030.
    const [, , next, last] = stops[2]!.map(({ x }) => x);
    const ends = ways.map(({ d }) => Number(/L([\d.]+)/.exec(d)![1]));
    expect(ends[0]).to.be.closeTo(next!, 0.1);
    expect(ends[1]).to.be.closeTo(last!, 0.1);
    expect(texts(layout, 'paced').join(' ')).to.contain(
      'cần thêm 3,2 điểm mỗi năm',
    );
  });

  it('layoutTrend of a figure that has reached its target dots nothing', () => {
    const { layout } = stagesOf(
      smallIndex([{ period: '2022', value: 30 }], {
        targets: [{ period: '2025', value: 20 }],
        indicators: [
          { id: 'x', name: 'X', unit: 'percent', direction: 'higher' },
        ],
      }),
    );
    expect(layout.shapes.some(({ look }) => /pace/.test(look))).to.be.false;
  });

  it('layoutTrend draws earlier releases on demand, inside the axis', () => {
    const index = smallIndex([
      { period: '2021', value: 2, release: '2022' },
      { period: '2022', value: 19, release: '2023' },
      { period: '2022', value: 5, release: '2024' },
    ]);
    const off = stagesOf(index);
    expect(shape(off.layout, 'ring line0')).not.to.equal('');
    expect(shape(off.layout, 'earlier line0')).to.equal('');
    const { layout, model } = stagesOf(index, {}, { hasReleases: true });
    expect(model.axis.to).to.be.at.least(19);
    // The mark that says what it was stands for the ring.
    expect(shape(layout, 'ring line0')).to.equal('');
    expect(shape(layout, 'link line0')).to.match(/V[\d.]+/);
    const [, y] = /M[\d.]+ ([\d.]+)h0$/.exec(shape(layout, 'earlier line0'))!;
    expect(Number(y)).to.be.closeTo(layout.plot.placeValue(19), 0.1);
  });

  it('layoutTrend has smaller marks where they stand close', async () => {
    const index = await exampleIndex('digital-economy-share');
    const looks = (width: number) =>
      stagesOf(index, {}, { width }).layout.shapes.map(({ look }) => look);
    expect(looks(278)).to.include('mark dense line0');
    expect(looks(1000)).to.include('mark line0');
    // Two neighbours are disputed: one sign is enough for both.
    const badges = (width: number) =>
      shape(
        stagesOf(index, {}, { width }).layout,
        width < 300 ? 'badge dense line0' : 'badge line0',
      ).match(/M/g);
    expect(badges(278)).to.have.length(1);
    expect(badges(1000)).to.have.length(2);
  });

  it('layoutTrend of 5,000 points is one path, without dots', () => {
    const observations = Array.from({ length: 5000 }, (_, at) => ({
      period: `${2000 + Math.floor(at / 365)}-${`${1 + (Math.floor(at / 28) % 12)}`.padStart(2, '0')}-${`${1 + (at % 28)}`.padStart(2, '0')}`,
      value: at % 97,
    }));
    const { layout } = stagesOf(smallIndex(observations));
    expect(layout.shapes.map(({ look }) => look)).to.deep.equal([
      'grid',
      'base',
      'stroke line0',
      'mark line0',
    ]);
    expect(shape(layout, 'mark line0').match(/M/g)).to.have.length(1);
  });

  it('layoutTrend has its plot, its names and its lines from the start', async () => {
    const index = await exampleIndex('digital-economy-share');
    for (const width of widths) {
      const [first, whole] = [true, false].map(
        (isFirst) => stagesOf(index, {}, { width, isFirst }).layout,
      );
      expect(texts(first!, 'tick')).to.deep.equal(texts(whole!, 'tick'));
      const { left, top, right, bottom } = whole!.plot;
      expect(first!.plot).to.include({ left, top, right, bottom });
      for (const look of ['stroke soft line0', 'stroke line1', 'grid']) {
        expect(shape(first!, look)).to.equal(shape(whole!, look));
      }
      expect(texts(first!, 'aim')).to.deep.equal([]);
      expect(texts(first!, 'name').join(' ')).to.match(/18,3%.*14,02%/);
    }
  });

  it('layoutTrend draws a range from the start as a bar, not as its middle', () => {
    const figures = [
      { period: '2021', value: 4 },
      { period: '2022', range: [3, 8] as const },
      { period: '2022-S1', value: 5 },
    ];
    const options = { isFirst: true };
    const { layout } = stagesOf(smallIndex(figures), {}, options);
    expect(shape(layout, 'range line0').match(/V/g)).to.have.length(1);
    expect(shape(layout, 'mark line0').match(/M/g)).to.have.length(1);
    expect(shape(layout, 'mark small line0').match(/M/g)).to.have.length(1);
  });

  it('layoutTrend draws a first picture of every real indicator', async () => {
    let drawn = 0;
    for (const name of [
      'digital-economy-share',
      'digital-transformation',
      'dti',
      'communes',
    ]) {
      const index = await exampleIndex(name);
      for (const indicator of index.indicators.keys()) {
        if (!firstModel(index, { indicator })) continue;
        drawn++;
        for (const width of [320, 1200]) {
          const options = { width, isFirst: true };
          const { layout } = stagesOf(index, { indicator }, options);
          const found = faults(layout, width, 260);
          expect(found, `${indicator}, ${width}`).to.deep.equal([]);
          expect(texts(layout, 'name'), indicator).not.to.be.empty;
        }
      }
    }
    expect(drawn).to.be.greaterThan(40);
  });

  it('layoutTrend of a first picture has no label on another', () => {
    const value = fc.integer({ min: -50, max: 500 });
    const observation = fc.record({
      period: fc.integer({ min: 1990, max: 2030 }).map(String),
      value,
      area: fc.constantFrom('a', 'b', 'c'),
      status: fc.constantFrom('final', 'estimate'),
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(observation, {
          minLength: 1,
          maxLength: 30,
          selector: ({ period, area }) => `${period} ${area}`,
        }),
        fc.constantFrom(...widths),
        (observations, width) => {
          const index = smallIndex(observations as readonly Observation[]);
          const options = { width, isFirst: true };
          const { layout } = stagesOf(index, { area: 'a b c' }, options);
          expect(faults(layout, width, 260)).to.deep.equal([]);
        },
      ),
    );
  });

  it('layoutTrend in no space at all is still sound', () => {
    const index = smallIndex([{ period: '2022', value: 5 }]);
    const { layout } = stagesOf(index, {}, { width: 1, height: 1 });
    expect(layout.shapes.some(({ d }) => /NaN/.test(d))).to.be.false;
  });

  it('layoutTrend of any figures: no NaN, labels inside and apart', () => {
    const value = fc.oneof(
      fc.double({ min: -1e6, max: 1e6, noNaN: true }),
      fc.integer({ min: -20, max: 200 }),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
    );
    const period = fc
      .tuple(
        fc.integer({ min: 1990, max: 2030 }),
        fc.constantFrom('', '-S1', '-Q3', '-07'),
      )
      .map(([year, part]) => `${year}${part}`);
    const observation = fc.record({
      period,
      value,
      area: fc.constantFrom('a', 'b', 'c'),
      status: fc.constantFrom('final', 'estimate', 'provisional'),
    });
    const target = fc.record({ period, value });
    fc.assert(
      fc.property(
        fc.array(observation, { minLength: 1, maxLength: 40 }),
        fc.array(target, { maxLength: 4 }),
        fc.constantFrom(...widths),
        (observations, targets, width) => {
          const areas = [...new Set(observations.map(({ area }) => area))];
          const { layout, stops } = stagesOf(
            smallIndex(observations as readonly Observation[], {
              targets: targets as readonly Target[],
            }),
            { area: areas.join(' ') },
            { width },
          );
          const { left, top } = layout.plot;
          // Ticks of two hundred digits have no room anywhere.
          const labels = layout.words.filter(({ look }) => look !== 'tick');
          expect(
            faults({ ...layout, words: labels }, width, 260),
          ).to.deep.equal([]);
          expect(left).to.be.at.most(width / 3);
          for (const row of stops) {
            for (const { x, y } of row) {
              expect(x).to.be.within(left - 1, width + 1);
              expect(y).to.be.within(top - 1, 261);
            }
          }
        },
      ),
      { numRuns: 200, includeErrorInReport: true },
    );
  });
});

describe('placeLabels', () => {
  const room = { x: 0, y: 0, width: 200, height: 100 };
  const label = {
    gaps: [10, 8],
    prices: [2, 4],
    sizes: [{ width: 40, height: 16 }],
    sides: [
      [1, 0],
      [0, -1],
    ],
  } as const;

  it('placeLabels takes the best side, and keeps its distance', () => {
    const [placed] = placeLabels([{ ...label, x: 50, y: 50 }], [], room);
    expect(placed!.box).to.deep.equal({ x: 60, y: 42, width: 40, height: 16 });
  });

  it('placeLabels moves off an obstacle, and above where it has to', () => {
    const crossed = [{ x: 70, y: 50 }];
    const [above] = placeLabels([{ ...label, x: 50, y: 50 }], crossed, room);
    expect(above!.side).to.deep.equal([0, -1]);
    const [edge] = placeLabels([{ ...label, x: 190, y: 50 }], [], room);
    expect(edge!.box.x).to.equal(160);
  });

  it('placeLabels keeps the labels of ends in their order', () => {
    const ends = [40, 44, 48].map((y) => ({
      ...label,
      x: 100,
      y,
      isEnd: true,
    }));
    const heights = placeLabels(ends, [], room).map((one) => one!.box.y);
    expect([...heights].sort((one, other) => one - other)).to.deep.equal(
      heights,
    );
  });

  it('placeLabels leaves out what finds no place', () => {
    const wide = { ...label, sizes: [{ width: 300, height: 16 }] };
    expect(placeLabels([{ ...wide, x: 50, y: 50 }], [], room)).to.deep.equal([
      undefined,
    ]);
  });
});

describe('findStop and moveStop', () => {
  const stops = [
    [10, 20, 30].map((x) => ({ x, y: 50 })),
    [12, 28].map((x) => ({ x, y: 20 })),
    [],
    [{ x: 40, y: 5 }],
  ];

  it('findStop(x, y) finds the nearest, told apart by height', () => {
    expect(findStop(stops, { x: 11, y: 48 })).to.deep.equal({
      line: 0,
      point: 0,
    });
    expect(findStop(stops, { x: 11, y: 22 })).to.deep.equal({
      line: 1,
      point: 0,
    });
    expect(findStop([[]], { x: 0, y: 0 })).to.equal(undefined);
  });

  it('moveStop goes along a line, to its ends, and no further', () => {
    const at = (key: string, point = 1) =>
      moveStop(stops, { line: 0, point }, key);
    expect(at('ArrowLeft')).to.deep.equal({ line: 0, point: 0 });
    expect(at('ArrowRight', 2)).to.deep.equal({ line: 0, point: 2 });
    expect(at('Home')).to.deep.equal({ line: 0, point: 0 });
    expect(at('End')).to.deep.equal({ line: 0, point: 2 });
    expect(at('PageUp', 2)).to.deep.equal({ line: 0, point: 0 });
    expect(at('a')).to.equal(undefined);
  });

  it('moveStop goes to the nearest point of the next line that has any', () => {
    const from = (line: number, key: string) =>
      moveStop(stops, { line, point: 0 }, key);
    expect(from(0, 'ArrowDown')).to.deep.equal({ line: 1, point: 0 });
    expect(from(1, 'ArrowDown')).to.deep.equal({ line: 3, point: 0 });
    expect(from(3, 'ArrowUp')).to.deep.equal({ line: 1, point: 1 });
    expect(from(0, 'ArrowUp')).to.deep.equal({ line: 0, point: 0 });
  });
});
