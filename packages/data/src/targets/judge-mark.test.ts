import { expect } from '@esm-bundle/chai';
import { datasetOf } from '../../test-support/ask.js';
import type { Observation, Target } from '../document/types.js';
import { answerBoard } from './answer-board.js';
import type { Judgement } from './judgement.js';

describe('judgeMark', () => {
  it('judgeMark(acts with other words) is contested where they differ', () => {
    const acts: readonly Target[] = [
      { id: 'a', period: '2025', value: 30, hedge: 'more-than', basis: 's' },
      { id: 'b', period: '2025', value: 30, basis: 't' },
    ];
    expect(judge(acts, 30)).to.include({
      status: 'behind',
      isContested: true,
    });
    expect(judge(acts, 31)).to.include({
      status: 'reached',
      isContested: false,
    });
    expect(judge([acts[1]!, acts[0]!], 30)).to.include({
      status: 'reached',
      isContested: true,
    });
  });

  it('judgeMark(one act with two values) is contested where they differ', () => {
    const values: readonly Target[] = [
      { id: 'a', period: '2025', value: 20, basis: 's' },
      { id: 'b', period: '2025', value: 25, basis: 's' },
    ];
    expect(judge(values, 21).isContested).to.equal(true);
    expect(judge(values, 19).isContested).to.equal(false);
    expect(judge(values, 25).isContested).to.equal(false);
  });

  it('judgeMark(verdict on one act) holds for the equal ones', () => {
    const acts: readonly Target[] = [
      { id: 'a', period: '2025', value: 20 },
      { id: 'b', period: '2025', value: 20, verdict: 'exceeded' },
    ];
    expect(judge(acts, 21)).to.include({
      status: 'reached',
      reason: 'stated',
      isContested: false,
    });
    expect(judge(acts, 19)).to.include({
      status: 'reached',
      reason: 'stated',
      isContested: true,
    });
    expect(judge(acts, undefined)).to.include({
      reason: 'stated',
      isContested: false,
    });
  });

  it('judgeMark(verdicts that differ) is nothing that one could say', () => {
    const [plain, met, missed]: readonly Target[] = [
      { id: 'a', period: '2025', value: 20 },
      { id: 'b', period: '2025', value: 20, verdict: 'met' },
      { id: 'c', period: '2025', value: 20, verdict: 'missed' },
    ];
    expect(judge([plain!, met!, missed!], 21)).to.include({
      status: 'no-information',
      reason: 'verdicts-differ',
      isContested: true,
    });
    const exceeded: Target = { ...missed!, verdict: 'exceeded' };
    expect(judge([plain!, met!, exceeded], 21)).to.include({
      reason: 'stated',
      isContested: false,
    });
  });
});

/** The one mark of these targets, by a figure of 2025. */
function judge(
  targets: readonly Target[],
  value: number | undefined,
): Judgement {
  const figures: readonly Observation[] =
    value === undefined ? [] : [{ period: '2025', value, source: 's' }];
  const dataset = datasetOf(figures, {
    sources: [
      { id: 's', title: 'S' },
      { id: 't', title: 'T' },
    ],
    targets: targets.map((target) => ({ source: 's', ...target })),
  });
  const [row, ...others] = answerBoard(dataset).groups.flatMap(
    (group) => group.rows,
  );
  expect(others).to.deep.equal([]);
  expect(row?.targets).to.have.length(1);
  return row!.current.judgement;
}
