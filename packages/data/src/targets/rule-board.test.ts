import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { datasetOf } from '../../test-support/ask.js';
import type { Hedge, Observation, Target } from '../document/types.js';
import { answerBoard } from './answer-board.js';
import type { BoardQuestion } from './board.js';
import { ruleBoard } from './rule-board.js';

const hedges: readonly (Hedge | undefined)[] = [
  ...([undefined, 'about', 'nearly', 'more-than'] as const),
  ...(['less-than', 'at-least', 'at-most', 'essentially'] as const),
];
const sources = ['s', 't'].map((id) => ({ id, title: id }));
const period = fc.constantFrom('2021', '2022', '2023', '2024-S1', '2025-06');
const value = fc.integer({ min: -2, max: 12 });
const measure = fc.oneof(
  value.map((one) => ({ value: one })),
  fc.constant({ missing: 'not-published' as const }),
);
const figure = fc.record({
  period,
  measure,
  hedge: fc.constantFrom(...hedges),
  status: fc.constantFrom(undefined, 'estimate' as const, 'forecast' as const),
  method: fc.constantFrom(undefined, 'mic'),
});
const target = fc.record({
  period: fc.option(period, { nil: undefined }),
  measure,
  hedge: fc.constantFrom(...hedges),
  verdict: fc.constantFrom(
    ...([undefined, undefined, 'met', 'missed'] as const),
  ),
  basis: fc.constantFrom(undefined, 's', 't'),
});

describe('ruleBoard', () => {
  it('ruleBoard() says of every target what answerBoard() does, by the same figure', () => {
    fc.assert(
      fc.property(
        fc.array(figure, { maxLength: 6 }),
        fc.array(target, { minLength: 1, maxLength: 4 }),
        fc.constantFrom('higher' as const, 'lower' as const, undefined),
        fc.constantFrom(undefined, '2022', '2025'),
        (figures, targets, direction, asOf) => {
          const dataset = datasetOf(figures.map(plain<Observation>), {
            indicators: [
              { id: 'x', name: 'X', ...(direction && { direction }) },
            ],
            sources,
            targets: targets.map(plain<Target>),
          });
          const question: BoardQuestion = { period: asOf, tolerance: 0.1 };
          const ruled = ruleBoard(dataset, question).flatMap(({ rows }) =>
            rows.flatMap((row) =>
              [...row.targets, row.current].map((one) => [
                one.mark.shown.id,
                one.ruling.status,
                one.ruling.reason,
                one.figure?.measure?.shown.id,
              ]),
            ),
          );
          const judged = answerBoard(dataset, question).groups.flatMap(
            ({ rows }) =>
              rows.flatMap((row) =>
                [...row.targets, row.current].map(({ mark, judgement }) => [
                  mark.shown.id,
                  judgement.status,
                  judgement.reason,
                  judgement.figure?.measure?.shown.id,
                ]),
              ),
          );
          expect(ruled).to.deep.equal(judged);
          expect(ruled).not.to.deep.equal([]);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('ruleBoard(method) has the rows by it, and those that name none', () => {
    const dataset = datasetOf(
      [
        { indicator: 'a', period: '2023', value: 1, method: 'mic' },
        { indicator: 'a', period: '2023', value: 2, method: 'nso' },
        { indicator: 'b', period: '2023', value: 3 },
      ],
      {
        indicators: ['a', 'b'].map((id) => ({ id, name: id })),
        targets: ['a', 'b'].map((indicator) => ({
          indicator,
          value: 5,
          source: 's',
        })),
      },
    );
    const found = (method?: string) =>
      ruleBoard(dataset, { method })
        .flatMap(({ rows }) => rows)
        .map((row) => [row.indicator.id, row.method?.id]);
    expect(found()).to.deep.equal([
      ['a', 'mic'],
      ['a', 'nso'],
      ['b', undefined],
    ]);
    expect(found('mic')).to.deep.equal([
      ['a', 'mic'],
      ['b', undefined],
    ]);
  });
});

/** As a document writes it: what is not said is not there. */
function plain<Statement>({
  measure: { ...own },
  ...rest
}: {
  readonly measure: object;
}): Statement {
  return JSON.parse(JSON.stringify({ source: 's', ...own, ...rest }));
}
