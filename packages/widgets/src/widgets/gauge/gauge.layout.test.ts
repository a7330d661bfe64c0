import type { Observation } from '@chiso/data/core';
import { expect } from '@esm-bundle/chai';
import * as fc from 'fast-check';
import { indexOf } from '../../../test-support/documents.js';
import {
  modelOf,
  smallDocument,
  spaceOf,
  textOf,
} from '../../../test-support/gauges.js';
import { layoutGauge, layoutWords } from './gauge.layout.js';
import { layoutBars } from './gauge.layout-bars.js';
import { placeNote } from './gauge.layout-center.js';
import type { PictureLayout } from './gauge.layout-picture.js';
import { layoutRing } from './gauge.layout-ring.js';
import { layoutWhole } from './gauge.layout-whole.js';
import { modelGauge } from './gauge.model.js';
import { queryGauge } from './gauge.query.js';

const percent = { indicator: { unit: 'percent' } } as const;

/** The finished picture of a gauge in a box. */
function lay(
  observations: readonly Observation[],
  more: Parameters<typeof smallDocument>[1] = percent,
  [width, height]: readonly [number, number] = [300, 200],
): PictureLayout {
  const index = indexOf(smallDocument(observations, more));
  const model = modelOf(index);
  const [item] = model.items;
  const [text] = textOf(model, index).items;
  const space = Object.freeze(spaceOf(width, height));
  return model.variant === 'ring'
    ? layoutRing(item!, text!, space)
    : layoutWhole(item!, text!, space);
}

const pathOf = ({ paths }: PictureLayout, look: string) =>
  paths.find((path) => path.look === look)?.d;

const texts = ({ labels }: PictureLayout) => labels.map(({ text }) => text);

/** Every label in the box, and no label over another. */
function expectRoomFor(
  { labels, paths }: PictureLayout,
  [width, height]: readonly [number, number],
) {
  for (const { d } of paths) expect(d).not.to.match(/NaN|Infinity|undefined/);
  const { measureText } = spaceOf(width, height);
  for (const { text, x, y, size, anchor } of labels) {
    const wide = measureText(text, { size, weight: 400 });
    const left = x - { start: 0, middle: wide / 2, end: wide }[anchor];
    const where = `${text} at ${x}, ${y}, size ${size}`;
    expect(size, where).to.be.above(0);
    expect(left, where).to.be.at.least(-1);
    expect(left + wide, where).to.be.at.most(width + 1);
    expect(y - size * 0.75, where).to.be.at.least(-1);
    expect(y, where).to.be.at.most(height + 1);
  }
}

