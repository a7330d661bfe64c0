import { expect } from '@esm-bundle/chai';
import * as fc from 'fast-check';
import type { Observation, Target } from '../document/types.js';
import { caseOf, type WrittenCase } from './case.fixture.js';
import { judgeTarget } from './judge-target.js';
import { paceTo } from './pace-to.js';

const figures: readonly Observation[] = [
  { period: '2020', value: 50 },
  { period: '2022', value: 100 },
];

describe('paceTo', () => {
  it('paceTo(units) tells units and compound growth a year', () => {
    const pace = paceTo(caseOf({ target: aim(121), figures }));
    expect(pace).to.deep.include({ kind: 'pace', years: 2 });
    expect(pace).to.deep.include({
      quantity: 'amount',
      needed: { perYear: 10.5, growth: 10 },
      soFar: { perYear: 25, growth: 41.4213562373 },
    });
  });

  it('paceTo(percent) tells points and no growth', () => {
    const indicator = { unit: 'percent' };
    const pace = paceTo(caseOf({ indicator, target: aim(121), figures }));
    expect(pace).to.deep.include({
      quantity: 'share',
      needed: { perYear: 10.5, growth: undefined },
    });
  });

  it('paceTo(lower is better) falls', () => {
    const indicator = { direction: 'lower' as const };
    const pace = paceTo(caseOf({ indicator, target: aim(81), figures }));
    expect(pace).to.deep.include({ needed: { perYear: -9.5, growth: -10 } });
  });

  it('paceTo(an end that is not above zero) has no growth', () => {
    const pace = paceTo(
      caseOf({
        target: aim(4),
        figures: [
          { period: '2021', value: -2 },
          { period: '2022', value: 0 },
        ],
      }),
    );
    expect(pace).to.deep.include({
      needed: { perYear: 2, growth: undefined },
      soFar: { perYear: 2, growth: undefined },
    });
  });

  it('paceTo(one figure) has no pace so far', () => {
    const pace = paceTo(
      caseOf({ target: aim(121), figures: figures.slice(1) }),
    );
    expect(pace).to.deep.include({ kind: 'pace', soFar: undefined });
  });

  it('paceTo(months) are parts of a year', () => {
    const asOf = (period: string, value: number): Observation => ({
      period,
      value,
      periodType: 'as-of',
    });
    const pace = paceTo(
      caseOf({
        target: { period: '2023-12-31', value: 20, hedge: 'at-least' },
        figures: [asOf('2023-03', 8), asOf('2023-06', 12)],
      }),
    );
    expect(pace).to.deep.include({ kind: 'pace', years: 0.5 });
    if (pace.kind !== 'pace') return;
    expect(pace.needed.perYear).to.equal(16);
    expect(pace.soFar?.perYear).to.equal(16);
  });

  it('paceTo(range) asks for its nearer end', () => {
    const target: Target = { period: '2024', range: [120, 140] };
    expect(paceTo(caseOf({ target, figures }))).to.deep.nested.include({
      'needed.perYear': 10,
    });
  });

  it('paceTo(late figure of an earlier deadline) counts from the latest', () => {
    const later = [...figures, { period: '2023', value: 110 }];
    const pace = paceTo(caseOf({ target: aim(121), figures: later }));
    expect(pace).to.deep.nested.include({ 'needed.perYear': 11, years: 1 });
  });

  it('paceTo(what has none) tells why', () => {
    const why = (
      target: Target,
      more: Partial<WrittenCase> = {},
    ): string | undefined => {
      const pace = paceTo(caseOf({ target, figures, ...more }));
      return pace.kind === 'none' ? pace.reason : undefined;
    };
    expect(why({ value: 200 })).to.equal('no-deadline');
    expect(why({ period: '2022', value: 200 })).to.equal('deadline-passed');
    expect(why({ period: '2021', value: 200 })).to.equal('deadline-passed');
    expect(why(aim(200), { asOf: '2025' })).to.equal('deadline-passed');
    expect(why(aim(100))).to.equal('reached');
    expect(why({ ...aim(200), hedge: 'nearly' })).to.equal('hedged-target');
    expect(
      why({ period: '2024', range: [120, 140], hedge: 'at-least' }),
    ).to.equal('hedged-target');
    expect(why({ ...aim(200), verdict: 'met' })).to.equal('stated');
    expect(why(aim(200), { figures: [] })).to.equal('no-figure');
    expect(why(aim(200), { figures: [{ value: 9 }] })).to.equal(
      'undated-figure',
    );
    expect(
      why(aim(200), {
        figures: [{ period: '2022', value: 100, hedge: 'more-than' }],
      }),
    ).to.equal('hedged-figure');
    expect(why(aim(200), { indicator: { direction: null } })).to.equal(
      'no-direction',
    );
    expect(
      why(aim(200), { figures: [{ period: '2022-S1', value: 9 }] }),
    ).to.equal('other-period-length');
  });

  it('paceTo(any) leads to the target at its deadline', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -500, max: 500 }),
        fc.integer({ min: -500, max: 500 }),
        fc.integer({ min: 1, max: 20 }),
        fc.constantFrom('higher', 'lower'),
        (from, to, years, direction) => {
          const target: Target = { period: String(2020 + years), value: to };
          const first = { period: '2020', value: from };
          const indicator = { direction } as const;
          const pace = paceTo(caseOf({ indicator, target, figures: [first] }));
          if (pace.kind === 'none') {
            expect(pace.reason).to.equal('reached');
            return;
          }
          const { perYear, growth } = pace.needed;
          expect(from + perYear * years).to.be.closeTo(to, 1e-6);
          expect(perYear > 0).to.equal(direction === 'higher');
          if (growth !== undefined) {
            expect(from * (1 + growth / 100) ** years).to.be.closeTo(to, 1e-6);
          }
          const last = { period: target.period!, value: to };
          const judged = judgeTarget(
            caseOf({ indicator, target, figures: [first, last] }),
          );
          expect(judged.reason).to.equal('at-target');
        },
      ),
      { numRuns: 5000 },
    );
  });
});

function aim(value: number): Target {
  return { period: '2024', value };
}
