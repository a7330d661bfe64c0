import { expect } from '@esm-bundle/chai';
import * as fc from 'fast-check';
import type { Hedge, Observation, Target } from '../document/types.js';
import { caseOf, type WrittenCase } from './case.fixture.js';
import { judgeTarget } from './judge-target.js';
import type { TargetStatus } from './judgement.js';

const target: Target = { period: '2025', value: 20 };
const line: readonly Observation[] = [
  { period: '2021', value: 10 },
  { period: '2023', value: 16 },
];

describe('judgeTarget', () => {
  it('judgeTarget(any order of figures) starts the line at the earliest', () => {
    const judged = judge({ target, figures: [...line].reverse() });
    expect(judged).to.include({ status: 'on-the-way', quantity: 'amount' });
    expect(judged.figure?.period?.code).to.equal('2023');
    expect(judged.line?.start.period?.code).to.equal('2021');
    expect(judged.line).to.include({ expected: 15, shareDone: 0.6 });
    expect(judged.distance).to.deep.equal({ toGo: 4, isExact: true });
  });

  it('judgeTarget(lower is better) is the same upside down', () => {
    const indicator = { direction: 'lower' as const };
    const falls = (value: number) =>
      judge({
        indicator,
        target: { period: '2025', value: 10 },
        figures: [
          { period: '2021', value: 20 },
          { period: '2023', value },
        ],
      });
    expect(falls(14).reason).to.equal('ahead-of-line');
    expect(falls(15).reason).to.equal('on-line');
    expect(falls(16)).to.include({ reason: 'behind-line' });
    expect(falls(16).distance?.toGo).to.equal(6);
    expect(falls(9)).to.include({ status: 'reached', reason: 'past-target' });
  });

  it('judgeTarget(word of the target) goes before the direction', () => {
    const at = (value: number, hedge: Hedge, direction?: 'higher' | 'lower') =>
      judge({
        indicator: { direction: direction ?? null },
        target: { period: '2024', value: 5, hedge },
        figures: [{ period: '2024', value }],
      }).status;
    expect(at(4, 'at-most', 'higher')).to.equal('reached');
    expect(at(6, 'at-most', 'higher')).to.equal('behind');
    expect(at(6, 'at-least')).to.equal('reached');
    expect(at(5, 'more-than')).to.equal('behind');
    expect(at(5, 'less-than')).to.equal('behind');
  });

  it('judgeTarget(range without direction) is reached inside only', () => {
    const at = (value: number, first?: number) =>
      judge({
        indicator: { direction: null },
        target: { period: '2025', range: [3, 5] },
        figures: [
          ...(first === undefined ? [] : [{ period: '2021', value: first }]),
          { period: first === undefined ? '2025' : '2024', value },
        ],
      });
    expect(at(3).reason).to.equal('within-range');
    expect(at(5).reason).to.equal('within-range');
    expect(at(6).reason).to.equal('deadline-passed');
    expect(at(2).reason).to.equal('deadline-passed');
    expect(at(6, 10).reason).to.equal('ahead-of-line');
    expect(at(8, 10).reason).to.equal('behind-line');
    expect(at(8, 10).distance?.toGo).to.equal(3);
    expect(at(2.5, 0)).to.include({ reason: 'ahead-of-line' });
    // It has gone through the range and out on the other side.
    expect(at(6, 1).reason).to.equal('fell-back');
  });

  it('judgeTarget(range with direction) is past it on the better side', () => {
    const at = (value: number) =>
      judge({
        target: { period: '2024', range: [3, 5] },
        figures: [{ period: '2024', value }],
      });
    expect(at(6)).to.include({ status: 'reached', reason: 'past-target' });
    expect(at(6).distance?.toGo).to.equal(-1);
    expect(at(2).distance?.toGo).to.equal(1);
  });

  it('judgeTarget(hedged figures) decides only what the words decide', () => {
    const at = (hedge: Hedge, value = 20) =>
      judge({ target, figures: [{ period: '2025', value, hedge }] }).reason;
    expect(at('about')).to.equal('at-target');
    expect(at('nearly')).to.equal('deadline-passed');
    expect(at('essentially')).to.equal('hedged-figure');
    expect(at('essentially', 19)).to.equal('deadline-passed');
    expect(at('less-than')).to.equal('deadline-passed');
    expect(at('at-most')).to.equal('hedged-figure');
    expect(at('at-least')).to.equal('past-target');
    expect(at('more-than', 19)).to.equal('hedged-figure');
    // Within a tenth below 23 is 20.7 and more.
    expect(at('nearly', 23)).to.equal('past-target');
  });

  it('judgeTarget(hedged first figure) starts the line at the next one', () => {
    const judged = judge({
      target,
      figures: [{ period: '2019', value: 5, hedge: 'more-than' }, ...line],
    });
    expect(judged.line?.start.period?.code).to.equal('2021');
    expect(
      judge({
        target,
        figures: [
          { period: '2019', value: 5, hedge: 'more-than' },
          { period: '2023', value: 16 },
        ],
      }).reason,
    ).to.equal('no-earlier-figure');
  });

  it('judgeTarget(figure given as a range) is judged by both ends', () => {
    const at = (range: readonly [number, number], figures = line.slice(0, 1)) =>
      judge({ target, figures: [...figures, { period: '2023', range }] });
    expect(at([14, 16]).reason).to.equal('hedged-figure');
    expect(at([15, 16])).to.include({ reason: 'on-line' });
    expect(at([12, 14]).reason).to.equal('behind-line');
    expect(at([12, 14]).distance).to.deep.equal({ toGo: 8, isExact: false });
    expect(at([20, 22]).status).to.equal('reached');
  });

  it('judgeTarget(nearly, essentially) asks for an unsaid number', () => {
    const at = (value: number, direction: 'higher' | 'lower', year = '2025') =>
      judge({
        indicator: { direction },
        target: { ...target, hedge: 'nearly' },
        figures: [
          { period: '2021', value: direction === 'higher' ? 10 : 30 },
          { period: year, value },
        ],
      }).reason;
    expect(at(17, 'higher')).to.equal('deadline-passed');
    expect(at(19, 'higher')).to.equal('hedged-target');
    expect(at(20, 'higher')).to.equal('at-target');
    expect(at(21, 'lower')).to.equal('deadline-passed');
    expect(at(19, 'lower')).to.equal('hedged-target');
    expect(at(18, 'lower')).to.equal('past-target');
    expect(at(17, 'higher', '2024')).to.equal('behind-line');
    expect(at(17.5, 'higher', '2024')).to.equal('on-line');
  });

  it('judgeTarget(what nearly is asked for) is never called behind', () => {
    const at = (value: number) =>
      judge({
        target: { ...target, hedge: 'nearly' },
        figures: [
          { period: '2005', value: 10 },
          { period: '2024', value },
        ],
      }).reason;
    // The line stands at 19.5, and 18 may be all that was asked for.
    expect(at(17.9)).to.equal('behind-line');
    expect(at(19)).to.equal('hedged-target');
    expect(at(19.5)).to.equal('on-line');
  });

  it('judgeTarget(tolerance) is reached to its very end', () => {
    const at = (value: number) =>
      judge({
        target: { period: '2024', value: 40 },
        figures: [
          { period: '2020', value: 0 },
          { period: '2022', value },
        ],
        tolerance: 0.05,
      }).reason;
    expect(at(18)).to.equal('within-tolerance');
    expect(at(17.99)).to.equal('behind-line');
  });

  it('judgeTarget(own figure of the deadline) takes no later one', () => {
    const judged = judge({
      target,
      figures: [
        { period: '2025', value: 21 },
        { period: '2026', value: 19 },
      ],
    });
    expect(judged.reason).to.equal('past-target');
    expect(judged.figure?.period?.code).to.equal('2025');
  });

  it('judgeTarget(state at the deadline) meets a target by day or year', () => {
    for (const period of ['2025', '2025-12', '2025-12-31']) {
      const judged = judge({
        target: { period, value: 20 },
        figures: [{ period: '2025-12-31', periodType: 'as-of', value: 19 }],
      });
      expect(judged.reason, period).to.equal('deadline-passed');
      const far = judge({
        target: { period, value: 20 },
        figures: [
          { period: '2025-06', periodType: 'as-of', value: 10 },
          { period: '2025-12-31', periodType: 'as-of', value: 19 },
        ],
      });
      expect(far.line, period).to.include({ expected: 20, shareDone: 0.9 });
    }
  });

  it('judgeTarget(mixed kinds) prefers figures of the target’s own', () => {
    const figures: readonly Observation[] = [
      ...line,
      { period: '2024-06', periodType: 'as-of', value: 25 },
      { period: '2024-S1', value: 26 },
    ];
    const { figure } = judge({ target, figures });
    expect(figure?.period?.code).to.equal('2023');
    const asOf: Target = { ...target, periodType: 'as-of' };
    expect(judge({ target: asOf, figures }).figure?.period?.code).to.equal(
      '2024-06',
    );
  });

  it('judgeTarget(sums since a day) need the same beginning', () => {
    const sum = (period: string, value: number): Observation => ({
      period,
      periodType: 'cumulative',
      value,
    });
    const judged = judge({
      target: { period: '2023', value: 100 },
      figures: [sum('2023-01/2023-03', 20), sum('2023-01/2023-09', 80)],
    });
    // From 20 at the end of March, two thirds of the way to 100.
    expect(judged.line?.expected).to.equal(73.3333333333);
    expect(judged.reason).to.equal('ahead-of-line');
    expect(
      judge({
        target: { period: '2023', value: 100 },
        figures: [sum('2022-06/2023-09', 180)],
      }).reason,
    ).to.equal('other-period-length');
  });

  it('judgeTarget(span) is not judged by single years', () => {
    const span: Target = { period: '2021/2025', value: 7 };
    const at = (period: string) =>
      judge({ target: span, figures: [{ period, value: 8 }] }).reason;
    expect(at('2025')).to.equal('other-period-length');
    expect(at('2021/2025')).to.equal('past-target');
  });

  it('judgeTarget(fraction) decides over its rounded share', () => {
    const all: Target = { period: '2023', percent: 100 };
    const figures: readonly Observation[] = [
      { period: '2023', count: 2417, of: 2418, percent: 100 },
    ];
    const judged = judge({ target: all, figures });
    expect(judged).to.include({ status: 'behind', quantity: 'share' });
    const count: Target = { period: '2023', count: 63, of: 63 };
    const counted = judge({
      target: count,
      figures: [{ period: '2023', count: 41, of: 63 }],
    });
    expect(counted.quantity).to.equal('amount');
    expect(counted.distance?.toGo).to.equal(22);
  });

  it('judgeTarget(breaks) holds only those of the method', () => {
    const broken = (method: string) =>
      judge({
        indicator: { breaks: [{ between: ['2021', '2022'], method }] },
        target,
        figures: line.map((one) => ({ ...one, method: 'nso' })),
      }).reason;
    expect(broken('mic')).to.equal('ahead-of-line');
    expect(broken('nso')).to.equal('no-earlier-figure');
  });

  it('judgeTarget(missing since) stands, unless it had been reached', () => {
    const since = (value: number) =>
      judge({
        target,
        figures: [
          ...line,
          { period: '2024', value },
          { period: '2025', missing: 'no-information' },
        ],
      });
    expect(since(19)).to.include({
      status: 'no-information',
      reason: 'missing',
      missing: 'no-information',
    });
    expect(since(19).figure?.period?.code).to.equal('2024');
    expect(since(20)).to.include({ status: 'reached', missing: undefined });
  });

  it('judgeTarget(asOf) leaves out later figures and later verdicts', () => {
    const at = (asOf: string) =>
      judge({
        target: { ...target, verdict: 'missed', release: '2026-01' },
        figures: [...line, { period: '2025', value: 19 }],
        asOf,
      });
    expect(at('2021').reason).to.equal('no-earlier-figure');
    expect(at('2023').reason).to.equal('ahead-of-line');
    expect(at('2025').reason).to.equal('deadline-passed');
    expect(at('2026').reason).to.equal('stated');
  });

  it('judgeTarget(verdict against the figures) is contested', () => {
    const said = (verdict: NonNullable<Target['verdict']>, value: number) =>
      judge({
        target: { ...target, verdict },
        figures: [{ period: '2025', value }],
      }).isContested;
    expect(said('met', 19)).to.equal(true);
    expect(said('exceeded', 21)).to.equal(false);
    expect(said('missed', 21)).to.equal(true);
  });

  it('judgeTarget(disputed figure) is contested where it matters', () => {
    const rival = (value: number) =>
      judge({
        target,
        figures: [
          { period: '2025', value: 21 },
          { period: '2025', value },
        ],
      }).isContested;
    expect(rival(19)).to.equal(true);
    expect(rival(22)).to.equal(false);
  });

  it('judgeTarget(what is no period, no share) throws', () => {
    expect(() => judge({ target, figures: [], asOf: 'soon' })).to.throw(
      TypeError,
      'unreadable period: soon',
    );
    for (const tolerance of [-0.1, 1.1, Number.NaN]) {
      expect(() => judge({ target, figures: [], tolerance })).to.throw(
        TypeError,
        'tolerance is no share',
      );
    }
  });
});