describe('layoutGauge and layoutWhole', () => {
  it('layoutGauge(item, text, space) is the dial that becomes whole', () => {
    const index = indexOf(
      smallDocument(
        [
          { value: 14, period: '2022', status: 'estimate' },
          { value: 15, period: '2023', status: 'estimate' },
        ],
        { ...percent, targets: [{ value: 95, period: '2025' }] },
      ),
    );
    const model = modelOf(index);
    const [item] = model.items;
    const [text] = textOf(model, index).items;
    const space = spaceOf(700, 200);
    const [first, whole] = [layoutGauge, layoutWhole].map((layout) =>
      layout(item!, text!, space),
    );
    expect(whole!.labels.slice(0, first!.labels.length)).to.deep.equal(
      first!.labels,
    );
    expect(first!.paths.map(({ look }) => look)).to.deep.equal([
      'track',
      'fill',
    ]);
    expect(whole!.paths.map(({ look }) => look)).to.deep.equal([
      'track',
      'fill',
      'previous',
      'target',
    ]);
  });

  it('layoutGauge(half) fills from the left to the top', () => {
    const layout = lay([{ value: 50 }]);
    const [start, end] = [
      pathOf(layout, 'track')!.match(/^M([\d.]+ [\d.]+)/)![1],
      pathOf(layout, 'fill')!
        .match(/([\d.]+) ([\d.]+)$/)!
        .slice(1)
        .map(Number),
    ];
    expect(pathOf(layout, 'fill')).to.match(new RegExp(`^M${start}A`));
    expect(end![0]).to.equal(150);
  });

  it('layoutGauge(nothing, everything) fills nothing, or the whole track', () => {
    expect(pathOf(lay([{ value: 0 }]), 'fill')).to.equal('');
    const full = lay([{ value: 100 }]);
    expect(pathOf(full, 'fill')).to.equal(pathOf(full, 'track'));
    expect(pathOf(full, 'arrow')).to.equal(undefined);
  });

  it('layoutWhole(past an end) fills to it and goes on as an arrow', () => {
    const scale = { indicator: { unit: 'percent', scale: [0, 30] } } as const;
    const past = lay([{ value: 45 }], scale);
    expect(pathOf(past, 'fill')).to.equal(pathOf(past, 'track'));
    expect(pathOf(past, 'arrow')).to.match(/^M.+L.+L.+Z$/);
    const below = lay([{ value: -1 }], scale);
    expect(pathOf(below, 'fill')).to.equal('');
    expect(pathOf(below, 'arrow')).not.to.equal(undefined);
  });

  it('layoutWhole(missing) hatches the ring and says why in its middle', () => {
    const layout = lay([{ missing: 'not-published' }]);
    expect(pathOf(layout, 'missing')).to.equal(pathOf(layout, 'track'));
    expect(texts(layout)).to.include('chưa công bố');
  });

  it('layoutWhole(bands) stand inside the ring, one after the other', () => {
    const { paths } = lay([{ value: 5 }], {
      indicator: { unit: 'percent', bands: [{ upTo: 10, tone: 'low' }, {}] },
    });
    expect(
      paths.map(({ look }) => look).filter((look) => look.startsWith('band')),
    ).to.deep.equal(['band low', 'band neutral']);
  });

  it('layoutWhole(before) has a line across where the figure stood', () => {
    const layout = lay([
      { value: 14, period: '2022' },
      { value: 15, period: '2023' },
    ]);
    expect(pathOf(layout, 'previous')).to.match(/^M[\d. ]+L[\d. ]+$/);
  });

  const aim = (...values: readonly number[]) => ({
    ...percent,
    targets: values.map((value, at) => ({ value, period: `${2025 + at * 5}` })),
  });

  it('layoutWhole(a target) is labelled where it stands', () => {
    const layout = lay([{ value: 15 }], aim(70), [440, 200]);
    expect(texts(layout)).to.include.members(['mục tiêu 2025', '70%']);
  });

  it('layoutWhole(targets) is as large as the dial that stood before', () => {
    const index = indexOf(smallDocument([{ value: 15 }], aim(5, 50, 70)));
    const first = modelGauge(index, queryGauge({}))!;
    const words = textOf(modelOf(index), index).items[0]!;
    for (const width of [200, 262, 340, 440, 1100]) {
      for (const height of [136, 160, 208]) {
        const space = spaceOf(width, height);
        const { paths } = layoutGauge(first.items[0]!, words, space);
        const whole = lay([{ value: 15 }], aim(5, 50, 70), [width, height]);
        expect(paths).to.deep.equal(whole.paths.slice(0, paths.length));
      }
    }
  });

  it('layoutWords(a figure) has it in the box, and draws nothing', () => {
    for (const one of [
      { rank: 8, rankOf: 63 },
      { value: 36_500_000, hedge: 'nearly' },
      { count: 2164, of: 2418, percent: 89.5 },
      { missing: 'not-published' },
    ] as const) {
      const index = indexOf(
        smallDocument([one], { indicator: { noun: 'xã' } }),
      );
      const [text] = textOf(modelOf(index), index).items;
      for (const box of [
        [200, 136],
        [262, 208],
        [1100, 208],
      ] as const) {
        const layout = layoutWords(text!, spaceOf(...box));
        expect(layout.paths).to.deep.equal([]);
        expectRoomFor(layout, box);
        const { number, text: whole } = text!.figure;
        expect(texts(layout)[0]).to.equal(number || whole);
      }
    }
  });

  it('layoutWhole(no room for the label) names the target beneath, if at all', () => {
    const layout = lay([{ value: 15 }], aim(70), [240, 160]);
    expect(pathOf(layout, 'target')).not.to.equal(undefined);
    expect(texts(layout)).to.include('mục tiêu 2025: 70%');
    expect(texts(layout)).not.to.include('mục tiêu 2025');
    const none = lay([{ value: 15 }], aim(70), [150, 120]);
    expect(pathOf(none, 'target')).to.equal(undefined);
    expect(texts(none)).not.to.include('mục tiêu 2025: 70%');
  });

  it('layoutWhole(targets side by side) labels the nearest only', () => {
    const layout = lay([{ value: 15 }], aim(50, 51));
    expect(texts(layout)).to.include('mục tiêu 2025');
    expect(texts(layout)).not.to.include('mục tiêu 2030');
  });

  it('layoutWhole(a target off the scale) leaves it to the words', () => {
    expect(pathOf(lay([{ value: 15 }], aim(120)), 'target')).to.equal(
      undefined,
    );
  });

  it('layoutGauge(hedge) stands over the number', () => {
    const { labels } = lay([{ value: 15.2, hedge: 'more-than' }]);
    const [number, hedge] = ['15,2%', 'trên'].map(
      (text) => labels.find((label) => label.text === text)!,
    );
    expect(hedge!.y).to.be.at.most(number!.y - number!.size * 0.73);
  });

  it('layoutGauge(a long unit) leaves it to the words beneath', () => {
    const noun = 'hộ gia đình ở vùng đặc biệt khó khăn được hỗ trợ';
    const layout = lay([{ value: 15 }], {
      indicator: { noun, scale: [0, 30] },
    });
    expect(texts(layout)).not.to.include(noun);
    expect(placeNote([noun, '']).beneath).to.equal(noun);
  });
});

