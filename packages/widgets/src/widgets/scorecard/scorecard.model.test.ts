import { expect } from '@esm-bundle/chai';
import { exampleIndex, indexOf } from '../../../test-support/documents.js';
import { boardDocument, modelOf, moreOf } from './scorecard.fixture.js';
import { modelScorecard } from './scorecard.model.js';
import { collectShown } from './scorecard.model-shown.js';
import { modelTrend } from './scorecard.model-trend.js';
import { queryScorecard } from './scorecard.query.js';

const years = [
  { period: '2021', value: 10 },
  { period: '2022', value: 14, status: 'estimate' },
  { period: '2022-S1', value: 12 },
] as const;

describe('modelScorecard(index, query)', () => {
  it('modelScorecard counts the rows of the real articles by topic', async () => {
    const index = await exampleIndex('digital-transformation');
    const model = modelOf(index);
    expect(model.counts).to.deep.equal({
      reached: 1,
      'on-the-way': 0,
      behind: 0,
      'no-information': 8,
    });
    expect(model.rows).to.have.length(9);
    expect(model.groups.map(({ topic }) => topic?.id)).to.deep.equal([
      'digital-economy',
      'public-services',
      'population-data',
      'vneid',
      'legal-documents',
    ]);
    expect(model.groups[3]!.parents.map(({ id }) => id)).to.deep.equal([
      'population-data',
    ]);
    expect([model.mainArea, model.hasOtherAreas]).to.deep.equal(['vn', true]);
  });

  it('modelScorecard({ area }) takes a province by its slug', async () => {
    const index = await exampleIndex('digital-transformation');
    const { rows, mainArea, hasOtherAreas } = modelOf(index, {
      area: 'binh-dinh',
    });
    expect([rows.length, mainArea, hasOtherAreas]).to.deep.equal([
      1,
      'vn63:52',
      false,
    ]);
  });

  it('modelScorecard({ method }) counts only the rows by that method', async () => {
    const index = await exampleIndex('digital-economy-share');
    expect(modelOf(index).rows).to.have.length(2);
    const { rows, counts } = modelOf(index, { method: 'nso' });
    const { allCounts } = moreOf(index, { method: 'nso' });
    expect([rows.length, counts.behind, allCounts.behind]).to.deep.equal([
      1, 1, 4,
    ]);
  });

  it('modelScorecard({ tolerance }) moves a row from behind to on the way', () => {
    const index = indexOf(
      boardDocument(
        [{ period: '2024', value: 40 }],
        [
          { period: '2020', value: 0 },
          { period: '2022', value: 19 },
        ],
      ),
    );
    expect(modelOf(index).counts.behind).to.equal(1);
    expect(modelOf(index, { tolerance: 0.05 }).counts['on-the-way']).to.equal(
      1,
    );
  });

  it('modelScorecard({ period }) tells how things stood then', () => {
    const document = boardDocument(
      [{ period: '2025', value: 20 }],
      [
        { period: '2020', value: 0 },
        { period: '2023', value: 5 },
        { period: '2025', value: 25 },
      ],
    );
    const index = indexOf(document);
    expect(modelOf(index).counts.reached).to.equal(1);
    expect(modelOf(index, { period: '2023' }).counts.behind).to.equal(1);
  });

  it('modelScorecard is undefined without a target, and for a time that is none', () => {
    const none = indexOf(boardDocument([], [...years]));
    expect(modelScorecard(none, queryScorecard({}))).to.equal(undefined);
    const some = indexOf(boardDocument([{ value: 20 }], [...years]));
    for (const attributes of [
      { topic: 'elsewhere' },
      { area: 'vn63:01' },
      { period: 'soon' },
      { due: 'soon' },
    ]) {
      const model = modelScorecard(some, queryScorecard(attributes));
      expect(model).to.equal(undefined);
    }
  });
});

describe('collectShown(more)', () => {
  it('collectShown gives each figure that is told or drawn once, and all targets', async () => {
    const index = await exampleIndex('digital-economy-share');
    const { figures, targets = [] } = collectShown(
      moreOf(index, { method: 'mic' }),
    );
    const codes = figures.map(({ period }) => period?.code);
    expect(codes[0]).to.equal('2024');
    expect(new Set(codes).size).to.equal(codes.length);
    expect(targets.map(({ period }) => period?.code)).to.deep.equal([
      '2023',
      '2024',
      '2025',
      '2030',
    ]);
  });
});

describe('modelTrend(row)', () => {
  const trendOf = (...made: Parameters<typeof boardDocument>) => {
    const { rows } = moreOf(indexOf(boardDocument(...made)));
    return modelTrend(rows[0]!);
  };

  it('modelTrend leaves a half-year out of a line of years', () => {
    const trend = trendOf([{ period: '2025', value: 20 }], [...years])!;
    expect(trend.points.map(({ at }) => at)).to.deep.equal([2022, 2023]);
    expect(trend.points.map(({ isFirm }) => isFirm)).to.deep.equal([
      true,
      false,
    ]);
    expect(trend.target).to.deep.equal({ at: 2026, ends: [20, 20] });
    expect(trend.start).to.equal(trend.points[0]);
  });

  it('modelTrend draws no line across a break', () => {
    const trend = trendOf([{ value: 20 }], [...years], {
      indicator: { breaks: [{ between: ['2021', '2022'] }] },
    })!;
    expect(trend.points.map(({ startsAnew }) => startsAnew)).to.deep.equal([
      true,
      true,
    ]);
    expect(trend.target!.at).to.equal(undefined);
  });

  it('modelTrend is undefined without a dated figure, and has no target of another unit', () => {
    expect(trendOf([{ value: 20 }])).to.equal(undefined);
    expect(trendOf([{ value: 20 }], [{ value: 12 }])).to.equal(undefined);
    const other = trendOf([{ percent: 90 }], [...years], {
      indicator: { unit: 'count' },
    });
    expect(other!.target).to.equal(undefined);
    expect(trendOf([{ verdict: 'met' }], [...years])!.target).to.equal(
      undefined,
    );
  });

  it('modelTrend reckons a fraction as a share where the target is one', () => {
    const trend = trendOf(
      [{ period: '2025', percent: 100 }],
      [{ period: '2024', count: 12, of: 48 }],
      { indicator: { unit: 'count' } },
    )!;
    expect(trend.points[0]!.ends).to.deep.equal([25, 25]);
  });
});