const order: readonly TargetStatus[] = [
  'behind',
  'no-information',
  'on-the-way',
  'reached',
];

const opposite: Readonly<Partial<Record<Hedge, Hedge>>> = {
  'more-than': 'less-than',
  'less-than': 'more-than',
  'at-least': 'at-most',
  'at-most': 'at-least',
};

// Few numbers, so that figures often meet the target or the line.
const number = fc.integer({ min: -12, max: 40 }).map((half) => half / 2);
const hedge = fc.constantFrom<Hedge | undefined>(
  undefined,
  undefined,
  'about',
  'nearly',
  'essentially',
  'more-than',
  'at-least',
  'less-than',
  'at-most',
);
const shape = fc.record({
  earlier: fc.array(fc.record({ value: number, hedge }), { maxLength: 3 }),
  at: fc.integer({ min: 2020, max: 2027 }),
  deadline: fc.option(fc.integer({ min: 2022, max: 2028 })),
  aim: number,
  width: fc.option(fc.integer({ min: 0, max: 6 })),
  word: hedge,
  tolerance: fc.constantFrom<number>(0, 0, 0.1, 1),
  latest: hedge,
});
type Shape = typeof shape extends fc.Arbitrary<infer Value> ? Value : never;

describe('judgeTarget, whatever the figures', () => {
  it('a better latest figure never worsens the status', () => {
    fc.assert(
      fc.property(shape, number, number, (given, one, other) => {
        const [worse, better] = [Math.min(one, other), Math.max(one, other)];
        // A target of "at most" has its better side below.
        const isLow = given.word === 'at-most' || given.word === 'less-than';
        const [low, high] = [worse, better].map((value) =>
          order.indexOf(judge(written(given, value)).status),
        );
        expect(isLow ? high : low).to.be.at.most((isLow ? low : high)!);
      }),
      { numRuns: 5000 },
    );
  });

  it('upside down, everything is the same', () => {
    const isClose = (one: Hedge | undefined) =>
      one === 'nearly' || one === 'essentially';
    fc.assert(
      fc.property(shape, number, (given, value) => {
        // "Gần" is below its number on either side of zero.
        const hedges = [given.word, given.latest];
        fc.pre(
          ![...hedges, ...given.earlier.map((e) => e.hedge)].some(isClose),
        );
        const plain = written(given, value);
        const turned = judge(turn(plain));
        const { status, reason, distance, line } = judge(plain);
        expect(turned).to.include({ status, reason });
        expect(turned.distance).to.deep.equal(distance);
        expect(turned.line?.shareDone).to.equal(line?.shareDone);
        expect(turned.line?.expected).to.equal(line && 0 - line.expected);
      }),
      { numRuns: 5000 },
    );
  });

  it('no number is told that is none, and each reason is of its status', () => {
    fc.assert(
      fc.property(shape, number, (given, value) => {
        const { distance, line, figure } = judge(written(given, value));
        for (const told of [distance?.toGo, line?.expected, line?.shareDone]) {
          if (told !== undefined) expect(told).to.satisfy(Number.isFinite);
        }
        if (distance) expect(figure).to.not.equal(undefined);
      }),
      { numRuns: 5000 },
    );
  });

  it('a wider tolerance never worsens the status', () => {
    fc.assert(
      fc.property(shape, number, (given, value) => {
        const [strict, wide] = [0, 0.5].map((tolerance) =>
          order.indexOf(judge(written({ ...given, tolerance }, value)).status),
        );
        expect(strict).to.be.at.most(wide!);
      }),
      { numRuns: 5000 },
    );
  });
});