describe('layoutRing', () => {
  const villages = [{ count: 2164, of: 2418, percent: 89.5 }];
  const noun = { indicator: { noun: 'thôn, bản' } };

  it('layoutRing(a wide box) has the parts beside the ring', () => {
    const layout = lay(villages, noun);
    expect(texts(layout)).to.deep.equal([
      '89,5%',
      '2.164',
      'trên 2.418 thôn, bản',
      'còn 254',
    ]);
    expectRoomFor(layout, [300, 200]);
  });

  it('layoutRing(a narrow box) has them beneath', () => {
    const layout = lay(villages, noun, [170, 170]);
    expect(texts(layout)).to.deep.equal(['89,5%', '2.164/2.418 thôn, bản']);
    expectRoomFor(layout, [170, 170]);
  });
});

describe('layoutBars', () => {
  const bar = (
    observation: Observation,
    more: Parameters<typeof smallDocument>[1] = percent,
  ) =>
    layoutBars(modelOf(indexOf(smallDocument([observation], more))).items)[0]!;

  it('layoutBars(a figure) reaches from zero to it', () => {
    expect(bar({ value: 25 })).to.deep.equal({
      from: 0,
      to: 0.25,
      beyond: undefined,
      targets: [],
      previous: undefined,
      isMissing: false,
    });
  });

  it('layoutBars(past an end) is cut there, and says so', () => {
    expect(bar({ value: 130 })).to.include({ to: 1, beyond: 'end' });
    expect(bar({ value: -30 })).to.include({ to: 0, beyond: 'start' });
  });

  it('layoutBars(below zero) reaches back from zero', () => {
    const scale = { indicator: { unit: 'percent', scale: [-30, 30] } } as const;
    expect(bar({ value: -15 }, scale)).to.include({ from: 0.25, to: 0.5 });
  });

  it('layoutBars(missing) is no zero', () => {
    expect(bar({ missing: 'not-found' }).isMissing).to.equal(true);
  });
});

describe('layout of anything', () => {
  it('layout(any figure in any box from 200 px) keeps every label inside', () => {
    const observation = fc.oneof(
      fc.record({
        value: fc
          .double({ min: -50, max: 150, noNaN: true })
          .map((value) => Math.round(value * 100) / 100),
      }),
      fc.record({ range: fc.constant([20, 30.5] as const) }),
      fc.record({
        count: fc.nat(99_999),
        of: fc.integer({ min: 1, max: 99_999 }),
      }),
      fc.record({ missing: fc.constant('no-information' as const) }),
    );
    fc.assert(
      fc.property(
        observation,
        fc.array(fc.integer({ min: -20, max: 120 }), { maxLength: 4 }),
        fc.tuple(
          fc.integer({ min: 200, max: 1600 }),
          fc.integer({ min: 130, max: 500 }),
        ),
        fc.constantFrom(undefined, 'nearly' as const, 'essentially' as const),
        fc.constantFrom(undefined, 'estimate' as const),
        (one, aims, box, hedge, status) => {
          const figure = {
            ...one,
            ...(hedge ? { hedge } : {}),
            ...(status ? { status } : {}),
          };
          const bands = [{ upTo: 30 }, {}];
          const layout = lay(
            [figure],
            {
              indicator: { unit: 'percent', noun: 'hộ', bands },
              targets: aims.map((value, at) => ({
                value,
                period: `${2025 + at}`,
              })),
            },
            box,
          );
          expectRoomFor(layout, box);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('layout(no box at all) still has finite paths', () => {
    for (const value of [-10, 50, 130]) {
      const { paths } = lay([{ value }], percent, [1, 1]);
      for (const { d } of paths) expect(d).not.to.match(/NaN|Infinity/);
    }
  });
});