function judge(written: WrittenCase) {
  return judgeTarget(caseOf(written));
}

function written(
  { earlier, at, deadline, aim, width, word, tolerance, latest }: Shape,
  value: number,
): WrittenCase {
  return {
    target: {
      ...(deadline !== null && { period: String(deadline) }),
      ...(width === null ? { value: aim } : { range: [aim, aim + width] }),
      ...(word && { hedge: word }),
    },
    figures: [
      ...earlier.map((one, index) => ({
        period: String(at - earlier.length + index),
        value: one.value,
        ...(one.hedge && { hedge: one.hedge }),
      })),
      { period: String(at), value, ...(latest && { hedge: latest }) },
    ],
    tolerance,
  };
}

/** The same on the other side of zero, where less is better. */
function turn({ target: aim, figures, ...rest }: WrittenCase): WrittenCase {
  const mirror = <T extends Observation | Target>(one: T): T => ({
    ...one,
    ...(one.value !== undefined && { value: 0 - one.value }),
    ...(one.range && { range: [0 - one.range[1], 0 - one.range[0]] }),
    ...(one.hedge && { hedge: opposite[one.hedge] ?? one.hedge }),
  });
  return {
    ...rest,
    indicator: { direction: 'lower' },
    target: mirror(aim),
    figures: figures.map(mirror),
  };
}
